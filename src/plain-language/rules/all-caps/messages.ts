import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'all-caps': () =>
      'Versaler är svåra att läsa. Skriv med små bokstäver och framhäv med rubrik eller fetstil.',
  },
  en: {
    'all-caps': () =>
      'Capitals are hard to read. Use small letters, and a heading or bold for emphasis.',
  },
});
