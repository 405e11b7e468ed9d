import { defineMessages } from '../language/messages';

/** What is said of planned publication. */
export const planMessages = defineMessages({
  sv: {
    past: () => 'Välj en tid som inte har varit.',
    now: () => 'Texten publiceras just nu. Vänta en stund och se hur det gick.',
    held: ({ title, what }) =>
      `”${title}” kan inte planeras: den är hejdad även då. Det här saknas: ${what}.`,
    gone: () => 'Texten finns inte längre.',
    failed: () =>
      'Ett tekniskt fel hindrade publiceringen, flera gånger i rad. Publicera för hand.',
  },
  en: {
    past: () => 'Choose a time that has not been.',
    now: () => 'The text is being published right now. Wait a moment and see what came of it.',
    held: ({ title, what }) =>
      `“${title}” cannot be planned: it is held even then. This is missing: ${what}.`,
    gone: () => 'The text is no longer there.',
    failed: () =>
      'A technical error stopped the publication, several times in a row. Publish by hand.',
  },
});
