import type { Snapshot } from '../../checklist/snapshot';
import type { ProseDocument } from '../../content/prose/document';
import { installedReaders } from '../../content/prose/installed';
import { proseOf } from '../../content/prose/prose';
import { createAnalyser, type Analyser, type Analysis } from '../../plain-language';
import { languageData } from '../../plain-language/languages/installed';
import { engineSettings, type PlainLanguageSettings } from './settings';

/** What is read: a snapshot, or as much of one as there is. */
export type Content = Pick<Snapshot, 'schema' | 'values' | 'locale'>;

/** A content's prose and what the engine says of it. */
export interface ContentAnalysis {
  readonly prose: ProseDocument;
  readonly analysis: Analysis;
}

/** Reads a document's words in its own language. The same content always gives the same. */
export const analyseContent = (
  settings: PlainLanguageSettings,
  { schema, values, locale }: Content
): ContentAnalysis => {
  const prose = proseOf(schema, values, installedReaders());
  return { prose, analysis: analyserFor(settings, languageOf(locale)).analyse(prose.blocks) };
};

/** A content type that is not localized is taken to be in Swedish, where the rules come from. */
export const languageOf = (locale: string | null): string =>
  (locale ?? 'sv').slice(0, 2).toLowerCase();

/** Analysers remember the blocks they have read: one for each settings and language. */
const analysers = new WeakMap<PlainLanguageSettings, Map<string, Analyser>>();

const analyserFor = (settings: PlainLanguageSettings, code: string): Analyser => {
  const known = analysers.get(settings) ?? new Map<string, Analyser>();
  analysers.set(settings, known);
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const made = createAnalyser(languageData(code), engineSettings(settings));
  known.set(code, made);
  return made;
};
