import type { TextRange } from './finding';

interface Placed {
  readonly range: TextRange;
}

/** In the order of the text; of two that begin together, the wider first. */
const byPlace = (one: Placed, other: Placed): number =>
  one.range.start - other.range.start || other.range.end - one.range.end;

/** Up to so many a sort of its own makes costs more than putting each where it belongs. */
const FEW = 16;

/** Puts what was found into the order of the text, where it stands. */
export const sortByPlace = <Found>(found: Found[], placeOf: (each: Found) => Placed): void => {
  if (found.length > FEW) {
    found.sort((one, other) => byPlace(placeOf(one), placeOf(other)));
    return;
  }
  for (let next = 1; next < found.length; next += 1) {
    const moved = found[next];
    if (moved === undefined) continue;
    let at = next;
    for (; at > 0; at -= 1) {
      const before = found[at - 1];
      if (before === undefined || byPlace(placeOf(before), placeOf(moved)) <= 0) break;
      found[at] = before;
    }
    found[at] = moved;
  }
};
