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

/** Endings, and whether a word with it belongs. */
export const endingsOf = (belong: string, others: string): ReadonlyMap<string, boolean> =>
  new Map([
    ...wordsOf(belong).map((ending) => [ending, true] as const),
    ...wordsOf(others).map((ending) => [ending, false] as const),
  ]);

const LONGEST_ENDING = 9;
const SHORTEST_ENDING = 2;

/** What the longest listed ending of a word says; expressions would have to be compiled first. */
export const longestEnding = <Said>(
  word: string,
  endings: ReadonlyMap<string, Said>
): Said | undefined => {
  let length = Math.min(LONGEST_ENDING, word.length);
  for (; length >= SHORTEST_ENDING; length -= 1) {
    const said = endings.get(word.slice(-length));
    if (said !== undefined) return said;
  }
  return undefined;
};
