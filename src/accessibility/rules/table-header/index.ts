import type { Rule } from '../../rule';
import { messages } from './messages';

/** Tables where no cell says what a column or a row is about. */
export const tableHeader: Rule = {
  name: 'table-header',
  messages,
  judge: ({ prose }) =>
    prose.tables
      .filter(({ rows, columns, headers }) => rows > 1 && columns > 1 && headers.length === 0)
      .map(({ path, location, rows, columns }) => ({
        rule: 'table-header',
        severity: 'error',
        path,
        location,
        values: { rows, columns },
      })),
};
