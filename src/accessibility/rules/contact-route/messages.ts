import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'contact-route': () =>
      'Ingen kontaktväg finns. Skriv en e-postadress eller ett telefonnummer, eller fyll i kontakten.',
  },
  en: {
    'contact-route': () =>
      'There is no contact route. Write an e-mail address or a telephone number, or fill in the contact.',
  },
});
