import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'date.inFuture': () => 'Datumet har inte inträffat ännu. Ange i dag eller ett tidigare datum.',
    'date.notReached': ({ day }) =>
      `Planerat till den ${day}. Det går inte att publicera tidigare.`,
  },
  en: {
    'date.inFuture': () => 'That date has not come yet. Give today or an earlier date.',
    'date.notReached': ({ day }) => `Planned for ${day}. It cannot be published before that.`,
  },
});
