import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'bold-heading': ({ text }) =>
      `”${text ?? ''}” ser ut som en rubrik men är fetstil. Gör stycket till en rubrik, så att alla kan hitta den.`,
  },
  en: {
    'bold-heading': ({ text }) =>
      `”${text ?? ''}” looks like a heading but is bold text. Make it a heading, so that everyone can find it.`,
  },
});
