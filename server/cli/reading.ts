import { accessibilityMessages, judgeAccessibility } from '../../src/accessibility';
import type { Location, ProseDocument } from '../../src/content/prose/document';
import { locate } from '../../src/content/prose/locate';
import { sentence } from '../../src/language/messages';
import {
  createAnalyser,
  describeProse,
  type LixBand,
  type Metrics,
  type ProseLanguage,
} from '../../src/plain-language';
import { english } from '../../src/plain-language/languages/en';
import { swedish } from '../../src/plain-language/languages/sv';
import { pageAbout } from './rule-pages';

/** One remark, where it stands in the file, from 1. */
export interface Remark {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  /** In UTF-16 code units, as editors count. */
  readonly column: number;
  readonly text: string;
  readonly suggestion?: readonly string[];
  /** The address of the page that explains the rule. */
  readonly page: string;
}

/** What `analyse` found. What a text is too short to have is null. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  readonly lix: number | null;
  readonly ovix: number | null;
  readonly meanSentenceLength: number | null;
  /** 0 to 1, of the sentences. */
  readonly passiveShare: number;
  readonly findings: readonly Remark[];
}

/** What is said of a text, and how easy it is for one of its length. */
export interface Analysed {
  readonly reading: Reading;
  readonly lixBand: LixBand | undefined;
}

/** Reads a text: how plain its language is, and what hinders readers. */
export const readingOf = (
  prose: ProseDocument,
  source: string,
  language: ProseLanguage
): Analysed => {
  const analyser = createAnalyser(language === 'sv' ? swedish : english);
  const { metrics, findings } = analyser.analyse(prose.blocks);
  const placed = placer(source);
  const plain = findings.flatMap(({ block: at, range, rule, severity, values, suggestion }) => {
    const block = prose.blocks[at];
    if (block === undefined) return [];
    const message = describeProse({ rule, values }, language);
    const text = block.text.slice(range.start, range.end);
    const place = { ...placed(locate(block, range)), text };
    const page = pageAbout(rule, language);
    return [{ rule, severity, message, ...place, ...(suggestion && { suggestion }), page }];
  });
  const hindering = judgeAccessibility({ prose }).map(
    ({ rule, severity, values, location, suggestion }) => {
      const message = sentence(accessibilityMessages, rule, values, language);
      const place = placed(location);
      const page = pageAbout(rule, language);
      return { rule, severity, message, ...place, ...(suggestion && { suggestion }), page };
    }
  );
  const all = [...plain, ...hindering].sort((a, b) => a.line - b.line || a.column - b.column);
  return { reading: { ...figures(metrics), findings: all }, lixBand: metrics.lixBand };
};

const figures = (metrics: Metrics): Omit<Reading, 'findings'> => ({
  words: metrics.words,
  sentences: metrics.sentences,
  longWords: metrics.longWords,
  lix: rounded(metrics.lix),
  ovix: rounded(metrics.ovix),
  meanSentenceLength: rounded(metrics.meanSentenceWords),
  passiveShare: rounded(metrics.passiveShare, 1000) ?? 0,
});

const rounded = (value: number | undefined, parts = 10): number | null =>
  value === undefined ? null : Math.round(value * parts) / parts;

/** Tells where in a source something stands; at its start, where nobody knows better. */
const placer = (source: string) => {
  const lines = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  return (location: Location | undefined) => {
    const { start, end } = location !== undefined && 'start' in location ? location : none;
    const line = lineAt(lines, start);
    return {
      line: line + 1,
      column: start - (lines[line] ?? 0) + 1,
      text: source.slice(start, end),
    };
  };
};

/** The last line that begins at a place or before it, halving what is left: findings can be many. */
const lineAt = (lines: readonly number[], place: number): number => {
  let from = 0;
  let to = lines.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((lines[middle] ?? 0) <= place) from = middle;
    else to = middle;
  }
  return from;
};

const none = { start: 0, end: 0 };
