import type { Digest } from '../canonical/digest';
import type { Members } from '../canonical/json';
import type { LedgerFault } from './fault';
import { chainKey, sealOf, type ChainName, type Head } from './seal';

/** A row without a place in any chain, from before there were chains. */
interface UnchainedRow extends ChainName {
  readonly row: number;
  readonly said: Members;
}

/** Where such a row stands in a checkpoint: before the first of its chain. */
const place = { position: 0, previous: null } as const;

/** What the first checkpoint that sees such a row says of it: from then on it is sealed. */
export const headBeforeChain = (
  { uid, documentId, locale, said }: UnchainedRow,
  digest: Digest
): Head => ({ uid, documentId, locale, position: 0, hash: sealOf(said, place, digest) });

export const isBeforeChain = ({ position }: Pick<Head, 'position'>): boolean => position === 0;

/**
 * Compares the rows from before the chain with what checkpoints say of them. They have
 * no place, so they are told apart by what they say alone.
 */
export class BeforeChain {
  /** Those that checkpoints have seen, by document; the same words may stand there twice. */
  readonly #expected = new Map<string, Head[]>();
  readonly #strangers: UnchainedRow[] = [];

  constructor(private readonly digest: Digest) {}

  expect(head: Head): void {
    const key = chainKey(head);
    this.#expected.set(key, [...(this.#expected.get(key) ?? []), head]);
  }

  row(found: UnchainedRow): void {
    const key = chainKey(found);
    const expected = this.#expected.get(key) ?? [];
    const { hash } = headBeforeChain(found, this.digest);
    const index = expected.findIndex((each) => each.hash === hash);
    if (index === -1) this.#strangers.push(found);
    else
      this.#expected.set(
        key,
        expected.filter((_each, at) => at !== index)
      );
  }

  /** A stranger where one is missing was changed. */
  end(): LedgerFault[] {
    const strange = this.#strangers.map(({ uid, documentId, locale, row }): LedgerFault => {
      const missing = this.#expected.get(chainKey({ uid, documentId, locale }))?.pop();
      const what = missing === undefined ? 'inserted' : 'changed';
      return { what, uid, documentId, locale, position: null, row };
    });
    const gone = [...this.#expected.values()]
      .flat()
      .map(({ uid, documentId, locale }): LedgerFault => ({
        what: 'removed',
        uid,
        documentId,
        locale,
        position: null,
        row: null,
      }));
    return [...strange, ...gone];
  }
}
