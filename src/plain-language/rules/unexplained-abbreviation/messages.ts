import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'unexplained-abbreviation': ({ abbreviation }) =>
      `Alla vet inte vad ${abbreviation} är. Skriv ut namnet första gången, med ${abbreviation} inom parentes efter.`,
    'unexplained-abbreviation.writeOut': ({ abbreviation, full }) =>
      `Skriv ”${full}” i stället för ”${abbreviation}.”`,
  },
  en: {
    'unexplained-abbreviation': ({ abbreviation }) =>
      `Not everybody knows what ${abbreviation} is. Write the name the first time, with ${abbreviation} in brackets after it.`,
    'unexplained-abbreviation.writeOut': ({ abbreviation, full }) =>
      `Write ”${full}” instead of ”${abbreviation}”.`,
  },
});
