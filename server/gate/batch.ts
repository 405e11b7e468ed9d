import { appendDecisions, currentAsking } from '../ledger/ledger';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Strapi } from '../strapi';
import { surrounding } from '../surrounding';

/**
 * Documents that are published together, in a transaction that is opened for nothing
 * else: all of them become public, or none.
 *
 * They are locked and judged together when the first of them comes, so that a refusal
 * names every one that is held; and put down in the ledger together when the last is
 * through. Fifty cost hardly more statements than one. None needs a savepoint: when one
 * of them fails, all that the transaction has written is undone.
 */
export class Batch {
  #judged: Promise<JudgedDocument[]> | undefined;
  #refusal: Error | undefined;
  #failure: { readonly error: unknown } | undefined;
  readonly #through: JudgedDocument[] = [];

  constructor(
    readonly uid: string,
    readonly documentIds: readonly string[],
    readonly transaction: object
  ) {}

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

  /** Content was written since: what was judged may not be what would be published. */
  invalidate(): void {
    this.#judged = undefined;
  }

  /** What is public now, as far as this transaction goes. */
  noteThrough(judged: readonly JudgedDocument[]): void {
    this.#through.push(...judged);
  }

  /**
   * Writes the decisions, in the transaction that published.
   * @throws what one of them failed for, whoever has caught it meanwhile
   */
  async end(strapi: Strapi): Promise<void> {
    this.refuseFailed();
    await appendDecisions(strapi, this.#through, 'published', currentAsking(strapi));
  }

  private refuseFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

const batches = surrounding<Batch>('batch');

export const asBatch = <Result>(batch: Batch, work: () => Result): Result =>
  batches.within(batch, work);

export const currentBatch = (): Batch | undefined => batches.current();
