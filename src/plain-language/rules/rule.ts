import type { ProseFinding, ProseSeverity, TextRange } from '../finding';
import type { LanguageData } from '../languages/language';
import type { Limits } from '../limits';
import type { ProseMessages } from '../messages';
import type { Metrics } from '../metrics/metrics';
import type { Reading } from '../reading';
import type { PlainerWord } from '../words/plainer-words';

/** What a rule may know besides the text. */
export interface Context {
  readonly language: LanguageData;
  readonly limits: Limits;
  /** The organisation's own list, by the first word of the term. */
  readonly jargon: ReadonlyMap<string, readonly JargonTerm[]>;
}

export interface JargonTerm extends PlainerWord {
  /** The term in lower case, word by word. */
  readonly words: readonly string[];
}

/** A remark before it is known which block of the document it stands in. */
export type Remark = Omit<ProseFinding, 'rule' | 'block' | 'path' | 'severity'> & {
  readonly rule?: string;
  readonly severity?: ProseSeverity;
};

export type Report = (remark: Remark) => void;

/** The whole document, for rules that a single block cannot answer. */
export interface DocumentReading {
  readonly blocks: readonly DocumentBlock[];
  readonly metrics: Metrics;
}

export interface DocumentBlock {
  readonly kind: Reading['kind'];
  /** Where its first sentence stands. */
  readonly opening: TextRange | undefined;
  readonly passages: readonly Passage[];
}

/** What a block found for its rule, to be judged when the whole document is known. */
export interface Passage extends TextRange {
  readonly rule: string;
  readonly form: string;
  /** Of an abbreviation: whether the text says here what it means. */
  readonly isExplained?: boolean;
}

/** One thing that makes a text harder than it need be. */
export interface Rule {
  /** Its folder, and the name of its findings. */
  readonly name: string;
  readonly messages: ProseMessages;
  /** Judges one block by itself; the answer is remembered for as long as its text stays. */
  readonly inBlock?: (reading: Reading, context: Context, report: Report) => void;
  /** Finds what `inDocument` decides on. */
  readonly passagesOf?: (reading: Reading, context: Context) => readonly Passage[];
  /** Judges the document by what its blocks found. */
  readonly inDocument?: (
    document: DocumentReading,
    context: Context,
    report: (block: number, remark: Remark) => void
  ) => void;
}
