import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'unit.nothingChosen': () => 'Välj avsändare.',
    'unit.unknown': ({ unit }) => `Enheten ”${unit}” finns inte.`,
    'unit.retired': ({ unit }) =>
      `Enheten ”${unit}” är avvecklad. Den står kvar där den redan var avsändare, men kan inte väljas på nytt.`,
  },
  en: {
    'unit.nothingChosen': () => 'Choose a sender.',
    'unit.unknown': ({ unit }) => `There is no unit ”${unit}”.`,
    'unit.retired': ({ unit }) =>
      `The unit ”${unit}” is retired. It stays where it was the sender already, but cannot be chosen anew.`,
  },
});
