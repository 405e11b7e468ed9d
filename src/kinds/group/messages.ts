import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'group.nested': () => 'En grupp kan inte innehålla en grupp.',
  },
  en: {
    'group.nested': () => 'A group cannot contain a group.',
  },
});
