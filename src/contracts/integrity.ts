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

/** Which findings to show. */
export const integrityQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export type IntegrityQuery = z.output<typeof integrityQuery>;

/** What the page shows. */
export interface IntegrityPage {
  /** Open ones first, newest first. */
  readonly findings: readonly Finding[];
  readonly open: number;
  /** All there are, decided on or not. */
  readonly total: number;
  /** The last scan that came to its end; null before the first. */
  readonly lastScan: {
    readonly at: string;
    readonly looked: number;
    /** How many should have been unpublished without anybody asking, and were left: so many. */
    readonly tooMany: number | null;
  } | null;
  /** A scan that is under way; how far it is, where this server does it. */
  readonly scanning: { readonly looked: number | null } | null;
}

/** Why something stays public although nothing was decided on it. */
export const acceptance = z.strictObject({
  reason: z.string().trim().min(1).max(1_000),
});

/** Why something is taken from the public: for the ledger, where somebody wants to say. */
export const withdrawal = z.strictObject({
  reason: z.string().trim().max(1_000).default(''),
});

/** As many as a page can show. */
const several = z.array(z.number().int().positive()).min(1).max(100);

export const acceptSeveralBody = acceptance.extend({ ids: several });
export const unpublishSeveralBody = withdrawal.extend({ ids: several });

/** What became of each of several, judged by itself. */
export interface DecidedEach {
  readonly id: number;
  readonly ok: boolean;
  /** Why not, in the reader's language. */
  readonly message: string | null;
}
