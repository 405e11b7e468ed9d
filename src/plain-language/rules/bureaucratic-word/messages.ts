import { defineProseMessages, offered } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'bureaucratic-word': ({ word, plainer }) =>
      `”${word}” är kanslispråk. Skriv hellre ${offered(plainer, 'eller')}.`,
    'bureaucratic-word.leaveOut': ({ word }) =>
      `”${word}” är kanslispråk. Stryk det eller skriv om meningen.`,
  },
  en: {
    'bureaucratic-word': ({ word, plainer }) =>
      `”${word}” is officialese. Write ${offered(plainer, 'or')} instead.`,
    'bureaucratic-word.leaveOut': ({ word }) =>
      `”${word}” is officialese. Leave it out, or rewrite the sentence.`,
  },
});
