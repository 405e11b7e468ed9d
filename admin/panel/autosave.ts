import { canonicalJson, type Json } from '../../src/canonical/json';
import type { GivenAnswer } from '../../src/checklist/answer';
import type { Problem } from '../../src/language/issues';
import type { Sendable } from './sendable';

/** What has become of the answer being given. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date; readonly before: Json | undefined }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'conflict'; readonly newer: GivenAnswer | null };

/** An answer as it is being written. */
export interface Draft {
  /** Null where nothing differs from what is saved. */
  readonly written: { readonly value: Json | undefined } | null;
  readonly problems: readonly Problem[];
  readonly saving: Saving;
}

/** What the outside world currently is to an answer. */
export interface Wiring {
  readonly given: GivenAnswer | undefined;
  /** When the server said so, by its own clock: ISO 8601. */
  readonly asOf: string;
  /** Whether the answer given no longer counts: giving the same one again is an answer. */
  readonly isStale: boolean;
  readonly check: (value: Json | undefined) => Sendable;
  /** Sends an answer, or its withdrawal; says how it failed instead of throwing. */
  readonly send: (value: Json | undefined, seen: string | null) => Promise<Sent>;
}

/** What became of sending: the answer there is now, or why it was not taken. */
export type Sent =
  | { readonly given: GivenAnswer | undefined; readonly asOf: string }
  | { readonly failed: Extract<Saving, { state: 'failed' | 'conflict' }> };

/** A pause in the typing, in milliseconds, after which an answer is saved. */
const pause = 700;

/**
 * Saves one answer by itself while somebody writes it: one request at a time, in
 * order, and never over an answer they have not seen.
 */
export class Autosave {
  #draft: Draft = { written: null, problems: [], saving: { state: 'idle' } };
  #wiring: Wiring | undefined;
  /**
   * The answer there is, as far as is known. A reply comes here before the panel
   * hears of it, so what the panel says counts only if it is no older.
   */
  #known: GivenAnswer | undefined;
  #knownAsOf = '';
  #waiting: { readonly value: Json | undefined } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  /** Saved as written; shown as written until the panel has heard of it, lest a word be lost between. */
  #isSettled = false;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Draft => this.#draft;

  readonly wire = (wiring: Wiring): void => {
    this.#wiring = wiring;
    if (wiring.asOf < this.#knownAsOf) return;
    this.#known = wiring.given;
    this.#knownAsOf = wiring.asOf;
    if (this.#isSettled) {
      this.#isSettled = false;
      this.#show({ written: null });
    }
  };

  readonly change = (value: Json | undefined): void => {
    this.#isSettled = false;
    this.#show({ written: { value } });
    this.#waiting = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, pause);
  };

  /** Saves at once what is still waiting to be. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#waiting === undefined || this.#wiring === undefined || this.#isSending) return;
    const { value: written } = this.#waiting;
    this.#waiting = undefined;
    const { value, problems } = this.#wiring.check(written);
    this.#show({ problems });
    if (this.#wiring.isStale || !alike(value, this.#known?.value)) this.#send(value);
  };

  /** Puts back the answer there was before the last one saved. */
  readonly undo = (): void => {
    const { saving } = this.#draft;
    this.#forget();
    if (saving.state === 'saved') this.#send(saving.before);
  };

  /** Gives the same answer again, of the text as it is now. */
  readonly renew = (): void => {
    this.#send(this.#known?.value);
  };

  readonly keepTheirs = (): void => {
    this.#forget();
    this.#show({ saving: { state: 'idle' } });
  };

  readonly saveMine = (): void => {
    const { saving, written } = this.#draft;
    if (saving.state !== 'conflict' || this.#wiring === undefined) return;
    this.#send(this.#wiring.check(written?.value).value, saving.newer?.givenAt ?? null);
  };

  #send(value: Json | undefined, seen = this.#known?.givenAt ?? null): void {
    if (this.#wiring === undefined) return;
    const before = this.#known?.value;
    this.#isSending = true;
    this.#show({ saving: { state: 'saving' } });
    void this.#wiring.send(value, seen).then((sent) => {
      this.#isSending = false;
      if ('failed' in sent) {
        this.#show({ saving: sent.failed });
        return;
      }
      this.#known = sent.given;
      this.#knownAsOf = sent.asOf;
      this.#isSettled = this.#waiting === undefined && this.#draft.problems.length === 0;
      this.#show({ saving: { state: 'saved', at: new Date(), before } });
      this.flush();
    });
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#show({ written: null, problems: [] });
  }

  #show(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

const alike = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
