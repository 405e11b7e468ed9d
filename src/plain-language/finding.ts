/** An `error` should be mended before publishing; a `warning` is worth a look. */
export type ProseSeverity = 'error' | 'warning';

/** UTF-16 code units of a block's text, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One remark, with what it needs to be explained and mended. */
export interface ProseFinding {
  /** Names the rule, and its message: `long-sentence`. */
  readonly rule: string;
  readonly severity: ProseSeverity;
  /** Which of the blocks, from 0. */
  readonly block: number;
  /** Where in the content that block stands. */
  readonly path: readonly string[];
  readonly range: TextRange;
  /** What the message is filled in with. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What could be written instead of the range, the best first. */
  readonly suggestion?: readonly string[];
}
