import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'many-negations': ({ count }) =>
      `Meningen har ${count} nekande ord. Skriv vad som gäller i stället för vad som inte gäller.`,
  },
  en: {
    'many-negations': ({ count }) =>
      `The sentence has ${count} negative words. Write what is so instead of what is not.`,
  },
});
