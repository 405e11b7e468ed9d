import { sortByPlace } from './by-place';
import type { ProseFinding, TextRange } from './finding';
import type { BlockJudgement } from './judge-block';
import { addCounts, noCounts } from './metrics/counts';
import { metricsOf, type Metrics } from './metrics/metrics';
import type { ProseBlock } from './prose';
import type { Context, Remark, Rule } from './rules/rule';
import type { Tally } from './scan/tally';

/** Everything the engine has to say of a text. */
export interface Analysis {
  /** The language it was read as. */
  readonly language: string;
  /** False where the language is not one we know: only rules that need no words ran. */
  readonly isFullySupported: boolean;
  readonly metrics: Metrics;
  /** In the order of the text. */
  readonly findings: readonly ProseFinding[];
  /** Words of each sentence of running text, in order: what a plot draws. */
  readonly sentenceLengths: readonly number[];
  /** Where the sentences of each block stand. */
  readonly sentences: readonly (readonly TextRange[])[];
}

/** Adds up what the blocks gave. Nothing is read again. */
export const combine = (
  blocks: readonly ProseBlock[],
  judgements: readonly BlockJudgement[],
  rules: readonly Rule[],
  context: Context,
  tally: Tally
): Analysis => {
  const { language, limits } = context;
  tally.begin();
  const sum = noCounts();
  const sentenceLengths: number[] = [];
  let longest = 0;
  for (const { counts, vocabulary, lengths } of judgements) {
    addCounts(sum, counts);
    for (const length of lengths) {
      sentenceLengths.push(length);
      if (length > longest) longest = length;
    }
    tally.meetAll(vocabulary);
  }
  const metrics = metricsOf(sum, tally.count(), longest, language.wordsPerMinute, limits);
  return {
    language: language.code,
    isFullySupported: language.isFullySupported,
    metrics,
    findings: findingsOf(blocks, judgements, rules, context, metrics),
    sentenceLengths,
    sentences: judgements.map(({ sentences }) => sentences),
  };
};

const findingsOf = (
  blocks: readonly ProseBlock[],
  judgements: readonly BlockJudgement[],
  rules: readonly Rule[],
  context: Context,
  metrics: Metrics
): readonly ProseFinding[] => {
  const perBlock: ProseFinding[][] = judgements.map(({ remarks }, block) => {
    const path = blocks[block]?.path ?? [];
    return remarks.map(({ rule, remark }) => placed(remark, rule, block, path));
  });
  const disturbed = new Set<ProseFinding[]>();
  for (const { name, inDocument } of rules) {
    inDocument?.({ blocks: judgements, metrics }, context, (block, remark) => {
      const found = perBlock[block];
      const path = blocks[block]?.path;
      if (found === undefined || path === undefined) return;
      found.push(placed(remark, name, block, path));
      disturbed.add(found);
    });
  }
  for (const found of disturbed) sortByPlace(found, itself);
  const all: ProseFinding[] = [];
  for (const found of perBlock) for (const finding of found) all.push(finding);
  return all;
};

const itself = (finding: ProseFinding): ProseFinding => finding;

/** Written out field by field: a text can have many, and a spread takes its time. */
const placed = (
  remark: Remark,
  name: string,
  block: number,
  path: readonly string[]
): ProseFinding => {
  const { rule = name, severity = 'warning', range, values, suggestion } = remark;
  return suggestion === undefined
    ? { rule, severity, block, path, range, values }
    : { rule, severity, block, path, range, values, suggestion };
};
