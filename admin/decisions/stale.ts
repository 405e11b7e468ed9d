import type { Submission } from '../../src/contracts/decisions';

/** Whether something was approved and would be held again: what is approved lacks nothing. */
export const isStale = (
  { state }: Pick<Submission, 'state'>,
  standing: { readonly missing: readonly unknown[] } | null
): boolean => state === 'approved' && (standing?.missing.length ?? 0) > 0;
