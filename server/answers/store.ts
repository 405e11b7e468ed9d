import type { Json } from '../../src/canonical/json';
import type { Actor, GivenAnswer } from '../../src/checklist/answer';
import { ANSWER } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { ofDocuments, selectRows } from '../query/own-table';
import { rowsIn, selectTogether, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** One document in one locale; null for types without locales. */
export interface Entry {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** An answer with the document it is about. */
export interface StoredAnswer extends GivenAnswer {
  readonly entry: Entry;
}

/** Some databases take a bare text for JSON that is written already, so it is wrapped. */
export interface Wrapped {
  readonly json: Json;
}

interface AnswerRow {
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly policy: string;
  readonly item: string;
  readonly value: Wrapped;
  readonly dependsOnHash: string | null;
  readonly demand: Json;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly givenAt: string | Date;
}

/** Every answer given on some documents of a type. */
export const selectAnswers = (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[]
): Select =>
  selectRows(strapi, {
    name: 'answers',
    uid: ANSWER,
    attributes: answerAttributes,
    wanted: { uid: [uid], documentIds },
    where: ofDocuments,
  });

const answerAttributes = [
  'entryUid',
  'entryDocumentId',
  'entryLocale',
  'policy',
  'item',
  'value',
  'dependsOnHash',
  'demand',
  'actorKind',
  'actorId',
  'actorName',
  'givenAt',
] as const satisfies readonly (keyof AnswerRow)[];

export const selectedAnswers = (selected: Selected): StoredAnswer[] =>
  (rowsIn(selected, 'answers') as AnswerRow[]).map(storedAnswer);

/** Every answer given on some documents of a type, in one query. */
export const answersOn = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[]
): Promise<StoredAnswer[]> => {
  const select = selectAnswers(strapi, uid, documentIds);
  // Some databases find "ä" when asked for "a"; what is not ours to read is dropped.
  return selectedAnswers(await selectTogether(strapi, [select])).filter(
    ({ entry }) => entry.uid === uid && documentIds.includes(entry.documentId)
  );
};

const storedAnswer = (row: AnswerRow): StoredAnswer => ({
  entry: {
    uid: row.entryUid,
    documentId: row.entryDocumentId,
    locale: row.entryLocale === null || row.entryLocale === '' ? null : row.entryLocale,
  },
  policy: row.policy,
  item: row.item,
  value: row.value.json,
  dependsOnHash: row.dependsOnHash,
  demand: row.demand,
  givenBy: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  givenAt: new Date(row.givenAt).toISOString(),
});

/** Alike for alike entries and items, and for no others. */
export const lookupKey = (entry: Entry, policy: string, item: string): string =>
  sha256(JSON.stringify([entry.uid, entry.documentId, entry.locale ?? '', policy, item]));

/** Writes an answer over the one there was. Belongs in a transaction that holds the document. */
export const putAnswer = async (
  strapi: Strapi,
  entry: Entry,
  answer: GivenAnswer
): Promise<void> => {
  const row = {
    lookupKey: lookupKey(entry, answer.policy, answer.item),
    entryUid: entry.uid,
    entryDocumentId: entry.documentId,
    entryLocale: entry.locale ?? '',
    policy: answer.policy,
    item: answer.item,
    value: { json: answer.value } satisfies Wrapped,
    dependsOnHash: answer.dependsOnHash,
    demand: answer.demand,
    actorKind: answer.givenBy.kind,
    actorId: answer.givenBy.id,
    actorName: answer.givenBy.name,
    givenAt: answer.givenAt,
  };
  const query = strapi.db.query(ANSWER);
  const changed = await query.updateMany({ where: { lookupKey: row.lookupKey }, data: row });
  if (changed.count === 0) await query.createMany({ data: [row] });
};

export const removeAnswer = async (
  strapi: Strapi,
  entry: Entry,
  policy: string,
  item: string
): Promise<void> => {
  await strapi.db
    .query(ANSWER)
    .deleteMany({ where: { lookupKey: lookupKey(entry, policy, item) } });
};

/**
 * Removes the answers of a document's locales that are gone; all of them, when
 * the document is. A document made anew under an old id must start empty.
 */
export const removeAnswersExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await strapi.db.query(ANSWER).deleteMany({
    where: {
      entryUid: uid,
      entryDocumentId: documentId,
      ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
    },
  });
};
