import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'double-passive': ({ first, second }) =>
      `”${first}” och ”${second}” är två passiva verb i rad. Skriv om så att det syns vem som gör vad.`,
  },
  en: {
    'double-passive': ({ first, second }) =>
      `”${first}” and ”${second}” are two passives in a row. Rewrite so that it shows who does what.`,
  },
});
