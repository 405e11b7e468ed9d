import { AsyncLocalStorage } from 'node:async_hooks';
import type { JudgedDocument } from '../judgement/judge-documents';

/**
 * Documents that are published together. They are locked and judged together
 * when the first of them comes, so that a refusal names every one that is held
 * and fifty cost hardly more queries than one.
 */
export class Batch {
  #judged: Promise<JudgedDocument[]> | undefined;
  #refusal: Error | undefined;

  constructor(
    readonly uid: string,
    readonly documentIds: readonly string[]
  ) {}

  holds(uid: string, documentId: string): boolean {
    return this.uid === uid && this.documentIds.includes(documentId);
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
}

const batches = new AsyncLocalStorage<Batch>();

export const asBatch = <Result>(batch: Batch, work: () => Result): Result =>
  batches.run(batch, work);

export const currentBatch = (): Batch | undefined => batches.getStore();
