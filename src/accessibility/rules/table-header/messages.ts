import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'table-header': ({ rows, columns }) =>
      `Tabellen med ${rows ?? ''} rader och ${columns ?? ''} kolumner saknar rubriker. Gör första raden eller första kolumnen till rubriker.`,
  },
  en: {
    'table-header': ({ rows, columns }) =>
      `The table of ${rows ?? ''} rows and ${columns ?? ''} columns has no headers. Make its first row or its first column headers.`,
  },
});
