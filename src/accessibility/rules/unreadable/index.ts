import type { Rule } from '../../rule';
import { messages } from './messages';

/**
 * Stretches that could not be parsed: whether anything in them hinders a reader is
 * not known, and what is not known holds.
 */
export const unreadable: Rule = {
  name: 'unreadable',
  messages,
  judge: ({ prose }) =>
    prose.unread.map(({ path, location }) => ({
      rule: 'unreadable',
      severity: 'error',
      path,
      location,
      values: {},
    })),
};
