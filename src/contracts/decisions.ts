import { z } from 'zod';
import type { Actor } from '../checklist/answer';
import type { GivenApproval, GivenExemption } from '../approval/given';
import type { ReadableField } from '../approval/readable';
import type { Decision } from '../ledger/decision';
import type { Localized } from '../language/localized';
import type { Checklist } from './checklist';

/**
 * What a submission asks for: a decision on held content, or the review afterwards
 * of what went out as an emergency.
 */
export type Asks = 'decision' | 'review';

export const submissionStates = [
  'waiting',
  'returned',
  'approved',
  'withdrawn',
  'published',
  'reviewed',
] as const;

export type SubmissionState = (typeof submissionStates)[number];

/** An item as a list names it. */
export interface NamedItem {
  readonly policy: string;
  readonly item: string;
  readonly label: Localized;
}

/** Content that somebody asks the communication chief to decide on. */
export interface Submission {
  readonly id: string;
  readonly asks: Asks;
  readonly state: SubmissionState;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly message: string;
  readonly submittedBy: Actor;
  /** ISO 8601, UTC, like every time here. */
  readonly submittedAt: string;
  /** When a decision is wanted at the latest; null where nobody said. */
  readonly dueAt: string | null;
  /** When it is meant to go public; null for as soon as it may. */
  readonly plannedFor: string | null;
  /** The sender unit, as the checklist has it; null where it has none. */
  readonly sender: Localized | null;
  /** Who is looking at it right now. */
  readonly claim: { readonly by: Actor; readonly until: string } | null;
  /** What was decided last, with the comment its editor reads. */
  readonly decided: {
    readonly by: Actor;
    readonly at: string;
    readonly comment: string | null;
  } | null;
}

/** What is true of a submitted text at this moment, beside what was submitted. */
export interface Standing {
  readonly missing: readonly NamedItem[];
  /** Whether nothing is missing but what somebody decides. */
  readonly onlyDecision: boolean;
  /** Whether the text or its answers changed since it was submitted. */
  readonly changedSince: boolean;
  /** Names exactly this content, these answers and these policies (see `stampOf`). */
  readonly stamp: string;
}

/** One row of the queue. `standing` is null where the document is gone. */
export interface QueueRow extends Submission {
  readonly standing: Standing | null;
  readonly typeName: string;
}

/**
 * How far a queue is counted. A number above it says no more than that there are at
 * least so many: nobody waits for what is too long to be read.
 */
export const countedUpTo = 10_000;

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly page: number;
  readonly pageSize: number;
  /** See `countedUpTo`. */
  readonly total: number;
  /** What the filters can be set to. */
  readonly senders: readonly { readonly name: string; readonly label: Localized }[];
  readonly types: readonly { readonly uid: string; readonly name: string }[];
}

/** The homepage's widget. Its numbers are as `countedUpTo` says. */
export interface QueueSummary {
  readonly waiting: number;
  readonly overdue: number;
  /** Emergency publications among them, which somebody else has to review. */
  readonly toReview: number;
  readonly oldest: Submission | null;
}

/** One of one's own submissions, as it stands now. */
export interface MySubmission extends Submission {
  /** Null where nothing is open any more, or the document is gone. */
  readonly standing: Standing | null;
  /** When it goes public by itself, or why it did not; null where nothing is planned. */
  readonly plan: Plan | null;
}

/** What somebody has to do with held content themselves. */
export interface Mine {
  /** The newest of each text they have submitted and not taken back, newest first. */
  readonly submissions: readonly MySubmission[];
  /** Those in whose place they decide at this moment. */
  readonly standsInFor: readonly Actor[];
}

/** Why somebody may not decide, in words of the rules. */
export type Obstacle =
  'contributed' | 'submitted' | 'approved' | 'noRole' | 'decided' | 'gone' | 'notPublisher';

/** One document on one page, for whoever decides. */
export interface DecisionPage {
  readonly submission: Submission;
  readonly standing: Standing | null;
  /** Null where the document is gone. */
  readonly checklist: Checklist | null;
  readonly typeName: string;
  /** The text as it would become public, field by field. */
  readonly draft: readonly ReadableField[];
  /** The text that is public now; null where nothing is. */
  readonly public: readonly ReadableField[] | null;
  /** How many fields differ between the two that this reader may not read. */
  readonly hiddenChanges: number;
  /** What an emergency went out without; null where a decision is asked for. */
  readonly passedOver: readonly NamedItem[] | null;
  /** Where the pictures that the fields name can be seen, by the ids of their files. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Everybody who edited since the last publication. */
  readonly contributors: readonly Actor[];
  readonly approvals: readonly GivenApproval[];
  readonly exemptions: readonly GivenExemption[];
  /** Earlier submissions and decisions on this document, newest first. */
  readonly history: readonly HistoryEntry[];
  /** What keeps this reader from approving; null where nothing does. */
  readonly obstacle: Obstacle | null;
  /** Whoever may decide on anything may send a text back, whatever keeps them from approving. */
  readonly mayReturn: boolean;
  readonly mayPublish: boolean;
  /** When it goes public by itself, or why it did not; null where nothing is planned. */
  readonly plan: Plan | null;
  /** `policy/item` of what this reader may exempt. */
  readonly exemptable: readonly string[];
}

export type HistoryEntry =
  | { readonly type: 'decision'; readonly at: string; readonly decision: Decision }
  | { readonly type: 'submission'; readonly at: string; readonly submission: Submission };

