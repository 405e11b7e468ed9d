import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'link-text.empty': ({ href }) =>
      `Länken till ${href ?? ''} har ingen text. Skriv vart den leder, eller ta bort den.`,
    'link-text.vague': ({ text }) =>
      `Länktexten ”${text ?? ''}” säger inte vart länken leder. Skriv vad läsaren hittar där, till exempel ”Ansök om förskola”.`,
    'link-text.address': ({ text }) =>
      `Länktexten är en adress: ${text ?? ''}. Skriv i stället vad läsaren hittar där.`,
  },
  en: {
    'link-text.empty': ({ href }) =>
      `The link to ${href ?? ''} has no text. Say where it leads, or remove it.`,
    'link-text.vague': ({ text }) =>
      `The link text ”${text ?? ''}” does not say where the link leads. Say what the reader finds there, for example ”Apply for preschool”.`,
    'link-text.address': ({ text }) =>
      `The link text is an address: ${text ?? ''}. Say what the reader finds there instead.`,
  },
});
