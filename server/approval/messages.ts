import type { Obstacle } from '../../src/contracts/decisions';
import type { Language } from '../../src/language/localized';
import { defineMessages, sentence } from '../../src/language/messages';

const messages = defineMessages<Obstacle>({
  sv: {
    contributed: () =>
      'Du, eller den du ersätter, har redigerat texten sedan den senast publicerades. Någon annan måste besluta.',
    submitted: () => 'Du publicerade själv. Någon annan måste granska.',
    noRole: () => 'Din roll får inte besluta om den här texten.',
    decided: () => 'Det är redan beslutat eller tillbakataget.',
    gone: () => 'Dokumentet finns inte längre.',
    notPublisher: () => 'Din roll får inte publicera den här sortens innehåll.',
  },
  en: {
    contributed: () =>
      'You, or whoever you stand in for, edited this text since it was last published. Somebody else must decide.',
    submitted: () => 'You published it yourself. Somebody else must review it.',
    noRole: () => 'Your role may not decide on this text.',
    decided: () => 'It has been decided on, or taken back, already.',
    gone: () => 'The document is no longer there.',
    notPublisher: () => 'Your role may not publish this sort of content.',
  },
});

/** What keeps somebody from deciding, in words. */
export const obstacleSentence = (obstacle: Obstacle, language: Language): string =>
  sentence(messages, obstacle, {}, language);
