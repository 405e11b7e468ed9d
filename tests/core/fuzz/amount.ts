import type { Parameters } from 'fast-check';

/** `FUZZ=20` tries twenty times as many cases; `FUZZ_SEED` those of a run that failed. */
const times = Number(process.env['FUZZ'] ?? 1);
const seed = process.env['FUZZ_SEED'];

/** How many cases to try, of those that are tried in an ordinary run. */
export const runs = (ordinary: number): number => Math.round(ordinary * times);

/** A number as a test names it: 60 000. */
export const casesOf = (count: number): string => new Intl.NumberFormat('sv').format(count);

/** Says the seed of a run that fails, so that it can be tried again. */
export const seeded = <Case>(numRuns: number): Parameters<Case> => ({
  numRuns,
  ...(seed !== undefined && { seed: Number(seed) }),
});
