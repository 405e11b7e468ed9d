import { defineMessages, sentence } from '../../src/language/messages';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';
import type { Hindered } from './decide';

/** Why something on the integrity page cannot be done. */
export type Obstacle = Hindered | 'under-way' | 'broken';

const messages = defineMessages<Obstacle>({
  sv: {
    'not-open': () => 'Det är redan beslutat, eller gäller inte längre.',
    'has-changed': () =>
      'Texten har ändrats sedan den hittades. Leta igen och läs den innan du godtar den.',
    'is-twice': () =>
      'Det finns två publika versioner, och det går inte att veta vilken du skulle godta. Avpublicera i stället.',
    'under-way': () => 'Någon letar redan just nu. Vänta tills det är klart.',
    broken: () => 'Något gick fel. Den som driver webbplatsen kan se i loggen vad det var.',
  },
  en: {
    'not-open': () => 'It has been decided on already, or is no longer so.',
    'has-changed': () =>
      'The text has changed since it was found. Look again, and read it before you accept it.',
    'is-twice': () =>
      'There are two public versions, and which one you would accept cannot be known. Unpublish instead.',
    'under-way': () => 'Somebody is looking right now. Wait until it is done.',
    broken: () => 'Something went wrong. Whoever runs the site can see in the log what it was.',
  },
});

export const inWords = (strapi: Strapi, obstacle: Obstacle): string =>
  sentence(messages, obstacle, {}, currentLanguage(strapi));
