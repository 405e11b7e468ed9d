import type { Link } from '../../../content/prose/document';
import type { AccessibilityFinding } from '../../finding';
import type { Rule } from '../../rule';
import { messages } from './messages';
import { vague } from './vague';

/** Links that do not say where they lead. Screen readers list them without what stands around. */
export const linkText: Rule = {
  name: 'link-text',
  messages,
  judge: ({ prose }) => prose.links.flatMap(remark),
};

const remark = ({ path, location, text, href }: Link): readonly AccessibilityFinding[] => {
  const words = bare(text);
  if (words === '') {
    return [{ rule: 'link-text.empty', severity: 'error', path, location, values: { href } }];
  }
  if (isAddress(text.trim())) {
    const values = { text: text.trim() };
    return [{ rule: 'link-text.address', severity: 'warning', path, location, values }];
  }
  if (vague.has(words)) {
    const values = { text: text.trim() };
    return [{ rule: 'link-text.vague', severity: 'warning', path, location, values }];
  }
  return [];
};

/** Lower case, one space between words, no signs around them: "Läs mer »" is "läs mer". */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);
