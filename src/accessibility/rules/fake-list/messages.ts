import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'fake-list': ({ points, mark }) =>
      `Här är ${points ?? ''} punkter skrivna med ”${mark ?? ''}”. Gör dem till en lista, så att uppläsningen säger att det är en.`,
  },
  en: {
    'fake-list': ({ points, mark }) =>
      `Here are ${points ?? ''} points typed with ”${mark ?? ''}”. Make them a list, so that it is read out as one.`,
  },
});
