import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'choice.nothingChosen': () => 'Välj minst ett alternativ.',
    'choice.unknownOption': ({ option }) => `Alternativet ”${option}” finns inte i listan.`,
    'choice.repeatedOption': ({ option }) =>
      option === undefined
        ? 'Samma alternativ är valt två gånger.'
        : `Värdet ”${option}” står två gånger.`,
    'choice.severalTaken': () => 'Bara ett alternativ kan väljas, så bara ett kan förutsättas.',
    'choice.malformedValue': () =>
      'Skriv värdet med små bokstäver a–z, siffror och bindestreck, högst 60 tecken.',
  },
  en: {
    'choice.nothingChosen': () => 'Choose at least one option.',
    'choice.unknownOption': ({ option }) => `The option ”${option}” is not in the list.`,
    'choice.repeatedOption': ({ option }) =>
      option === undefined
        ? 'The same option is chosen twice.'
        : `The value ”${option}” appears twice.`,
    'choice.severalTaken': () =>
      'Only one option can be chosen, so only one can be taken for granted.',
    'choice.malformedValue': () =>
      'Write the value with the letters a–z, digits and hyphens, at most 60 characters.',
  },
});
