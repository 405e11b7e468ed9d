import type { Obstacle } from '../../src/contracts/decisions';
import { defineMessages, sentence } from '../../src/language/messages';
import { forbidden, invalid, notFound } from '../errors';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';

/** Why something cannot be done with held content: obstacles, and what is not there or makes no sense. */
export type Hindrance =
  | Obstacle
  | 'ownEmergency'
  | 'changed'
  | 'broken'
  | 'person'
  | 'claimed'
  | 'noSubmission'
  | 'noDraft'
  | 'nothingWaits'
  | 'nothingHolds'
  | 'nothingToWaive'
  | 'nothingToReview'
  | 'onlyReview'
  | 'past'
  | 'noTime'
  | 'publishAsUsual'
  | 'noEmergencies'
  | 'noColleague'
  | 'noDelegation';

const messages = defineMessages<Hindrance>({
  sv: {
    contributed: () =>
      'Du, eller den du ersätter, har redigerat texten sedan den senast publicerades. Någon annan måste besluta.',
    submitted: () => 'Du, eller den du ersätter, skickade in texten. Någon annan måste besluta.',
    ownEmergency: () =>
      'Du, eller den du ersätter, har själv publicerat eller redigerat texten. Någon annan måste granska.',
    approved: () =>
      'Du har godkänt texten. Någon annan måste också godkänna den innan den kan publiceras.',
    noRole: () => 'Din roll får inte besluta om den här texten.',
    decided: () => 'Det är redan beslutat eller tillbakataget.',
    gone: () => 'Dokumentet finns inte längre.',
    notPublisher: () => 'Din roll får inte publicera den här sortens innehåll.',
    claimed: () => 'Någon annan tittar redan på texten.',
    person: () => 'Det kan bara en person göra, inloggad i adminpanelen.',
    broken: () => 'Ett tekniskt fel hindrade det. Försök igen.',
    changed: () => 'Texten har ändrats sedan du öppnade den.',
    noSubmission: () => 'Det finns ingen sådan text att besluta om.',
    noDraft: () => 'Det finns inget sådant utkast.',
    nothingWaits: () => 'Här väntar inget på beslut.',
    nothingHolds: () => 'Inget hejdar texten: den kan publiceras som den är.',
    nothingToWaive: () => 'Där saknas inget som behöver undantag.',
    nothingToReview: () => 'Här finns ingen nödpublicering att granska.',
    onlyReview: () => 'Texten är redan nödpublicerad. Granska den i stället.',
    past: () => 'Välj en tid som inte har varit.',
    noTime: () => 'Ingen har sagt när texten ska publiceras.',
    publishAsUsual: () => 'Inget hejdar texten: publicera den som vanligt.',
    noEmergencies: () => 'Policyn som hejdar texten tillåter inga nödpubliceringar.',
    noColleague: () => 'Det finns ingen sådan kollega som kan besluta i ditt ställe.',
    noDelegation: () => 'Du har inte utsett någon sådan ställföreträdare.',
  },
  en: {
    contributed: () =>
      'You, or whoever you stand in for, edited this text since it was last published. Somebody else must decide.',
    submitted: () =>
      'You, or whoever you stand in for, submitted this text. Somebody else must decide.',
    ownEmergency: () =>
      'You, or whoever you stand in for, published or edited it. Somebody else must review it.',
    approved: () =>
      'You have approved this text. Somebody else must approve it too before it can be published.',
    noRole: () => 'Your role may not decide on this text.',
    decided: () => 'It has been decided on, or taken back, already.',
    gone: () => 'The document is no longer there.',
    notPublisher: () => 'Your role may not publish this sort of content.',
    claimed: () => 'Somebody else is looking at it already.',
    person: () => 'Only a person can do that, logged in to the admin panel.',
    broken: () => 'A technical error stopped it. Try again.',
    changed: () => 'The text changed since you opened it.',
    noSubmission: () => 'There is no such text to decide on.',
    noDraft: () => 'There is no such draft.',
    nothingWaits: () => 'Nothing is waiting for a decision here.',
    nothingHolds: () => 'Nothing holds this text: it can be published as it is.',
    nothingToWaive: () => 'Nothing is missing there that could be waived.',
    nothingToReview: () => 'There is no emergency publication to review here.',
    onlyReview: () => 'The text has been published in an emergency. Review it instead.',
    past: () => 'Choose a time that is still to come.',
    noTime: () => 'Nobody has said when the text is to be published.',
    publishAsUsual: () => 'Nothing holds this text: publish it as usual.',
    noEmergencies: () => 'The policy that holds this text knows of no emergencies.',
    noColleague: () => 'There is no such colleague who could decide in your place.',
    noDelegation: () => 'You have named no such deputy.',
  },
});

/** What hinders somebody, in the language of whoever asks. */
export const inWords = (strapi: Strapi, hindrance: Hindrance): string =>
  sentence(messages, hindrance, {}, currentLanguage(strapi));

/** A 404: what was asked about is not there. */
export const absent = (strapi: Strapi, hindrance: Hindrance): Error =>
  notFound(strapi, inWords(strapi, hindrance));

/** A 403: not for them. */
export const barred = (strapi: Strapi, hindrance: Hindrance): Error =>
  forbidden(strapi, inWords(strapi, hindrance));

/** A 400 that names what of the request is wrong. */
export const unfit = (
  strapi: Strapi,
  hindrance: Hindrance,
  path: readonly string[] = []
): Error => {
  const message = inWords(strapi, hindrance);
  return invalid(strapi, message, [{ path, message }]);
};
