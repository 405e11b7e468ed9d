import { counted, defineMessages, sentence } from '../../src/language/messages';
import type { ProseLanguage } from '../../src/plain-language';
import type { Analysed, Reading, Remark } from './reading';

/** A reading, as a page that a writer can work from. */
export const readingReport = (
  name: string,
  { reading, lixBand }: Analysed,
  language: ProseLanguage
): readonly string[] => {
  const tell = (rule: string, values: Record<string, string | number> = {}) =>
    sentence(messages, rule, values, language);
  const number = (value: number | null) =>
    value === null ? '–' : value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
  const band = lixBand === undefined ? tell('tooShort') : tell(`band.${lixBand}`);
  const rows: [string, string][] = [
    [tell('words'), number(reading.words)],
    [tell('sentences'), number(reading.sentences)],
    [tell('meanSentenceLength'), number(reading.meanSentenceLength)],
    [tell('longWords'), number(reading.longWords)],
    ['LIX', `${number(reading.lix)} (${band})`],
    ['OVIX', number(reading.ovix)],
    [tell('passiveShare'), `${number(Math.round(reading.passiveShare * 100))} %`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    name,
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
    '',
    ...reading.findings.map((remark) => lineOf(remark, tell(remark.severity))),
    ...(reading.findings.length > 0 ? [''] : []),
    tell('summary', counts(reading)),
  ];
};

const lineOf = ({ line, column, message, rule }: Remark, severity: string): string =>
  `${line}:${column}  ${severity}  ${message}  (${rule})`;

const counts = ({ findings }: Reading) => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
};

const messages = defineMessages({
  sv: {
    words: () => 'Ord',
    sentences: () => 'Meningar',
    meanSentenceLength: () => 'Ord per mening',
    longWords: () => 'Långa ord',
    passiveShare: () => 'Meningar i passiv form',
    tooShort: () => 'för kort text för att bedömas',
    'band.veryEasy': () => 'mycket lätt',
    'band.easy': () => 'lätt',
    'band.medium': () => 'medelsvår',
    'band.hard': () => 'svår',
    'band.veryHard': () => 'mycket svår',
    error: () => 'fel',
    warning: () => 'varning',
    summary: ({ errors, warnings }) =>
      `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'varning', 'varningar')}.`,
  },
  en: {
    words: () => 'Words',
    sentences: () => 'Sentences',
    meanSentenceLength: () => 'Words a sentence',
    longWords: () => 'Long words',
    passiveShare: () => 'Passive sentences',
    tooShort: () => 'too short a text to be judged',
    'band.veryEasy': () => 'very easy',
    'band.easy': () => 'easy',
    'band.medium': () => 'medium',
    'band.hard': () => 'hard',
    'band.veryHard': () => 'very hard',
    error: () => 'error',
    warning: () => 'warning',
    summary: ({ errors, warnings }) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`,
  },
});
