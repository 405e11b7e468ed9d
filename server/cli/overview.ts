import type { Language } from '../../src/language/localized';
import type { Command } from './command';

const frame = {
  sv: [
    'Användning: publication-checklist KOMMANDO [--lang sv|en]',
    'publication-checklist KOMMANDO --help säger mer om ett kommando.',
    'Svarskoder: 0 i sin ordning, 1 något att titta på, 2 det gick inte.',
  ],
  en: [
    'Usage: publication-checklist COMMAND [--lang sv|en]',
    'publication-checklist COMMAND --help tells more about a command.',
    'Exit codes: 0 fine, 1 something to look at, 2 it could not be done.',
  ],
} as const;

/** Every command in one line. */
export const overview = (commands: readonly Command[], language: Language): string => {
  const [usage, more, codes] = frame[language];
  const lines = commands.map(({ name, usage: { [language]: text } }) => {
    const [, , purpose = ''] = text.split('\n');
    return `  ${name.padEnd(16)} ${purpose}`;
  });
  return [usage, '', ...lines, '', more, codes].join('\n');
};
