import type { DatabaseTransaction } from '../../server/strapi';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  ledger,
  publicTitles,
  refusal,
} from './support/news';

let database: Database;
let lerum: Municipality;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
});
afterAll(async () => {
  await lerum.close();
  dropDatabase(database);
});

const isSqlite = (process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite') === 'sqlite';

const publish = (documentId: string) =>
  documents(lerum.strapi).publish({ documentId, locale: 'sv' });

const outcomesOf = async (documentId: string) =>
  (await ledger(lerum.strapi))
    .filter((row) => row.entryDocumentId === documentId)
    .map(({ outcome }) => outcome);

interface Connection {
  prepare: (sql: string) => object;
}

/** What the database is asked to prepare while something is done, in transactions of the gate. */
const preparedBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  const transaction = await lerum.strapi.db.connection.transaction();
  const { client } = transaction as unknown as {
    client: { acquireConnection: () => Promise<Connection> };
  };
  const connection = await client.acquireConnection();
  await transaction.rollback();
  const prepared: string[] = [];
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => {
    prepared.push(sql);
    return prepare(sql);
  };
  await work().finally(() => (connection.prepare = prepare));
  return prepared.filter((sql) => !/^(?:BEGIN|COMMIT|ROLLBACK)/.test(sql));
};

if (isSqlite) {
  test('what one publish has had prepared, the next need not', async () => {
    const [one, other] = [
      await clearNews(lerum.strapi, 'En'),
      await clearNews(lerum.strapi, 'Två'),
    ];
    await publish(one.documentId);
    const first = await preparedBy(() => publish(one.documentId));
    const next = await preparedBy(() => publish(other.documentId));
    expect(first.filter((sql) => sql.includes('pc_'))).toEqual([]);
    expect(next.filter((sql) => sql.includes('pc_'))).toEqual([]);
    expect(await publicTitles(lerum.strapi, other.documentId)).toEqual({ sv: 'Två' });
  });

  test('what is outside of the gate’s transactions is prepared as ever', async () => {
    const count = () => lerum.strapi.db.connection('nyheter').count();
    await count();
    expect(await preparedBy(async () => count())).toHaveLength(1);
  });
}

test('a statement that failed does so for its own reason the next time, or not at all', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Saknar svar');
  await refusal(publish(documentId));
  await refusal(publish(documentId));
  const clear = await clearNews(lerum.strapi, 'Har svar');
  await publish(clear.documentId);
  await publish(clear.documentId);
  expect(await outcomesOf(documentId)).toEqual(['refused', 'refused']);
  expect(await outcomesOf(clear.documentId)).toEqual(['published', 'published']);
});

test('a table that has changed since is read and written as it is now', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Före');
  await publish(documentId);
  const { connection } = lerum.strapi.db;
  await connection.schema.alterTable('nyheter', (table) => {
    table.string('written_by_hand').defaultTo('ja');
  });
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { title: 'Efter' } });
  await answer(lerum.strapi, documentId);
  await publish(documentId);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Efter' });
  const rows = await connection('nyheter').where({ document_id: documentId });
  const now = { title: 'Efter', written_by_hand: 'ja' };
  expect(rows).toMatchObject([now, now]);
});

test('more statements than are kept are all carried out', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Bland många');
  const { connection } = lerum.strapi.db;
  const read: (string | undefined)[] = [];
  await lerum.strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
    await publish(documentId);
    for (let number = 1; number <= 400; number += 1) {
      const rows = await connection('nyheter')
        .transacting(trx as DatabaseTransaction)
        .where({ document_id: documentId })
        .whereNull('published_at')
        .select<Record<string, string>[]>(`title as title_${number}`);
      read.push(rows[0]?.[`title_${number}`]);
    }
    await publish(documentId);
  });
  expect(read).toEqual(Array.from({ length: 400 }, () => 'Bland många'));
  expect(await outcomesOf(documentId)).toEqual(['published', 'published']);
});
