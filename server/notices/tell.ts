import type { Actor } from '../../src/checklist/answer';
import type { NoticeKind, Submission } from '../../src/contracts/decisions';
import type { Localized } from '../../src/language/localized';
import { transact } from '../database/transact';
import { PLUGIN_ID } from '../plugin-id';
import type { Chore } from '../schedule/chore';
import type { Strapi } from '../strapi';
import { eventOf } from './events';
import type { Linked } from './link';
import { mailsAbout } from './mails';
import { putEvent, putMails } from './outbox';

/** Something that happened to a submission, to be told to those it concerns. */
export interface Happening {
  /** `withdrawn`, `published` and `reviewed` are told to programs alone. */
  readonly kind: NoticeKind | 'withdrawn' | 'published' | 'reviewed';
  readonly submission: Submission;
  readonly actor: Actor;
  /** What its actor wrote: the message, the comment, the reason. */
  readonly words: string;
  /** For `exempted`: the item that was waived. */
  readonly item?: Localized;
  /** For `approved`: whether it goes public by itself, at the time it was submitted for. */
  readonly isPlanned?: boolean;
}

/** The same of any document, whether or not anybody submitted it. */
export interface Told {
  readonly kind: Happening['kind'];
  readonly document: Linked & { readonly title: string };
  readonly actor: Actor;
  readonly words: string | Localized;
  readonly item: Localized | null;
  /** Null where nobody submitted it. */
  readonly submission: Submission | null;
  /** Who else it concerns, beside who submitted it. */
  readonly concerned: readonly Actor[];
  readonly plannedFor: string | null;
  readonly isPlanned?: boolean;
}

/**
 * Notes what happened, in the surrounding transaction: a notice goes out if, and
 * only if, what it tells of came to be.
 */
export const tell = (strapi: Strapi, happening: Happening): Promise<void> => {
  const { kind, submission, actor, words, item = null, isPlanned = false } = happening;
  const { uid, documentId, locale, title, plannedFor } = submission;
  const document = { uid, documentId, locale, title };
  return tellOf(strapi, {
    kind,
    document,
    actor,
    words,
    item,
    submission,
    concerned: [],
    plannedFor,
    isPlanned,
  });
};

export const tellOf = async (strapi: Strapi, told: Told): Promise<void> => {
  await transact(strapi, async ({ onCommit }) => {
    const now = new Date().toISOString();
    const event = eventOf(told.kind);
    if (event !== undefined) await putEvent(strapi, event, payloadOf(told), now);
    await putMails(strapi, await mailsAbout(strapi, told, now), now);
    onCommit(() => {
      // Asked for by name: the services know those who tell, not the other way round.
      strapi.plugin(PLUGIN_ID).service<Chore>('outbox').wake();
    });
  });
};

/** What programs are told: whose document it is and who did it, and no addresses. */
const payloadOf = ({ document, submission, actor, plannedFor }: Told) => ({
  ...document,
  submission:
    submission === null
      ? null
      : {
          id: submission.id,
          asks: submission.asks,
          state: submission.state,
          submittedBy: nameless(submission.submittedBy),
          submittedAt: submission.submittedAt,
          dueAt: submission.dueAt,
        },
  actor: nameless(actor),
  plannedFor,
});

/** Strapi calls those who have no name by their address. */
const nameless = ({ kind, id, name }: Actor) => ({
  kind,
  id,
  name: name.includes('@') ? '' : name,
});
