import { defineProseMessages, offered } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    jargon: ({ term, plainer }) =>
      `”${term}” är ett ord för oss inom organisationen. Skriv hellre ${offered(plainer, 'eller')}.`,
    'jargon.explain': ({ term }) =>
      `”${term}” är ett ord för oss inom organisationen. Förklara det eller skriv något annat.`,
  },
  en: {
    jargon: ({ term, plainer }) =>
      `”${term}” is a word for insiders. Write ${offered(plainer, 'or')} instead.`,
    'jargon.explain': ({ term }) =>
      `”${term}” is a word for insiders. Explain it, or write another.`,
  },
});
