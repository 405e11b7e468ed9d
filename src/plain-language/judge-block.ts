import { sortByPlace } from './by-place';
import type { TextRange } from './finding';
import type { LanguageData } from './languages/language';
import { countsOf, type Counts } from './metrics/counts';
import type { ProseBlock } from './prose';
import { readBlock } from './reading';
import type { Context, DocumentBlock, Passage, Remark, Rule } from './rules/rule';
import type { Lexicon } from './scan/lexicon';

/** All that is kept of a block once it has been read: counts can be summed, the text let go. */
export interface BlockJudgement extends DocumentBlock {
  readonly counts: Counts;
  readonly remarks: readonly BlockRemark[];
  /** The root of every word that occurs, once. */
  readonly vocabulary: readonly number[];
  /** Words of each sentence of running text. */
  readonly lengths: readonly number[];
  /** Where each sentence stands. */
  readonly sentences: readonly TextRange[];
}

/** A remark, and the rule that made it. */
export interface BlockRemark {
  readonly rule: string;
  readonly remark: Remark;
}

export const judgeBlock = (
  block: ProseBlock,
  rules: readonly Rule[],
  context: Context & { readonly language: LanguageData },
  lexicon: Lexicon
): BlockJudgement => {
  const { language, limits } = context;
  const reading = readBlock(block, language, lexicon, limits.fragmentWords);
  const remarks: BlockRemark[] = [];
  const passages: Passage[] = [];
  let rule = '';
  const report = (remark: Remark): void => {
    remarks.push({ rule, remark });
  };
  for (const { name, inBlock, passagesOf } of rules) {
    rule = name;
    inBlock?.(reading, context, report);
    if (passagesOf === undefined) continue;
    for (const passage of passagesOf(reading, context)) passages.push(passage);
  }
  sortByPlace(remarks, placeOfRemark);
  const first = reading.sentences[0];
  return {
    kind: reading.kind,
    opening: first && { start: first.start, end: first.end },
    counts: countsOf(reading, limits),
    remarks,
    passages,
    vocabulary: reading.vocabulary,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    lengths: reading.isRunningText ? reading.sentences.map(({ tokens }) => tokens.length) : [],
  };
};

const placeOfRemark = ({ remark }: BlockRemark): Remark => remark;
