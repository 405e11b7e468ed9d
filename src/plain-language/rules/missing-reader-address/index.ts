import type { Rule } from '../rule';
import { messages } from './messages';

/** A text of some length that speaks to nobody: no "du", no "vi". */
export const missingReaderAddress: Rule = {
  name: 'missing-reader-address',
  messages,
  inDocument: ({ blocks, metrics }, { language }, report) => {
    if (!language.isFullySupported || !metrics.isLongEnough) return;
    if (metrics.reader + metrics.writer > 0) return;
    const block = blocks.findIndex(({ kind, opening }) => kind === 'paragraph' && opening);
    const range = blocks[block]?.opening;
    if (range !== undefined) report(block, { range, values: { words: metrics.runningWords } });
  },
};
