import { units } from './units';

const organisation = { name: 'Lerums kommun' };
const chiefRoles = ['kommunikationschef'];

/** The communication policy of 2022, for the news: the admin panel's from the first day. */
export const initial = {
  organisation: { units },
  policies: [
    {
      preset: 'lerum-2022',
      contentTypes: ['api::nyhet.nyhet'],
      organisation,
      fields: { title: 'title', preamble: 'preamble' },
      chiefRoles,
    },
  ],
};

/** As code, and read-only in the panel: what is asked of the page used in a crisis. */
export const policies = [
  {
    preset: 'lerum-2022',
    key: 'krisinformation',
    contentTypes: ['api::krisinformation.krisinformation'],
    organisation,
    fields: { title: 'title', preamble: 'preamble' },
    chiefRoles,
    emergency: {
      sv: 'När liv, hälsa, miljö eller viktiga samhällsfunktioner är i fara och informationen inte kan vänta.',
      en: 'When life, health, the environment or vital services are in danger and the information cannot wait.',
    },
    // In a crisis minutes count. What only serves planning is not asked for.
    omit: ['change', 'communication-plan', 'publicity', 'chief-approval', 'agenda-2030'],
  },
];
