import { isAvoidable } from '../../metrics/counts';
import type { Passage, Rule } from '../rule';
import { messages } from './messages';

/**
 * Verbs that leave out who does it: the Swedish s-passive, the English
 * be-passive. Pointed out only where they are many: one now and then is good style.
 */
export const passive: Rule = {
  name: 'passive',
  messages,
  passagesOf: ({ kind, passives, isRunningText }) => {
    const passages: Passage[] = [];
    if (!isRunningText || kind === 'quote') return passages;
    for (const tokens of passives) {
      for (const token of tokens) {
        if (!isAvoidable(token)) continue;
        const { start, end, lower } = token;
        passages.push({ rule: 'passive', start, end, form: lower });
      }
    }
    return passages;
  },
  inDocument: ({ blocks, metrics }, { limits }, report) => {
    // Of a few sentences, a share says nothing.
    if (!metrics.isLongEnough || metrics.passiveShare <= limits.passiveShare) return;
    const share = Math.round(metrics.passiveShare * 100);
    blocks.forEach(({ passages }, block) => {
      for (const { rule, form, start, end } of passages) {
        if (rule !== 'passive') continue;
        report(block, { range: { start, end }, values: { word: form, share } });
      }
    });
  },
};
