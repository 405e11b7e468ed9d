/** How deep and how large input may be before anything looks at it closely. */
export interface Limits {
  readonly depth: number;
  readonly nodes: number;
}

export const answerLimits: Limits = { depth: 8, nodes: 2_000 };
export const policyLimits: Limits = { depth: 32, nodes: 50_000 };

/** Whether input stays within its limits. Walks without recursion: depth cannot hurt it. */
export const isWithin = (input: unknown, { depth, nodes }: Limits): boolean => {
  const waiting: { value: unknown; level: number }[] = [{ value: input, level: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen > nodes || next.level > depth) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const value of Object.values(next.value)) waiting.push({ value, level: next.level + 1 });
  }
  return true;
};
