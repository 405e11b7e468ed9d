import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'long-word': ({ word, letters }) =>
      `”${word}” har ${letters} bokstäver. Dela upp det i flera ord eller skriv ett kortare.`,
  },
  en: {
    'long-word': ({ word, letters }) =>
      `”${word}” has ${letters} letters. Use several words for it, or a shorter one.`,
  },
});
