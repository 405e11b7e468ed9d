import { z } from 'zod';

/**
 * What can be wrong with what is public: it was never decided on; it is not what
 * was decided on; or there are two public versions of it.
 */
export const findingKinds = ['undecided', 'changed', 'twice'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `gone`: a later scan did not find it any more. */
export const findingStates = ['open', 'accepted', 'unpublished', 'gone'] as const;
export type FindingState = (typeof findingStates)[number];

export interface Finding {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly what: FindingKind;
  readonly state: FindingState;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly decided: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** What the page shows. */
export interface IntegrityPage {
  /** Open ones first, newest first; never more than some hundred. */
  readonly findings: readonly Finding[];
  readonly open: number;
  /** The last scan that came to its end; null before the first. */
  readonly lastScan: { readonly at: string; readonly looked: number } | null;
}

/** Why something stays public although nothing was decided on it. */
export const acceptance = z.strictObject({
  reason: z.string().trim().min(1).max(1_000),
});
