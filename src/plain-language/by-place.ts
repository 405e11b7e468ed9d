import type { ProseFinding } from './finding';

/** In the order of the text; of two that begin together, the wider first. */
export const byPlace = (one: Placed, other: Placed): number =>
  one.range.start - other.range.start || other.range.end - one.range.end;

type Placed = Pick<ProseFinding, 'range'>;
