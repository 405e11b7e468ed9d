import { z } from 'zod';
import type { GivenApproval, GivenExemption } from '../approval/given';
import type { Json } from '../canonical/json';
import type { GivenAnswer } from '../checklist/answer';
import type { PreparedFact } from '../checklist/snapshot';
import type { Verdict } from '../checklist/verdict';
import type { ContentSchema } from '../content/schema';
import type { Values } from '../content/values';
import type { VersionedPolicy } from '../policy/version';
import { answerLimits, isWithin } from './limits';

const uid = z.string().regex(/^[a-z0-9-]+::[a-z0-9-]+(\.[a-z0-9-]+)?$/);
const documentId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const locale = z.string().regex(/^[A-Za-z0-9-]{1,35}$/);

/** Names one document in one locale; no locale means the default one, or none. */
export const documentAddress = z.strictObject({
  uid,
  documentId,
  locale: locale.optional(),
});

export type DocumentAddress = z.infer<typeof documentAddress>;

/** A content type, for a document that has not been saved yet. */
export const typeAddress = z.strictObject({ uid, locale: locale.optional() });

export const itemAddress = documentAddress.extend({
  policy: z.string().max(40),
  item: z.string().max(40),
});

export type ItemAddress = z.infer<typeof itemAddress>;

/**
 * An answer as it is sent. `seen` is when the answer was given that its sender
 * saw (null for none): an answer given since then is not overwritten.
 */
export const answerBody = z.strictObject({
  value: z
    .unknown()
    .refine((value) => value !== undefined, { message: 'answer.missing' })
    .refine((value) => isWithin(value, answerLimits), { message: 'answer.tooDeep' })
    .transform((value) => value as Json),
  seen: z.iso.datetime().nullable().optional(),
});

export const withdrawBody = z.strictObject({ seen: z.iso.datetime().nullable().optional() });

export const statesBody = z.strictObject({
  documentIds: z.array(documentId).min(1).max(100),
  locale: locale.optional(),
});

/** What the panel shows and previews with: the truth as of the saved draft. */
export interface Checklist {
  readonly uid: string;
  /** Null for a document that has not been saved yet. */
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly policies: readonly VersionedPolicy[];
  readonly schema: ContentSchema;
  /** Of the saved draft, only what the reader may read. */
  readonly values: Values;
  /** Attributes the reader may read; what depends on others is the server's to judge. */
  readonly readable: readonly string[];
  readonly hashes: Readonly<Record<string, string>>;
  readonly answers: readonly GivenAnswer[];
  readonly facts: readonly PreparedFact[];
  readonly approvals: readonly GivenApproval[];
  readonly exemptions: readonly GivenExemption[];
  readonly verdicts: readonly Verdict[];
  /** `policy/item` of every answer this reader may give. */
  readonly answerable: readonly string[];
  /** Names of the roles that answers are reserved for, by code. */
  readonly roles: Readonly<Record<string, string>>;
  /** The reader's name, to sign declarations with. */
  readonly reader: string;
  readonly now: string;
}

export type State = 'clear' | 'held' | 'ungoverned';

/** The list view's column: one entry a document. */
export type States = Readonly<
  Record<
    string,
    {
      readonly state: State;
      readonly missing: number;
      /** Published in an emergency, and nobody else has reviewed it yet. */
      readonly unreviewed: boolean;
    }
  >
>;
