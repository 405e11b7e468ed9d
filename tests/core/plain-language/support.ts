import {
  createAnalyser,
  type AnalyserSettings,
  type Analysis,
  type LanguageData,
  type PlainerWords,
  type ProseBlock,
  type ProseFinding,
} from '../../../src/plain-language';
import { english } from '../../../src/plain-language/languages/en';
import { swedish } from '../../../src/plain-language/languages/sv';

export { english, swedish };

/** A block as an extractor would make it. */
export const block = (
  text: string,
  kind: ProseBlock['kind'] = 'paragraph',
  path: readonly string[] = ['body']
): ProseBlock => ({ kind, text, path });

export const analyse = (
  text: string | readonly ProseBlock[],
  settings?: AnalyserSettings,
  language: LanguageData = swedish
): Analysis =>
  createAnalyser(language, settings).analyse(typeof text === 'string' ? [block(text)] : text);

/** What one rule remarks on, as the words it points at. */
export const remarked = (
  rule: string,
  text: string | readonly ProseBlock[],
  settings?: AnalyserSettings,
  language: LanguageData = swedish
): readonly string[] => {
  const blocks = typeof text === 'string' ? [block(text)] : text;
  return findings(rule, blocks, settings, language).map(({ block: at, range }) =>
    (blocks[at]?.text ?? '').slice(range.start, range.end)
  );
};

export const findings = (
  rule: string,
  text: string | readonly ProseBlock[],
  settings?: AnalyserSettings,
  language: LanguageData = swedish
): readonly ProseFinding[] =>
  analyse(text, settings, language).findings.filter(
    (finding) => finding.rule === rule || finding.rule.startsWith(`${rule}.`)
  );

/** So many words that say nothing, as one sentence. */
export const words = (count: number, word = 'ord'): string =>
  `${Array.from({ length: count }, (_, at) => `${word}${'abcdefghij'.charAt(at % 10)}`).join(' ')}.`;

/** A list of two words, where the real one has hundreds. */
export const plainerWords: PlainerWords = {
  lookup: (word) =>
    ({
      erhåller: { base: 'erhålla', plainer: ['får', 'tar emot'] },
      härvidlag: { base: 'härvidlag', plainer: [] },
    })[word],
};
