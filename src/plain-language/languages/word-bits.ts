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
    list.split(',').map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from.trim(), to.trim()] as const;
    })
  );

/** What endings say, by the last two letters, the longest first. */
export type Endings<Said> = ReadonlyMap<number, readonly (readonly [ending: string, Said])[]>;

/** @param said endings of two letters or more, and what they say */
export const endingsOf = <Said>(said: Iterable<readonly [ending: string, Said]>): Endings<Said> => {
  const byTail = new Map<number, (readonly [string, Said])[]>();
  const longestFirst = [...said].sort(([one], [other]) => other.length - one.length);
  for (const pair of longestFirst) {
    const tail = tailOf(pair[0]);
    const alike = byTail.get(tail);
    if (alike === undefined) byTail.set(tail, [pair]);
    else alike.push(pair);
  }
  return byTail;
};

/** What the longest listed ending of a word says; expressions would have to be compiled first. */
export const longestEnding = <Said>(word: string, endings: Endings<Said>): Said | undefined => {
  for (const [ending, said] of endings.get(tailOf(word)) ?? []) {
    if (word.endsWith(ending)) return said;
  }
  return undefined;
};

const tailOf = (word: string): number =>
  word.charCodeAt(word.length - 1) * 0x10000 + word.charCodeAt(word.length - 2);
