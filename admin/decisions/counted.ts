import { countedUpTo } from '../../src/contracts/decisions';

interface Counted {
  readonly count: number;
  /** Whether there are more than that. */
  readonly more: 'true' | 'false';
}

/** A number of the queue's as its texts want it: it is counted so far, and no further. */
export const counted = (number: number): Counted => ({
  count: Math.min(number, countedUpTo),
  more: number > countedUpTo ? 'true' : 'false',
});
