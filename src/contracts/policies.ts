import { z } from 'zod';
import type { Actor } from '../checklist/answer';
import type { ContentSchema } from '../content/schema';
import type { Problem } from '../language/issues';
import type { Localized } from '../language/localized';
import type { Organisation } from '../organisation/organisation';
import type { Difference } from '../policy/differences';
import type { Role } from '../policy/people';
import type { Enforcement } from '../policy/policy';
import { isWithin, policyLimits } from './limits';

/** Where a policy is kept: in the app's configuration (read-only here), or in the admin panel. */
export type Origin =
  { readonly kind: 'config'; readonly place: string } | { readonly kind: 'panel' };

/** One line of the list of policies. */
export interface PolicySummary {
  readonly key: string;
  readonly name: Localized;
  readonly origin: Origin;
  readonly contentTypes: readonly string[];
  /** The locales it governs; null for all. */
  readonly locales: readonly string[] | null;
  readonly enforcement: Enforcement;
  readonly required: number;
  readonly recommended: number;
  /** Null for a policy that is not in force: never activated, or retired. */
  readonly inForce: { readonly version: string; readonly since: string } | null;
  /** The draft says something else than what is in force. */
  readonly hasDraft: boolean;
  readonly lastChanged: { readonly by: Actor; readonly at: string } | null;
}

/** A policy's page. */
export interface PolicyPage extends PolicySummary {
  /** The policy as it is written, to be edited. */
  readonly draft: unknown;
  /** Counts the saves: a save that saw an older one is refused, so that nothing is overwritten. */
  readonly revision: number;
}

const draft = z
  .unknown()
  .refine((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    message: 'policy.notAnObject',
  })
  .refine((value) => isWithin(value, policyLimits), { message: 'policy.tooLarge' });

const revision = z.int().min(0);
const reason = z.string().trim().min(1).max(1_000);

export const newPolicyBody = z.strictObject({ draft });
export const saveDraftBody = z.strictObject({ draft, revision });
export const checkBody = z.strictObject({ draft });
export const activateBody = z.strictObject({ revision, reason });
export const retireBody = z.strictObject({ reason });
export const restoreBody = z.strictObject({ version: z.string().length(64), revision });
export const previewBody = z.strictObject({
  draft,
  uid: z.string().max(100),
  documentId: z.string().min(1).max(64),
  locale: z.string().max(35).optional(),
});

/** What is known of a draft before it is activated. */
export interface DraftCheck {
  /** What keeps it from being activated, each with the path into the draft. */
  readonly problems: readonly Problem[];
  /** What an admin should know, and may do all the same. */
  readonly warnings: readonly Problem[];
  /** How many documents it would govern, by content type. */
  readonly touches: Readonly<Record<string, number>>;
  /** What it would change in what is in force; null where nothing is. */
  readonly differences: readonly Difference[] | null;
}

/** One activation, retirement or change, as the history tells it. */
export interface Change {
  readonly action: 'activated' | 'retired' | 'configured';
  readonly version: string | null;
  readonly reason: string;
  readonly by: Actor;
  readonly at: string;
  /** Against the version before. */
  readonly differences: readonly Difference[];
}

/** A draft somebody else saved since: 409, and what it is now. */
export interface DraftConflict {
  readonly current: PolicyPage;
}

/** Lines of the stream that a trial sends, one JSON object each. */
export type TrialEvent =
  | { readonly type: 'begun'; readonly total: number }
  | {
      readonly type: 'judged';
      readonly done: number;
      readonly total: number;
      /** The documents of this batch that would be held and that the reader may read. */
      readonly held: readonly TriedDocument[];
      readonly tally: TrialTally;
    }
  | { readonly type: 'finished'; readonly tally: TrialTally }
  | { readonly type: 'failed'; readonly message: string };

export interface TrialTally {
  readonly judged: number;
  readonly held: number;
  /** How many of the held are public now. */
  readonly heldPublic: number;
  /** By item key: how many documents it would hold. */
  readonly byItem: Readonly<Record<string, number>>;
}

export interface TriedDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly version: 'draft' | 'published';
  /** Keys of the items that hold it. */
  readonly items: readonly string[];
}

/** What a policy on trial (`evaluate`) would have stopped since it was activated. */
export interface TrialRecord {
  readonly since: string;
  readonly published: number;
  readonly wouldHaveStopped: number;
  readonly byItem: Readonly<Record<string, number>>;
  readonly latest: readonly (Omit<TriedDocument, 'version'> & { readonly at: string })[];
}

/** What a policy can be made of, in this app. */
export interface Catalogue {
  readonly contentTypes: readonly CatalogueType[];
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  readonly roles: readonly Role[];
  /** Names of the kinds installed on the server. */
  readonly kinds: readonly string[];
}

export interface CatalogueType {
  readonly uid: string;
  readonly name: string;
  /** Why no policy can govern it; null where one can. */
  readonly obstacle: 'no-draft-and-publish' | null;
  readonly schema: ContentSchema | null;
  /** Names of its attributes as editors see them, by path. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Documents an admin can pick to preview a policy on. */
export interface PickableDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
}

export const saveOrganisationBody = z.strictObject({
  organisation: z.unknown().refine((value) => isWithin(value, policyLimits), {
    message: 'policy.tooLarge',
  }),
  revision,
  reason: reason.optional(),
});

export interface OrganisationPage {
  readonly organisation: Organisation;
  readonly revision: number;
  readonly lastChanged: { readonly by: Actor; readonly at: string } | null;
}
