import type { Actor } from '../checklist/answer';
import type { Verdict } from '../checklist/verdict';

/** The way a publish was asked for. */
export const routes = ['content-manager', 'rest', 'graphql', 'mcp', 'other-http', 'code'] as const;

export type Route = (typeof routes)[number];

/**
 * One row of the ledger: what was asked, by whom and how, what was found, and
 * what came of it. Refusals too. Never changed and never removed.
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
  readonly outcome: 'published' | 'refused';
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** Alike for all that one request asked for. */
  readonly request: string;
}
