import type { NoticeKind } from '../contracts/decisions';
import type { Language, Localized } from '../language/localized';

/** What a notice tells, whoever reads it and in whatever language. Kept as JSON in the outbox. */
export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly title: string;
  /** Names of persons, as they are shown to colleagues. */
  readonly actor: string;
  readonly submitter: string;
  /** What the actor wrote, or why something did not happen. */
  readonly words: string | Localized;
  /** For `exempted`: the item that was waived. */
  readonly item: Localized | null;
  readonly sender: Localized | null;
  /** ISO 8601, UTC, like every time here. */
  readonly dueAt: string | null;
  readonly plannedFor: string | null;
  /** Whether others are still to approve. */
  readonly isWaiting: boolean;
  /** Whether the text is public now. */
  readonly isPublic: boolean;
  /** Whether it goes public by itself at `plannedFor`. */
  readonly isPlanned?: boolean;
  /** Whether it is an emergency publication that is to be reviewed. */
  readonly isReview?: boolean;
  /** Where to go from here. */
  readonly link: string;
}

/** Whom a notice is written for. */
export interface Receiver {
  /** What to call them; empty where nobody knows. */
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  /** Where they choose which mails they get. */
  readonly preferences: string;
}

/** A written notice, as a mail program shows it. */
export interface Mail {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
