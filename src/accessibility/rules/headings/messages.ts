import { defineMessages } from '../../../language/messages';

export const messages = defineMessages({
  sv: {
    'headings.empty': () => 'Rubriken är tom. Skriv något i den, eller ta bort den.',
    'headings.skipped': ({ text, level, above, expected }) =>
      `Rubriken ”${text ?? ''}” är på nivå ${level ?? ''}, men rubriken före är på nivå ${above ?? ''}. Gör den till nivå ${expected ?? ''}.`,
  },
  en: {
    'headings.empty': () => 'The heading is empty. Write something in it, or remove it.',
    'headings.skipped': ({ text, level, above, expected }) =>
      `The heading ”${text ?? ''}” is at level ${level ?? ''}, but the one before it is at level ${above ?? ''}. Make it level ${expected ?? ''}.`,
  },
});
