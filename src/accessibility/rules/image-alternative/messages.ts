import { defineMessages } from '../../../language/messages';

const named = (file: string | number | undefined, before: string): string =>
  file === undefined || file === '' ? '' : `${before}${file}”`;

export const messages = defineMessages({
  sv: {
    'image-alternative.missing': ({ file }) =>
      `Bilden${named(file, ' ”')} saknar alternativtext. Beskriv med en mening vad bilden visar och varför den är med.`,
    'image-alternative.fileName': ({ text }) =>
      `Alternativtexten ”${text ?? ''}” är ett filnamn. Beskriv i stället vad bilden visar.`,
    'image-alternative.placeholder': ({ text }) =>
      `Alternativtexten ”${text ?? ''}” säger inte vad bilden visar. Beskriv det med en mening.`,
  },
  en: {
    'image-alternative.missing': ({ file }) =>
      `The image${named(file, ' ”')} has no alternative text. Say in a sentence what it shows and why it is there.`,
    'image-alternative.fileName': ({ text }) =>
      `The alternative text ”${text ?? ''}” is a file name. Say what the image shows instead.`,
    'image-alternative.placeholder': ({ text }) =>
      `The alternative text ”${text ?? ''}” does not say what the image shows. Say it in a sentence.`,
  },
});
