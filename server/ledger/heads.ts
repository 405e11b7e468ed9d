import { chainOf } from '../../src/ledger/seal';
import type { Entry } from '../answers/store';
import { DECISION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { selectRows } from '../query/own-table';
import { tableIn } from '../query/table';
import { rowsIn, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** The last row of a chain. */
export interface LedgerHead {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

export const chainOfEntry = ({ uid, documentId, locale }: Entry): string =>
  chainOf({ uid, documentId, locale: locale ?? '' }, sha256);

/** The last rows about some documents. */
export const selectHeads = (strapi: Strapi, entries: readonly Entry[]): Select =>
  selectRows(strapi, {
    name: 'heads',
    uid: DECISION,
    attributes,
    wanted: { chains: entries.map(chainOfEntry) },
    where: (query, { chains }) => {
      const last = tableIn(strapi, `${strapi.db.metadata.get(DECISION).tableName} as o`)
        .max('o.position')
        .whereRaw('?? = ??', ['o.chain', 't.chain']);
      return query.whereIn('t.chain', chains).where('t.position', last);
    },
  });

const attributes = ['chain', 'position', 'hash'] as const satisfies readonly (keyof LedgerHead)[];

export const selectedHeads = (selected: Selected): ReadonlyMap<string, LedgerHead> =>
  new Map((rowsIn(selected, 'heads') as LedgerHead[]).map((head) => [head.chain, head]));