/** What the panel shows beside the text. */
export interface DocumentStanding {
  /** The latest submission; null where there never was one, or it has been dealt with. */
  readonly submission: Submission | null;
  /** Names exactly what is saved now (see `stampOf`); null where there is no draft. */
  readonly stamp: string | null;
  readonly changedSince: boolean;
  readonly maySubmit: boolean;
  readonly mayWithdraw: boolean;
  /** An emergency publication that nobody has reviewed yet. */
  readonly unreviewed: Submission | null;
  /** Null where this reader, or the policy, allows none. */
  readonly emergency: { readonly allowedWhen: Localized } | null;
  readonly plan: Plan | null;
  readonly mayPlan: boolean;
  /** Whether this reader may open the page that it is decided on. */
  readonly mayOpenHeld: boolean;
}

/** When approved content is to go public by itself. */
export interface Plan {
  readonly id: string;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly at: string;
  readonly state: 'planned' | 'publishing' | 'published' | 'failed' | 'cancelled';
  readonly plannedBy: Actor;
  /** Why it did not go public. */
  readonly failure: string | null;
}

const id = z.string().regex(/^[a-z0-9]{8,64}$/);
const stamp = z.string().regex(/^[0-9a-f]{64}$/);
const words = (most: number) => z.string().trim().min(1).max(most);
const instant = z.iso.datetime();

export const submissionAddress = z.strictObject({ id });

export const submitBody = z.strictObject({
  message: z.string().trim().max(2_000).default(''),
  dueAt: instant.nullable().default(null),
  plannedFor: instant.nullable().default(null),
});

export const claimBody = z.strictObject({
  /** Whether it may be somebody else's: for whoever has seen that it is. */
  takeOver: z.boolean().default(false),
});

/** Whether an approved text goes public: no, at once, or when its editor wanted it to. */
const publishing = z.union([z.boolean(), z.literal('asPlanned')]).default(false);

export type Publishing = z.infer<typeof publishing>;

export const approveBody = z.strictObject({
  /** The stamp of what its sender looked at. */
  seen: stamp,
  publish: publishing,
  comment: z.string().trim().max(2_000).default(''),
});

export const approveSeveralBody = z.strictObject({
  each: z
    .array(z.strictObject({ id, seen: stamp }))
    .min(1)
    .max(100),
  /** Those that are to go public later are planned for that time. */
  publish: z.boolean().default(false),
});

/** What became of each of several, judged by itself. */
export interface ApprovedEach {
  readonly id: string;
  readonly ok: boolean;
  readonly state: SubmissionState | null;
  /** When it goes public by itself, where it has been planned. */
  readonly plannedFor: string | null;
  /** Why not, in the reader's language. */
  readonly message: string | null;
}

export const returnBody = z.strictObject({ comment: words(4_000) });

export const exemptBody = z.strictObject({
  seen: stamp,
  policy: z.string().max(40),
  item: z.string().max(40),
  reason: words(2_000),
  expiresAt: instant.nullable().default(null),
});

export const reviewBody = z.strictObject({ comment: words(4_000) });

export const emergencyBody = z.strictObject({
  reason: words(2_000),
  seen: stamp.optional(),
});

export const planBody = z.strictObject({ at: instant });

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? given.split(',') : given))
  .pipe(z.array(z.string().max(100)).max(50));

export const queueSorts = ['submittedAt', 'dueAt', 'plannedFor', 'title'] as const;

/** How the queue is asked for; it stands in the page's address. */
export const queueQuery = z.strictObject({
  state: z.enum(submissionStates).default('waiting'),
  asks: z.enum(['decision', 'review']).optional(),
  uid: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
  sender: list.optional(),
  claimed: z.enum(['nobody', 'me', 'others']).optional(),
  due: z.enum(['overdue', 'today', 'week']).optional(),
  search: z.string().trim().max(100).optional(),
  sort: z.enum(queueSorts).default('submittedAt'),
  order: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export type QueueQuery = z.infer<typeof queueQuery>;

/** 409: the text changed since the page was opened; here is what it is now. */
export interface ChangedSince {
  readonly current: DecisionPage;
}

/** Somebody who decides in another's place for a while. */
export interface Delegation {
  readonly id: string;
  readonly from: Actor;
  readonly to: Actor;
  readonly startsAt: string;
  readonly endsAt: string;
}

export const delegationBody = z
  .strictObject({ to: z.string().regex(/^[1-9]\d{0,15}$/), startsAt: instant, endsAt: instant })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'delegation.backwards',
  });

export interface DelegationsPage {
  readonly delegations: readonly Delegation[];
  /** Whom this reader could name. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

export const noticeKinds = [
  'submitted',
  'returned',
  'approved',
  'exempted',
  'overdue',
  'planFailed',
  'emergency',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** How somebody wants to be told; kept by each user for themselves. */
export const noticePreferences = z.strictObject({
  muted: z.array(z.enum(noticeKinds)).max(noticeKinds.length).default([]),
  digest: z.enum(['atOnce', 'daily']).default('atOnce'),
});

export type NoticePreferences = z.infer<typeof noticePreferences>;

/** A notice on its way out, as admins see it. */
export interface OutgoingNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly to: string;
  readonly subject: string;
  readonly state: 'pending' | 'sent' | 'failed';
  readonly attempts: number;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly error: string | null;
}
