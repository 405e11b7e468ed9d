/** Words of a list that is written as running text, to be short and easy to compare. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One look-up for every closed class of a language. */
export const wordBits = (
  classes: readonly (readonly [trait: number, list: string])[]
): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [trait, list] of classes) {
    for (const word of wordsOf(list)) bits.set(word, (bits.get(word) ?? 0) | trait);
  }
  return bits;
};

/** "bedömning: bedöma, prövning: pröva" as a map; the separators may not be in the words. */
export const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => {
        const [from = '', to = ''] = pair.split(/\s*:\s*/);
        return [from, to] as const;
      })
  );
