/** How deep and how large input may be before anything looks at it closely. */
export interface Limits {
  readonly depth: number;
  readonly nodes: number;
  /** Of all texts together, keys too. */
  readonly characters: number;
}

export const answerLimits: Limits = { depth: 8, nodes: 2_000, characters: 200_000 };
export const policyLimits: Limits = { depth: 32, nodes: 50_000, characters: 2_000_000 };

/** Of what there is too much: levels and parts, or sheer text. */
export type Excess = 'structure' | 'text';

/** What input has too much of; undefined within its limits. Walks without recursion: depth cannot hurt it. */
export const excessOf = (
  input: unknown,
  { depth, nodes, characters }: Limits
): Excess | undefined => {
  const waiting: { value: unknown; level: number }[] = [{ value: input, level: 0 }];
  let seen = 0;
  let written = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level } = next;
    seen += 1;
    if (seen > nodes || level > depth) return 'structure';
    if (typeof value === 'string') written += value.length;
    if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (!Array.isArray(value)) written += name.length;
        waiting.push({ value: each, level: level + 1 });
      }
    }
    if (written > characters) return 'text';
  }
  return undefined;
};

export const isWithin = (input: unknown, limits: Limits): boolean =>
  excessOf(input, limits) === undefined;
