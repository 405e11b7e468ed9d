import type { QueuePage, SubmissionState } from '../../src/contracts/decisions';
import { SUBMISSION } from '../plugin-id';
import type { Query } from '../query/json-row';
import type { Strapi } from '../strapi';
import type { QueueReader } from './queue-query';
import type { StoredSubmission } from './submissions';

/** More than anybody chooses from. */
const most = 200;

/** The senders to filter by: those of what is in a state, and may be read. */
export const sendersIn = async (
  strapi: Strapi,
  state: SubmissionState,
  { readable }: QueueReader
): Promise<QueuePage['senders']> => {
  const rows = (await strapi.db.query(SUBMISSION).findMany({
    where: { id: { $in: await newestOfEach(strapi, state, readable) } },
    select: ['senderName', 'sender'],
    orderBy: { senderName: 'asc' },
    limit: most,
  })) as { readonly senderName: string; readonly sender: StoredSubmission['sender'] }[];
  return rows.map(({ senderName, sender }) => ({
    name: senderName,
    label: sender ?? { sv: senderName },
  }));
};

/** The newest of each sender's submissions, as it is called now. */
const newestOfEach = async (
  strapi: Strapi,
  state: SubmissionState,
  readable: object
): Promise<readonly number[]> => {
  const { connection } = strapi.db;
  const newest = strapi.db
    .queryBuilder(SUBMISSION)
    .init({
      select: ['id'],
      where: { state, $and: [readable] },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      limit: 1,
    })
    .getKnexQuery()
    .where('sender_name', connection.ref('senders.name'));
  const found = (await connection
    .withRecursive('senders', namesIn(strapi, state))
    .select(newest.as('id'))
    .from('senders')
    .whereNotNull('senders.name')) as readonly { readonly id: number | null }[];
  return found.flatMap(({ id }) => (id === null ? [] : [id]));
};

/**
 * The names of all who have sent something. An index is leapt through from name to name,
 * however much each of them has sent: MariaDB does so by itself, others have to be told how.
 */
const namesIn = (strapi: Strapi, state: SubmissionState): Query => {
  const { connection, dialect } = strapi.db;
  const { tableName } = strapi.db.metadata.get(SUBMISSION);
  const ofState = connection(tableName).where({ state });
  if (dialect.client === 'mysql') return ofState.distinct('state', { name: 'sender_name' });
  const next = ofState
    .clone()
    .min('sender_name')
    .where('sender_name', '>', connection.ref('senders.name'));
  const further = connection.select(next.as('name')).from('senders').whereNotNull('senders.name');
  return ofState.min({ name: 'sender_name' }).unionAll(further) as Query;
};
