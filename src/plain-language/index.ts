/**
 * Plain language: reads a text and says, line by line, what makes it harder
 * than it need be. Imports nothing, so that the server and the browser say the same.
 */
export { createAnalyser, type Analyser, type AnalyserSettings } from './analyser';
export type { Analysis } from './analysis';
export { describeProse, rulePage } from './docs';
export type { ProseFinding, ProseSeverity, TextRange } from './finding';
export type { JargonList } from './jargon';
export { neutral, type LanguageData } from './languages/language';
export { defaultLimits, type Limits } from './limits';
export type { ProseLanguage } from './messages';
export type { LixBand } from './metrics/lix';
export type { Metrics } from './metrics/metrics';
export type { BlockKind, ProseBlock } from './prose';
export type { PlainerWord, PlainerWords } from './words/plainer-words';
