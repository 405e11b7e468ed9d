import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'long-paragraph': ({ words, limit }) =>
      `Stycket har ${words} ord. Dela det så att varje stycke säger en sak; sikta på högst ${limit} ord.`,
  },
  en: {
    'long-paragraph': ({ words, limit }) =>
      `The paragraph has ${words} words. Split it so that each says one thing; aim for ${limit} at most.`,
  },
});
