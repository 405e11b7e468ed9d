import type { z } from 'zod';
import type { Approvals } from '../approval/counting';
import type { Json } from '../canonical/json';
import type { Finding } from '../checklist/finding';
import type { Snapshot } from '../checklist/snapshot';
import type { Dependency } from '../content/hash';
import type { ContentSchema } from '../content/schema';
import type { Language } from '../language/localized';
import type { Messages } from '../language/messages';
import type { Organisation } from '../organisation/organisation';
import type { Kinds } from './kinds';

/** What a kind judges: one item (or part of one) of one document. */
export interface Judged<Settings, Answer> {
  readonly settings: Settings;
  /** The answer given, or the default that stands in for one. */
  readonly answer: Answer | undefined;
  readonly snapshot: Snapshot;
  /** The calendar day where the organisation is: `2026-11-03`. */
  readonly today: string;
  readonly kinds: Kinds;
  /** What was prepared for this item, by a kind that `prepares`. */
  readonly fact?: Json | undefined;
  /** Approvals given of this text, as the item's policy counts them. */
  readonly approvals?: Approvals | undefined;
  /** The answer to another item of the same policy. */
  readonly answerTo?: ((item: string) => Json | undefined) | undefined;
}

/** How a kind reads an answer: which day it is decides what is in the future. */
export interface Reading {
  readonly today: string;
  readonly kinds: Kinds;
  /** Whether it is being given now, rather than read again later. */
  readonly isNew?: boolean;
}

/** A setting that does not fit the content type it is meant for. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * One way an item is satisfied. A kind answered by a person has `answer`; a kind
 * judged from the content alone has not.
 */
export interface KindSpec<Settings, Answer extends Json> {
  readonly name: string;
  /** Reads the item's settings, filling in what is left out. */
  readonly settings: (kinds: Kinds) => z.ZodType<Settings>;
  /**
   * The settings as they may be written, where `settings` alone does not tell: for
   * JSON Schema, which knows nothing of what is found out while reading.
   */
  readonly written?: (kinds: Kinds) => z.ZodType;
  /** What its answers are about, unless the item says otherwise. */
  readonly dependsOn: Dependency;
  readonly answer?: (settings: Settings, reading: Reading) => z.ZodType<Answer>;
  /** Fills in what is taken for granted where nobody has said otherwise. */
  readonly complete?: (
    settings: Settings,
    given: Answer | undefined,
    reading: Reading
  ) => Answer | undefined;
  /**
   * What an answer answers to, beyond its form: the statement that was declared.
   * When it changes, answers given before no longer count. Labels and help are
   * not part of it.
   */
  readonly demands?: (settings: Settings, kinds: Kinds) => Json;
  /** Settings with what the organisation keeps as data filled in: its sender units. */
  readonly resolve?: (settings: Settings, organisation: Organisation, kinds: Kinds) => Settings;
  /**
   * Whether it judges by a fact that has to be prepared beforehand, by something
   * slow that may fail. Without a fresh fact about this very content the item is
   * not satisfied.
   */
  readonly prepares?: boolean;
  /** Whether it must be an item of its own, and never a part of a group. */
  readonly standsAlone?: boolean;
  /** An answer in one line, as the panel and the certificate show it. */
  readonly summary?: (
    settings: Settings,
    answer: Answer,
    language: Language,
    kinds: Kinds
  ) => string;
  /** Paths into the content that the judgement reads. */
  readonly reads?: (settings: Settings, kinds: Kinds) => readonly string[];
  /** Whether it reads the whole content, whatever the settings. */
  readonly readsEverything?: boolean;
  /** Whether it has something to say of the content before anybody has answered. */
  readonly judgesUnanswered?: boolean;
  /** What keeps these settings from ever fitting a content type. */
  readonly misfits?: (settings: Settings, schema: ContentSchema, kinds: Kinds) => readonly Misfit[];
  /** Remarks on an item that has its answer; nothing to remark means satisfied. */
  readonly judge: (judged: Judged<Settings, Answer>) => readonly Finding[];
  readonly messages: Messages;
}

/** A kind as the registry keeps it: its settings and answers are its own affair. */
export type Kind = KindSpec<unknown, Json>;

/**
 * Declares a kind. The one place where the types of its settings and answers are
 * forgotten: the registry hands a kind back only what its own schemas have read.
 */
export const defineKind = <Settings, Answer extends Json = never>(
  spec: KindSpec<Settings, Answer>
): Kind => spec as unknown as Kind;
