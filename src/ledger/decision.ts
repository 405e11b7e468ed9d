import type { Actor } from '../checklist/answer';
import type { Verdict } from '../checklist/verdict';

/** The way a publish was asked for. */
export const routes = [
  'content-manager',
  'rest',
  'graphql',
  'mcp',
  'other-http',
  'code',
  'planned',
] as const;

export type Route = (typeof routes)[number];

/**
 * What came of it. `emergency`: published although it was held. `approved`,
 * `returned`, `exempted` and `reviewed` are decisions on a submission. `baseline`: it
 * was public before the plugin; `accepted`: found public by another way, and let stand;
 * `unpublished`: found so, and taken from the public.
 */
export const outcomes = [
  'published',
  'refused',
  'emergency',
  'approved',
  'returned',
  'exempted',
  'reviewed',
  'baseline',
  'accepted',
  'unpublished',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Outcomes that put content before the public. */
export const publishingOutcomes = ['published', 'emergency'] as const satisfies readonly Outcome[];

export interface DecisionNote {
  readonly words: string;
  /** `policy/item`. */
  readonly item?: string;
  /** In whose place it was decided. */
  readonly onBehalfOf?: string;
}

/**
 * One row of the ledger: what was asked, by whom and how, what was found, and
 * what came of it. Refusals too. Never changed, and removed by the rule of retention alone.
 */
export interface Decision {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** As the document was called then: it must be readable when the document is gone. */
  readonly title: string;
  readonly route: Route;
  readonly actor: Actor;
  /** The hash of exactly the content that was judged. */
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
  readonly outcome: Outcome;
  /** What whoever decided wrote, and the item it was about where it was one. */
  readonly note?: DecisionNote | undefined;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** Alike for all that one request asked for. */
  readonly request: string;
}
