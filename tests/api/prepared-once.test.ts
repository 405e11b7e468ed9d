import { setTimeout } from 'node:timers/promises';
import { prepareOnce } from '../../server/database/prepare-once';
import type { DatabaseTransaction } from '../../server/strapi';
import { openMunicipality, type Municipality } from './support/municipality';
import { answer, clearNews, documents, draftTitle, ledger, publicTitles } from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

const client = process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite';

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

if (client === 'sqlite') {
  /** Whoever sends notices every so often may have their turn in between. */
  const isOfAPublish = (sql: string) => /pc_(?:answers|decisions)/.test(sql);

  test('what one publish has had prepared, the next need not', async () => {
    const [one, other] = [
      await clearNews(lerum.strapi, 'En'),
      await clearNews(lerum.strapi, 'Två'),
    ];
    await publish(one.documentId);
    const first = await preparedBy(() => publish(one.documentId));
    const next = await preparedBy(() => publish(other.documentId));
    expect(first.filter(isOfAPublish)).toEqual([]);
    expect(next.filter(isOfAPublish)).toEqual([]);
    expect(await publicTitles(lerum.strapi, other.documentId)).toEqual({ sv: 'Två' });
  });

  test('what is outside of the gate’s transactions is prepared as ever', async () => {
    const count = () => lerum.strapi.db.connection('nyheter').count();
    await count();
    const prepared = await preparedBy(async () => count());
    expect(prepared.filter((sql) => sql.includes('nyheter'))).toHaveLength(1);
  });
}

