import type { Actor } from '../../src/checklist/answer';
import { countedUpTo, type QueueQuery } from '../../src/contracts/decisions';
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

/** How many submissions there are of a kind, as far as they are counted. */
export const countSubmissions = async (strapi: Strapi, where: object): Promise<number> => {
  const some = strapi.db
    .queryBuilder(SUBMISSION)
    .init({ select: ['id'], where, limit: countedUpTo + 1 })
    .getKnexQuery()
    // Strapi puts in order whatever has a limit.
    .clearOrder();
  const counted = await strapi.db.connection.count({ count: '*' }).from(some.as('some'));
  return Number((counted as readonly { readonly count: number | string }[])[0]?.count);
};

/** One page of what a query finds, in its order, and how much there is of it in all. */
export const foundPage = async (
  strapi: Strapi,
  query: QueueQuery,
  reader: QueueReader
): Promise<{ readonly found: readonly StoredSubmission[]; readonly total: number }> => {
  const { page, pageSize } = query;
  const where = whereFor(query, reader);
  const offset = (page - 1) * pageSize;
  // One more than the page shows: where it is not there, all that there is has been passed by.
  const found = await inOrder(strapi, query, where, offset, pageSize + 1);
  const reached = found.length === 0 ? 0 : offset + found.length;
  const isLast = found.length <= pageSize && (found.length > 0 || offset === 0);
  const total = isLast ? reached : Math.max(reached, await countSubmissions(strapi, where));
  return { found: found.slice(0, pageSize), total };
};

type Order = readonly Readonly<Record<string, QueueQuery['order']>>[];

const inOrder = async (
  strapi: Strapi,
  { sort, order }: QueueQuery,
  where: object,
  offset: number,
  limit: number
): Promise<readonly StoredSubmission[]> => {
  const byId = { id: order };
  const bySort = [{ [sort]: order }, byId];
  if (sort !== 'dueAt' && sort !== 'plannedFor') {
    return slice(strapi, where, bySort, offset, limit);
  }
  // What has no time comes last, whichever way the others are sorted: databases differ there.
  const timed = { $and: [where, { [sort]: { $notNull: true } }] };
  const untimed = { $and: [where, { [sort]: { $null: true } }] };
  const first = await slice(strapi, timed, bySort, offset, limit);
  if (first.length === limit) return first;
  const passed = first.length > 0 || offset === 0 ? offset : await countAll(strapi, timed);
  const rest = await slice(strapi, untimed, [byId], offset - passed, limit - first.length);
  return [...first, ...rest];
};

/** What a late slice leaves out is passed by in an index; its own rows alone are read. */
const slice = async (
  strapi: Strapi,
  where: object,
  orderBy: Order,
  offset: number,
  limit: number
): Promise<StoredSubmission[]> => {
  const ids = await strapi.db
    .queryBuilder(SUBMISSION)
    .init({ select: ['id'], where, orderBy, offset, limit })
    .execute<{ readonly id: number }[]>();
  return findSubmissions(strapi, { where: { id: { $in: ids.map(({ id }) => id) } }, orderBy });
};

const countAll = (strapi: Strapi, where: object): Promise<number> =>
  strapi.db.query(SUBMISSION).count({ where: where as never });
