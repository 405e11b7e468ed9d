/**
 * How many times as long something takes where there is more of it. What grows as it should not
 * does so each time it is looked at; what a busy machine adds to one of the two is gone when it
 * is looked at again.
 * @param small milliseconds, counted anew at each call; so is `large`
 * @param least milliseconds that are not told from nothing
 * @param enough it is not looked at again below that
 * @returns the smallest of up to five looks
 */
export const growth = async (
  small: () => number | Promise<number>,
  large: () => number | Promise<number>,
  { least, enough }: { readonly least: number; readonly enough: number }
): Promise<number> => {
  let found = Infinity;
  for (let look = 0; look < 5 && found >= enough; look += 1) {
    const before = Math.max(await small(), least);
    found = Math.min(found, (await large()) / before);
  }
  return found;
};