if (client === 'postgres') {
  interface Raw {
    readonly raw: (
      sql: string,
      bindings?: readonly unknown[]
    ) => Promise<{ readonly rows: readonly { name: string }[] }>;
  }

  /** Does something within the transaction of a publish, before Strapi's own part of it. */
  const within = async (documentId: string, work: (transaction: Raw) => Promise<unknown>) => {
    const remove = lerum.strapi.documents.use((async (
      { action }: { action: string },
      next: () => Promise<unknown>
    ) => {
      if (action === 'publish')
        await lerum.strapi.db.transaction(async ({ trx }: { trx: unknown }) => work(trx as Raw));
      return next();
    }) as never) as unknown as () => void;
    await publish(documentId).finally(remove);
  };

  /** Does it as often as the publish itself is done. */
  const timesDone = async (documentId: string, work: (transaction: Raw) => Promise<unknown>) => {
    let times = 0;
    await within(documentId, async (transaction) => {
      times += 1;
      await work(transaction);
    });
    return times;
  };

  const addColumn = (to: string, name: string) =>
    lerum.strapi.db.connection.schema.alterTable(to, (table) => void table.string(name));

  /** So often that each connection there is has had its turn more than once. */
  const often = 40;

  /** The names that the server knows on this connection, in the order they were given. */
  const keptBy = async (transaction: Raw): Promise<readonly string[]> => {
    const asked = 'select name from pg_prepared_statements order by prepare_time';
    return (await transaction.raw(asked)).rows.map(({ name }) => name);
  };

  const keptDuring = async (documentId: string): Promise<readonly string[]> => {
    let kept: readonly string[] = [];
    await within(documentId, async (transaction) => (kept = await keptBy(transaction)));
    return kept;
  };

  test('what publishes have asked for again and again is kept by the database', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Ofta');
    for (let time = 1; time <= 3; time += 1) await publish(documentId);
    expect(await keptDuring(documentId)).not.toEqual([]);
  });

  test('what was sent before a rollback is undone by it, on a connection used the first time too', async () => {
    const { connection } = lerum.strapi.db;
    const { documentId } = await clearNews(lerum.strapi, 'Ångrad');
    const writeAndUndo = async () => {
      const transaction = await connection.transaction();
      prepareOnce(lerum.strapi, transaction, true);
      const where = { document_id: documentId };
      const slow = transaction.raw('select pg_sleep(0.3)').then();
      const title = transaction('nyheter').where(where).update({ title: 'Kvar' }).then();
      await setTimeout(100);
      await transaction.rollback();
      await Promise.allSettled([slow, title]);
    };
    // Of several at once some have a connection of their own that is new.
    for (let time = 1; time <= 3; time += 1)
      await Promise.all([writeAndUndo(), writeAndUndo(), writeAndUndo(), writeAndUndo()]);
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Ångrad');
  });

  test('in somebody else’s transaction nothing is kept, since it could not be done anew', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'I någon annans');
    await lerum.strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
      const kept = async () =>
        (await (trx as Raw).raw('select name from pg_prepared_statements order by name')).rows;
      // What follows asks for something that nobody has asked for before.
      const before = await kept();
      const read = lerum.strapi.db.connection('nyheter').transacting(trx as DatabaseTransaction);
      await publish(documentId);
      for (let time = 1; time <= 3; time += 1)
        await read.clone().where({ document_id: documentId }).select('title as somebodys');
      expect(await kept()).toEqual(before);
    });
  });

  test('where another node has changed a table, a publish is done anew, and kept again', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Ändrad tabell');
    for (let time = 1; time <= often; time += 1) await publish(documentId);
    await addColumn('nyheter', 'added_by_another_node');
    const failed: unknown[] = [];
    const note = ({ code }: { readonly code?: string }) => failed.push(code);
    lerum.strapi.db.connection.on('query-error', note);
    for (let time = 1; time <= often; time += 1) await publish(documentId);
    lerum.strapi.db.connection.off('query-error', note);
    expect(failed).toEqual(['OUTRUN']);
    expect((await keptDuring(documentId)).some((name) => name.includes('_1_'))).toBe(true);
    expect(await outcomesOf(documentId)).toEqual(Array(2 * often + 1).fill('published'));
  });

  test('whoever makes nothing of a lost statement does not publish half: it is done anew', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Tappad');
    const { connection } = lerum.strapi.db;
    await connection.schema.createTable('somebodys', (table) => void table.integer('id'));
    const readAll = (transaction: Raw) =>
      transaction.raw('select * from somebodys where id = ?', [1]).then(
        () => 'read',
        () => 'lost'
      );
    for (let time = 1; time <= often; time += 1) await within(documentId, readAll);
    await addColumn('somebodys', 'added');
    const found: unknown[] = [];
    await within(documentId, async (transaction) => found.push(await readAll(transaction)));
    expect(found).toEqual(['lost', 'read']);
    await connection.schema.dropTable('somebodys');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Tappad' });
    expect(await outcomesOf(documentId)).toEqual(Array(often + 1).fill('published'));
  });

  test('no more than a hundred statements are kept on a connection', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Många');
    let kept: readonly string[] = [];
    await within(documentId, async (transaction) => {
      for (let number = 1; number <= 120; number += 1)
        for (let time = 1; time <= 2; time += 1)
          await transaction.raw(`select title as title_${number} from nyheter where id = ?`, [1]);
      kept = await keptBy(transaction);
    });
    // Those of before a table was changed are not counted.
    const times = kept.map((name) => name.split('_')[2]);
    const latest = times.filter((time) => time === times.at(-1));
    expect(latest.length).toBeGreaterThan(20);
    expect(latest.length).toBeLessThanOrEqual(100);
  });

  // The last one: nothing is kept after it.
  test('where the database is told to forget, a publish is done anew, and nothing kept', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Bortglömd');
    for (let time = 1; time <= 3; time += 1) await publish(documentId);
    const forgetting = () =>
      timesDone(documentId, (transaction) => transaction.raw('deallocate all'));
    expect(await forgetting()).toBe(2);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Bortglömd' });
    for (let time = 1; time <= 3; time += 1) expect(await forgetting()).toBe(1);
    expect(await outcomesOf(documentId)).toEqual(Array(7).fill('published'));
  });
}

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
