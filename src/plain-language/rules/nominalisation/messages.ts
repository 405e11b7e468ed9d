import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    nominalisation: ({ noun, verb }) =>
      `”${noun}” gömmer ett verb. Skriv ”${verb}” i den form som passar.`,
    'nominalisation.dense': ({ count, nouns }) =>
      `Meningen har ${count} ord av typen ${nouns}. Gör verb av några av dem: vem gör vad?`,
  },
  en: {
    nominalisation: ({ noun, verb }) =>
      `”${noun}” hides a verb. Write ”${verb}” in the form that fits.`,
    'nominalisation.dense': ({ count, nouns }) =>
      `The sentence has ${count} words like ${nouns}. Make verbs of some of them: who does what?`,
  },
});
