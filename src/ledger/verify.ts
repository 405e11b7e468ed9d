import type { Digest } from '../canonical/digest';
import type { Members } from '../canonical/json';
import { BeforeChain, isBeforeChain } from './before-chain';
import { checkpointHash, type Checkpoint } from './checkpoint';
import type { LedgerFault } from './fault';
import { chainKey, chainOf, sealOf, type ChainName, type Head } from './seal';

/** A row of the ledger as it is found, in the order they were written. */
export interface FoundRow extends ChainName {
  readonly row: number;
  /** All that its hash covers. */
  readonly said: Members;
  /** All four null in a row from before there was a chain. */
  readonly position: number | null;
  readonly previous: string | null;
  readonly hash: string | null;
  readonly chain: string | null;
}

interface Place {
  readonly position: number;
  readonly hash: string;
  readonly row: number | null;
}

/** A hole is told of row by row, but not for ever: whoever wrote a place of their own chose it. */
const mostTold = 1_000;

/**
 * Reads a ledger from end to end and says what is not as it was written: first
 * every checkpoint, then every row, then the end. Keeps one short entry a
 * document, however many rows there are.
 */
export class LedgerVerifier {
  /** The last row seen of each chain. */
  readonly #last = new Map<string, Place>();
  /** The last row of each chain that was removed by the rule of retention. */
  readonly #removed = new Map<string, Place>();
  /** Rows that some checkpoint has seen and that must come by. */
  readonly #awaited = new Map<string, Head>();
  readonly #beforeChain: BeforeChain;
  #checkpoint: Checkpoint | undefined;
  /** The last row that checkpoints have looked at. */
  #seen = -Infinity;
  #hasBegun = false;

  constructor(private readonly digest: Digest) {
    this.#beforeChain = new BeforeChain(digest);
  }

  checkpoint(checkpoint: Checkpoint): LedgerFault[] {
    const { number, kind, heads } = checkpoint;
    const faults: LedgerFault[] = [];
    const before = this.#checkpoint;
    const expected = (before?.number ?? 0) + 1;
    for (let gone = expected; gone < number; gone += 1)
      faults.push({ what: 'checkpoint-removed', number: gone });
    const follows = number > expected || checkpoint.previous === (before?.hash ?? null);
    if (!follows || checkpointHash(checkpoint, this.digest) !== checkpoint.hash)
      faults.push({ what: 'checkpoint-changed', number });
    this.#checkpoint = checkpoint;
    if (kind === 'checkpoint') this.#seen = Math.max(this.#seen, Number(checkpoint.upTo) || 0);
    for (const head of heads) {
      const key = chainKey(head);
      if (isBeforeChain(head)) this.#beforeChain.expect(head);
      else if (kind === 'checkpoint') this.#awaited.set(key, head);
      else this.#remove(key, head);
    }
    return faults;
  }

  row(found: FoundRow): LedgerFault[] {
    const { uid, documentId, locale, row, position, hash } = found;
    const at = { uid, documentId, locale, position, row };
    if (position === null || hash === null) {
      if (row <= this.#seen) this.#beforeChain.row(found);
      else if (this.#hasBegun) return [{ what: 'inserted', ...at }];
      return [];
    }
    this.#hasBegun = true;
    const key = chainKey(found);
    const before = this.#last.get(key);
    if (before !== undefined && position <= before.position) return [{ what: 'inserted', ...at }];
    const faults = this.#gapBefore(found, position, before);
    if (!this.#isItself(found, position)) faults.push({ what: 'changed', ...at });
    else if (!this.#follows(found, position)) {
      // Both are whole, and this one says that another stood before it.
      const { position: place, row: replaced } = before ?? { position, row };
      faults.push({ what: 'changed', uid, documentId, locale, position: place, row: replaced });
    }
    const awaited = this.#awaited.get(key);
    if (awaited !== undefined && awaited.position <= position) {
      if (awaited.position === position && awaited.hash !== hash && faults.length === 0)
        faults.push({ what: 'changed', ...at });
      this.#awaited.delete(key);
    }
    this.#last.set(key, { position, hash, row });
    return faults;
  }

  end(): LedgerFault[] {
    const lost = [...this.#awaited.values()].flatMap(({ hash: _hash, position, ...chain }) => {
      const from = (this.#last.get(chainKey(chain)) ?? this.#removed.get(chainKey(chain)))
        ?.position;
      return gone(chain, (from ?? 0) + 1, position);
    });
    return [...this.#beforeChain.end(), ...lost];
  }

  /** The last checkpoint: to be kept elsewhere by whoever wants to know that none was rewritten. */
  get latest(): Checkpoint | undefined {
    return this.#checkpoint;
  }

  #remove(key: string, head: Head): void {
    this.#removed.set(key, { ...head, row: null });
    const awaited = this.#awaited.get(key);
    if (awaited !== undefined && awaited.position <= head.position) this.#awaited.delete(key);
  }

  /** Rows missing before one; what was removed by rule is not missed, nor is a chain begun anew. */
  #gapBefore(found: FoundRow, position: number, before: Place | undefined): LedgerFault[] {
    if (before !== undefined) return gone(found, before.position + 1, position - 1);
    const removed = this.#removed.get(chainKey(found))?.position ?? 0;
    return gone(found, removed + 1, position - 1);
  }

  #isItself({ said, previous, hash, chain, ...named }: FoundRow, position: number): boolean {
    const seal = sealOf(said, { position, previous }, this.digest);
    return seal === hash && chainOf(named, this.digest) === chain;
  }

  #follows(found: FoundRow, position: number): boolean {
    if (position === 1) return found.previous === null;
    const key = chainKey(found);
    const before = this.#last.get(key) ?? this.#removed.get(key);
    // After a hole nobody can say; that there is a hole has been told.
    return before?.position !== position - 1 || before.hash === found.previous;
  }
}

const gone = ({ uid, documentId, locale }: ChainName, from: number, to: number): LedgerFault[] =>
  Array.from({ length: Math.min(mostTold, Math.max(0, to - from + 1)) }, (_, index) => ({
    what: 'removed' as const,
    uid,
    documentId,
    locale,
    position: from + index,
    row: null,
  }));
