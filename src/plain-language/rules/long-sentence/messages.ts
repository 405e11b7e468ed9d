import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'long-sentence': ({ words, limit }) =>
      `Meningen har ${words} ord. Dela den där en ny tanke börjar; sikta på högst ${limit} ord.`,
  },
  en: {
    'long-sentence': ({ words, limit }) =>
      `The sentence has ${words} words. Split it where a new thought begins; aim for ${limit} at most.`,
  },
});
