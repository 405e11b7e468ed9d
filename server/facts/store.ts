import type { Json } from '../../src/canonical/json';
import type { PreparedFact } from '../../src/checklist/snapshot';
import type { Kinds } from '../../src/kinds/kinds';
import type { VersionedPolicy } from '../../src/policy/version';
import { lookupKey, type Entry, type Wrapped } from '../answers/store';
import { FACT } from '../plugin-id';
import { ofDocuments, selectRows } from '../query/own-table';
import { rowsIn, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** A fact with the document it is about. */
export interface StoredFact extends PreparedFact {
  readonly entry: Entry;
}

interface FactRow {
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly policy: string;
  readonly item: string;
  readonly value: Wrapped;
  readonly aboutHash: string | null;
  readonly demand: Json;
  readonly preparedAt: string | Date;
  readonly expiresAt: string | Date;
}

/** Whether any item of these policies is judged by prepared facts. */
export const needFacts = (policies: readonly VersionedPolicy[], kinds: Kinds): boolean =>
  policies.some(({ policy }) =>
    policy.items.some((item) => kinds.get(item.kind)?.prepares === true)
  );

/** Every fact kept about some documents. */
export const selectFacts = (strapi: Strapi, uid: string, documentIds: readonly string[]): Select =>
  selectRows(strapi, {
    name: 'facts',
    uid: FACT,
    attributes: factAttributes,
    wanted: { uid: [uid], documentIds },
    where: ofDocuments,
  });

const factAttributes = [
  'entryUid',
  'entryDocumentId',
  'entryLocale',
  'policy',
  'item',
  'value',
  'aboutHash',
  'demand',
  'preparedAt',
  'expiresAt',
] as const satisfies readonly (keyof FactRow)[];

export const selectedFacts = (selected: Selected): StoredFact[] =>
  (rowsIn(selected, 'facts') as FactRow[]).map((row) => ({
    entry: {
      uid: row.entryUid,
      documentId: row.entryDocumentId,
      locale: row.entryLocale === null || row.entryLocale === '' ? null : row.entryLocale,
    },
    policy: row.policy,
    item: row.item,
    value: row.value.json,
    aboutHash: row.aboutHash,
    demand: row.demand,
    preparedAt: new Date(row.preparedAt).toISOString(),
    expiresAt: new Date(row.expiresAt).toISOString(),
  }));

/** Puts a fact in the place of the one there was. */
export const putFact = async (strapi: Strapi, { entry, ...fact }: StoredFact): Promise<void> => {
  const key = lookupKey(entry, fact.policy, fact.item);
  const data = {
    ...fact,
    value: { json: fact.value } satisfies Wrapped,
    lookupKey: key,
    entryUid: entry.uid,
    entryDocumentId: entry.documentId,
    entryLocale: entry.locale ?? '',
  };
  const query = strapi.db.query(FACT);
  const changed = await query.updateMany({ where: { lookupKey: key }, data });
  if (changed.count > 0) return;
  await query.createMany({ data: [data] }).catch(async (error: unknown) => {
    // Somebody else found it out at the same time.
    if ((await query.count({ where: { lookupKey: key } })) === 0) throw error;
  });
};

/**
 * Removes the facts about a document's locales that are gone; all of them, when the
 * document is.
 */
export const removeFactsExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await strapi.db.query(FACT).deleteMany({
    where: {
      entryUid: uid,
      entryDocumentId: documentId,
      ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
    },
  });
};
