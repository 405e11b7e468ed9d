import type { QueuePage, QueueQuery, QueueRow, QueueSummary } from '../../src/contracts/decisions';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { byTypeAndLocale } from './by-type-and-locale';
import { countSubmissions, dueBy, foundPage, type QueueReader } from './queue-query';
import { sendersIn } from './queue-senders';
import { standingOf } from './standing';
import { findSubmissions, shown, type StoredSubmission } from './submissions';
import { typeName } from './type-name';

/** One page of what waits, each as it stands at this moment. */
export const queuePage = async (
  strapi: Strapi,
  policies: Policies,
  query: QueueQuery,
  reader: QueueReader
): Promise<QueuePage> => {
  const { page, pageSize } = query;
  const { found, total } = await foundPage(strapi, query, reader);
  const judged = await judgedRows(strapi, policies, found);
  return {
    rows: found.map((submission) => queueRow(strapi, submission, judged)),
    page,
    pageSize,
    total,
    senders: await sendersIn(strapi, query.state, reader),
    types: reader.readableTypes.map((uid) => ({ uid, name: typeName(strapi, uid) })),
  };
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

/** What the homepage says of the queue. */
export const queueSummary = async (
  strapi: Strapi,
  { readable }: QueueReader
): Promise<QueueSummary> => {
  const where = { state: 'waiting', $and: [readable] };
  const count = (and: object) => countSubmissions(strapi, { ...where, ...and });
  const [oldest] = await findSubmissions(strapi, {
    where,
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    limit: 1,
  });
  return {
    waiting: await count({}),
    overdue: await count(dueBy('overdue', new Date())),
    toReview: await count({ asks: 'review' }),
    oldest: oldest === undefined ? null : shown(oldest),
  };
};
