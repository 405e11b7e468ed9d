/** Tells different words from those met before, one count after another, without a set of them. */
export interface Tally {
  /** From here on every word is new again. */
  readonly begin: () => void;
  readonly meet: (root: number) => void;
  readonly meetAll: (roots: readonly number[]) => void;
  /** How many different words have been met since. */
  readonly count: () => number;
  /** Which they are. */
  readonly met: () => readonly number[];
}

/** Words that there is room for to begin with. */
const FEW = 1 << 12;

export const createTally = (): Tally => {
  /** By word: the last count that it was met in. */
  let metIn = new Uint32Array(FEW);
  const met: number[] = [];
  let different = 0;
  let current = 0;
  const makeRoom = (root: number): void => {
    const larger = new Uint32Array(2 * root);
    larger.set(metIn);
    metIn = larger;
  };
  const meet = (root: number): void => {
    if (root >= metIn.length) makeRoom(root);
    if (metIn[root] === current) return;
    metIn[root] = current;
    met[different] = root;
    different += 1;
  };
  return {
    begin: () => {
      current += 1;
      different = 0;
    },
    meet,
    meetAll: (roots) => {
      for (const root of roots) meet(root);
    },
    count: () => different,
    met: () => met.slice(0, different),
  };
};
