import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'doubled-word': ({ word, times }) =>
      times === 2
        ? `”${word}” står två gånger. Stryk det ena.`
        : `”${word}” står ${times} gånger i rad. Låt det stå en gång.`,
  },
  en: {
    'doubled-word': ({ word, times }) =>
      times === 2
        ? `”${word}” stands twice. Delete one of them.`
        : `”${word}” stands ${times} times in a row. Keep one of them.`,
  },
});
