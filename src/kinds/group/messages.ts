import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'group.standsAlone': () =>
      'Ett godkännande kan inte vara en del av en grupp. Gör det till en egen punkt.',
    'group.nested': () => 'En grupp kan inte innehålla en grupp.',
    'group.prepares': () =>
      'Sorten kontrolleras i förväg och kan inte vara del av en grupp. Gör den till en egen punkt.',
  },
  en: {
    'group.standsAlone': () =>
      'An approval cannot be a part of a group. Make it an item of its own.',
    'group.nested': () => 'A group cannot contain a group.',
    'group.prepares': () =>
      'The kind is checked beforehand and cannot be part of a group. Make it an item of its own.',
  },
});
