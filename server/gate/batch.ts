import { endGrantsOfOthers } from '../approval/grants';
import { holdDocuments } from '../database/hold';
import type { JudgedDocument } from '../judgement/judge-documents';
import { appendDecisions, currentAsking } from '../ledger/ledger';
import type { Strapi } from '../strapi';
import { surrounding } from '../surrounding';
import { judgePublic } from './touched';
import type { Gate } from './transaction';

/**
 * Documents that are published together, in a transaction that is opened for nothing
 * else: all of them become public, or none.
 *
 * They are locked and judged together when the first of them comes, so that a refusal
 * names every one that is held; and put down in the ledger together when the last is
 * through. Fifty cost hardly more statements than one. None needs a savepoint: when one
 * of them fails, all that the transaction has written is undone. So they need not wait
 * for each other, either.
 */
export class Batch {
  #judged: Promise<JudgedDocument[]> | undefined;
  #refusal: Error | undefined;
  #failure: { readonly error: unknown } | undefined;
  #isStale = false;
  readonly #through: JudgedDocument[] = [];

  constructor(
    readonly uid: string,
    readonly documentIds: readonly string[],
    readonly transaction: object
  ) {}

  /** Where there are several, whatever fails in the transaction fails all of it. */
  get isSeveral(): boolean {
    return this.documentIds.length > 1;
  }

  /**
   * A document by itself is held before it is looked for: what was there a moment ago
   * and is not any more, the content manager takes for a failure of its own. Several are
   * held when they are judged.
   */
  async hold(strapi: Strapi): Promise<void> {
    if (!this.isSeveral && this.documentIds.length > 0)
      await holdDocuments(strapi, this.uid, this.documentIds);
  }

  /** Whether nobody else can write a document until the transaction ends. */
  isHeld(uid: string, documentId: string, transaction: object): boolean {
    return !this.isSeveral && this.holds(uid, documentId, transaction);
  }

  holds(uid: string, documentId: string, transaction: object): boolean {
    return (
      this.uid === uid && this.documentIds.includes(documentId) && this.transaction === transaction
    );
  }

  /** Once one has failed the others need not try: nothing of it will stay. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    this.refuseFailed();
    try {
      return await work();
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }

  judgeOnce(judge: () => Promise<JudgedDocument[]>): Promise<JudgedDocument[]> {
    this.#judged ??= judge();
    return this.#judged;
  }

  /** All that are published together are refused together, by one and the same refusal. */
  refuseOnce(refuse: () => Error): Error {
    this.#refusal ??= refuse();
    return this.#refusal;
  }

  /** Content was written since: what was judged may not be what is published. */
  invalidate(): void {
    this.#isStale ||= this.#judged !== undefined;
    this.#judged = undefined;
  }

  /** What is public now, as far as this transaction goes. */
  noteThrough(judged: readonly JudgedDocument[]): void {
    this.#through.push(...judged);
  }

  /**
   * Writes the decisions, in the transaction that published. Where content was written
   * on the way, what has become public is judged once more.
   * @throws what one of them failed for, whoever has caught it meanwhile
   */
  async end(gate: Gate): Promise<void> {
    this.refuseFailed();
    const { strapi } = gate;
    const through = this.#isStale ? await this.judgeAgain(gate) : this.#through;
    await appendDecisions(strapi, through, 'published', currentAsking(strapi));
  }

  private async judgeAgain(gate: Gate): Promise<JudgedDocument[]> {
    const names = this.#through.map(({ row }) => row);
    const judged = await judgePublic(gate, {
      uid: this.uid,
      documentIds: [...new Set(names.map(({ documentId }) => documentId))],
      locales: [...new Set(names.map(({ locale }) => locale))],
    });
    await endGrantsOfOthers(gate.strapi, judged);
    return judged;
  }

  private refuseFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

const batches = surrounding<Batch>('batch');

export const asBatch = <Result>(batch: Batch, work: () => Result): Result =>
  batches.within(batch, work);

export const currentBatch = (): Batch | undefined => batches.current();
