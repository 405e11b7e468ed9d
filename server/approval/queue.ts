import type { QueuePage, QueueQuery, QueueRow, QueueSummary } from '../../src/contracts/decisions';
import type { Actor } from '../../src/checklist/answer';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import { SUBMISSION } from '../plugin-id';
import type { Strapi } from '../strapi';
import { byTypeAndLocale } from './by-type-and-locale';
import { standingOf } from './standing';
import { findSubmissions, shown, type StoredSubmission } from './submissions';
import { typeName } from './type-name';

/** Whose queue it is, and of which types they may read anything. */
export interface QueueReader {
  readonly actor: Actor;
  readonly readableTypes: readonly string[];
  /** Of some submissions, those whose documents they may read. */
  readonly readable: (rows: readonly StoredSubmission[]) => Promise<readonly StoredSubmission[]>;
}

/** One page of what waits, each as it stands at this moment. */
export const queuePage = async (
  strapi: Strapi,
  policies: Policies,
  query: QueueQuery,
  reader: QueueReader
): Promise<QueuePage> => {
  const { page, pageSize, sort, order } = query;
  const where = whereFor(query, reader);
  const [found, total] = await Promise.all([
    findSubmissions(strapi, {
      where,
      orderBy: [{ [sort]: order }, { id: order }],
      offset: (page - 1) * pageSize,
      limit: pageSize,
    }),
    strapi.db.query(SUBMISSION).count({ where: where as never }),
  ]);
  const readable = await reader.readable(found);
  const judged = await judgedRows(strapi, policies, readable);
  return {
    rows: readable.map((submission) => queueRow(strapi, submission, judged)),
    page,
    pageSize,
    total,
    senders: await sendersIn(strapi, query, reader),
    types: reader.readableTypes.map((uid) => ({ uid, name: typeName(strapi, uid) })),
  };
};

const whereFor = (query: QueueQuery, { actor, readableTypes }: QueueReader): object => {
  const { state, asks, uid, locale, sender, claimed, due, search } = query;
  const now = new Date();
  return {
    state,
    ...(asks !== undefined && { asks }),
    entryUid:
      uid === undefined
        ? { $in: [...readableTypes] }
        : { $in: readableTypes.filter((each) => each === uid) },
    ...(locale !== undefined && { entryLocale: locale }),
    ...(sender !== undefined && { senderName: { $in: [...sender] } }),
    $and: [
      ...(claimed === undefined ? [] : [claimedBy(claimed, actor, now)]),
      ...(due === undefined ? [] : [dueBy(due, now)]),
      ...(search === undefined || search === ''
        ? []
        : [
            {
              $or: [
                { title: { $containsi: search } },
                { submitterName: { $containsi: search } },
                { senderName: { $containsi: search } },
              ],
            },
          ]),
    ],
  };
};

const claimedBy = (claimed: 'nobody' | 'me' | 'others', { id }: Actor, now: Date): object => {
  const over = {
    $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: now.toISOString() } }],
  };
  if (claimed === 'nobody') return over;
  const running = { claimedUntil: { $gt: now.toISOString() } };
  return { ...running, claimedBy: claimed === 'me' ? id : { $ne: id } };
};

const day = 24 * 60 * 60_000;

const dueBy = (due: 'overdue' | 'today' | 'week', now: Date): object => {
  const until = { overdue: 0, today: day, week: 7 * day }[due];
  return { dueAt: { $lt: new Date(now.getTime() + until).toISOString() } };
};

const queueRow = (
  strapi: Strapi,
  submission: StoredSubmission,
  judged: ReadonlyMap<string, JudgedDocument>
): QueueRow => {
  const found = judged.get(nameOf(submission));
  return {
    ...shown(submission),
    typeName: typeName(strapi, submission.uid),
    standing: found === undefined ? null : standingOf(found, submission),
  };
};

/** Judged a type and locale at a time: a page costs no more than a list view. */
const judgedRows = async (
  strapi: Strapi,
  policies: Policies,
  rows: readonly StoredSubmission[]
): Promise<ReadonlyMap<string, JudgedDocument>> => {
  const judged = new Map<string, JudgedDocument>();
  for (const { locale, ...group } of byTypeAndLocale(rows)) {
    const wanted = { ...group, locales: [locale], version: 'draft' as const };
    for (const each of await judgeDocuments(strapi, policies, wanted)) {
      judged.set(nameOf(each.row), each);
    }
  }
  return judged;
};

const nameOf = ({
  uid,
  documentId,
  locale,
}: Pick<StoredSubmission, 'uid' | 'documentId' | 'locale'>) =>
  `${uid} ${documentId} ${locale ?? ''}`;

/** The senders to filter by: those of what is in the same state. */
const sendersIn = async (
  strapi: Strapi,
  { state }: QueueQuery,
  { readableTypes }: QueueReader
): Promise<string[]> => {
  const newest = strapi.db
    .queryBuilder(SUBMISSION)
    .max('id')
    .where({ state, entryUid: { $in: [...readableTypes] }, senderName: { $notNull: true } })
    .groupBy(['sender_name']);
  const ids = (await newest.execute<{ max: number }[]>({ mapResults: false })).map(
    ({ max }) => max
  );
  const rows = (await strapi.db.query(SUBMISSION).findMany({
    where: { id: { $in: ids } },
    select: ['senderName'],
    orderBy: { senderName: 'asc' },
    limit: 200,
  })) as { readonly senderName: string }[];
  return rows.map(({ senderName }) => senderName);
};

/** What the homepage says of the queue. */
export const queueSummary = async (strapi: Strapi, reader: QueueReader): Promise<QueueSummary> => {
  const where = { state: 'waiting', entryUid: { $in: [...reader.readableTypes] } };
  const count = (and: object) => strapi.db.query(SUBMISSION).count({ where: { ...where, ...and } });
  const oldest = await findSubmissions(strapi, {
    where,
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    limit: 10,
  });
  const [first] = await reader.readable(oldest);
  return {
    waiting: await count({}),
    overdue: await count(dueBy('overdue', new Date())),
    oldest: first === undefined ? null : shown(first),
  };
};
