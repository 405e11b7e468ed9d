import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    unreadable: () =>
      'Här är texten för lång eller formateringen för invecklad för att granskas. Dela upp texten med tomma rader, eller ta bort formatering.',
  },
  en: {
    unreadable: () =>
      'Here the text is too long, or its formatting too tangled, to be checked. Divide the text by empty lines, or take formatting away.',
  },
});
