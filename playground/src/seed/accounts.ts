/** Those who can log in to the demo. One password, and no secret: nothing here is real. */
export const demoPassword = 'Lerum-demo-2026!';

export interface Account {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  /** The code of an admin role. */
  readonly role: 'strapi-super-admin' | 'redaktor' | 'kommunikationschef';
  readonly preferedLanguage: 'sv' | 'en';
}

export const accounts = {
  admin: {
    email: 'admin@lerum.example',
    firstname: 'Alva',
    lastname: 'Admin',
    role: 'strapi-super-admin',
    preferedLanguage: 'en',
  },
  redaktor: {
    email: 'redaktor@lerum.example',
    firstname: 'Rebecka',
    lastname: 'Lind',
    role: 'redaktor',
    preferedLanguage: 'sv',
  },
  chef: {
    email: 'chef@lerum.example',
    firstname: 'Karin',
    lastname: 'Ek',
    role: 'kommunikationschef',
    preferedLanguage: 'sv',
  },
} as const satisfies Record<string, Account>;

export type AccountName = keyof typeof accounts;

export const fullName = ({ firstname, lastname }: Account): string => `${firstname} ${lastname}`;
