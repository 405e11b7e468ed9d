import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'group.nested': () => 'En grupp kan inte innehålla en grupp.',
    'group.prepares': () =>
      'Sorten kontrolleras i förväg och kan inte vara del av en grupp. Gör den till en egen punkt.',
  },
  en: {
    'group.nested': () => 'A group cannot contain a group.',
    'group.prepares': () =>
      'The kind is checked beforehand and cannot be part of a group. Make it an item of its own.',
  },
});
