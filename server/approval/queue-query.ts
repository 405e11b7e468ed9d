import type { Actor } from '../../src/checklist/answer';
import type { QueueQuery } from '../../src/contracts/decisions';
import { SUBMISSION } from '../plugin-id';
import type { Strapi } from '../strapi';
import { searchable } from './searchable';
import { findSubmissions, type StoredSubmission } from './submissions';

/** Whose queue it is. */
export interface QueueReader {
  readonly actor: Actor;
  /** Types of which they may read anything. */
  readonly readableTypes: readonly string[];
  /** What they may read, as a condition on submissions. */
  readonly readable: object;
}

/** What a query asks for, of what its reader may read. */
export const whereFor = (query: QueueQuery, { actor, readable }: QueueReader): object => {
  const { state, asks, uid, locale, sender, claimed, due, search = '' } = query;
  const now = new Date();
  return {
    state,
    ...(asks !== undefined && { asks }),
    ...(uid !== undefined && { entryUid: uid }),
    ...(locale !== undefined && { entryLocale: locale }),
    ...(sender !== undefined && { senderName: { $in: [...sender] } }),
    $and: [
      readable,
      ...(claimed === undefined ? [] : [claimedBy(claimed, actor, now)]),
      ...(due === undefined ? [] : [dueBy(due, now)]),
      ...wordsIn(search).map((word) => ({ searchText: { $contains: word } })),
    ],
  };
};

/** Every word of a search is to be found, wherever it stands. */
const wordsIn = (search: string): readonly string[] =>
  searchable([search])
    .split(' ')
    .filter((word) => word !== '');

const claimedBy = (claimed: 'nobody' | 'me' | 'others', { id }: Actor, now: Date): object => {
  const over = {
    $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: now.toISOString() } }],
  };
  if (claimed === 'nobody') return over;
  const running = { claimedUntil: { $gt: now.toISOString() } };
  return { ...running, claimedBy: claimed === 'me' ? id : { $ne: id } };
};

const day = 24 * 60 * 60_000;

export const dueBy = (due: 'overdue' | 'today' | 'week', now: Date): object => {
  const until = { overdue: 0, today: day, week: 7 * day }[due];
  return { dueAt: { $lt: new Date(now.getTime() + until).toISOString() } };
};

export const countSubmissions = (strapi: Strapi, where: object): Promise<number> =>
  strapi.db.query(SUBMISSION).count({ where: where as never });

/** Some of what a query finds, in its order, and how much there is of it in all. */
export const foundPage = async (
  strapi: Strapi,
  query: QueueQuery,
  reader: QueueReader
): Promise<{ readonly found: readonly StoredSubmission[]; readonly total: number }> => {
  const { page, pageSize, sort, order } = query;
  const where = whereFor(query, reader);
  const orderBy = [{ [sort]: order }, { id: order }];
  const slice = async (part: object, offset: number, limit: number) => {
    if (limit <= 0) return [];
    // What a late page leaves out is passed by in an index; the rows of the page alone are read.
    const ids = (await strapi.db
      .queryBuilder(SUBMISSION)
      .init({ select: ['id'], where: part, orderBy, offset: Math.max(0, offset), limit })
      .execute<{ readonly id: number }[]>()) as readonly { readonly id: number }[];
    return findSubmissions(strapi, { where: { id: { $in: ids.map(({ id }) => id) } }, orderBy });
  };
  const total = await countSubmissions(strapi, where);
  const offset = (page - 1) * pageSize;
  if (sort !== 'dueAt' && sort !== 'plannedFor') {
    return { found: await slice(where, offset, pageSize), total };
  }
  // What has no time comes last, whichever way the others are sorted: databases differ there.
  const timed = { $and: [where, { [sort]: { $notNull: true } }] };
  const untimed = { $and: [where, { [sort]: { $null: true } }] };
  const count = await countSubmissions(strapi, timed);
  const first = offset < count ? await slice(timed, offset, pageSize) : [];
  const rest = await slice(untimed, offset - count, pageSize - first.length);
  return { found: [...first, ...rest], total };
};
