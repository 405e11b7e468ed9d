import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { DatabaseTransaction } from '../../server/strapi';
import {
  ANSWER,
  NEWS,
  openMunicipality,
  POLICY,
  type Client,
  type Municipality,
} from './support/municipality';
import { until } from './support/mail-server';
import {
  clearNews,
  documents,
  draftNews,
  draftTitle,
  goodAnswers,
  ledger,
  publicTitles,
  publishedNews,
  type Written,
} from './support/news';

let lerum: Municipality;
let redaktor: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
});
afterAll(() => lerum.close());

/** After any statement that failed PostgreSQL carries out no other, and no commit either. */
const isPostgres = process.env['TEST_DATABASE_CLIENT'] === 'postgres';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type When = 'before' | 'after';
type Theirs = (transaction: DatabaseTransaction) => Promise<unknown>;

/** Asks the database for what it has not got, and goes on all the same. */
const askAndHide: Theirs = (transaction) =>
  transaction.raw('select 1 from not_there').catch(() => undefined);

/** Has somebody's own code run at each publish, and at each other write. */
const withTheirs = async (when: When, theirs: Theirs, work: () => Promise<unknown>) => {
  const run = () =>
    lerum.strapi.db.transaction(({ trx }: { trx: unknown }) => theirs(trx as DatabaseTransaction));
  const remove = lerum.strapi.documents.use((async (
    { action }: { action: string },
    next: () => Promise<unknown>
  ) => {
    const isMeant = ['publish', 'unpublish', 'update'].includes(action);
    if (isMeant && when === 'before') await run();
    const result = await next();
    if (isMeant && when === 'after') await run();
    return result;
  }) as never) as unknown as () => void;
  await work().finally(remove);
};

const whileHiding = (when: When, work: () => Promise<unknown>) =>
  withTheirs(when, askAndHide, work);

const toldOf = async (work: () => Promise<unknown>): Promise<string> => {
  let told = 'done';
  await work().catch((error: unknown) => (told = (error as Error).name));
  return told;
};

const cm = `/content-manager/collection-types/${NEWS}`;

const outcomesOf = async ({ documentId }: Written) =>
  (await ledger(lerum.strapi))
    .filter((row) => row.entryDocumentId === documentId)
    .map(({ outcome }) => outcome);

/** Whether it is public and in the ledger, or neither; its draft is there. */
const isThrough = async (news: Written, title: string): Promise<boolean> => {
  const titles = await publicTitles(lerum.strapi, news.documentId);
  const outcomes = await outcomesOf(news);
  expect(await draftTitle(lerum.strapi, news.documentId)).toBe(title);
  expect([{}, { sv: title }]).toContainEqual(titles);
  expect(outcomes).toEqual('sv' in titles ? ['published'] : []);
  return 'sv' in titles;
};

describe.each(['before', 'after'] as const)(
  'where somebody’s own code fails in the database %s the publish, and hides it',
  (when) => {
    test('from code: who is told it is published is told the truth', async () => {
      const title = `Från kod, ${when}`;
      const news = await clearNews(lerum.strapi, title);
      const told = await toldOf(() =>
        whileHiding(when, () =>
          documents(lerum.strapi).publish({ documentId: news.documentId, locale: 'sv' })
        )
      );
      expect(told).toBe(isPostgres ? 'ConflictError' : 'done');
      expect(await isThrough(news, title)).toBe(!isPostgres);
    });

    test('in the content manager: the editor reads what has happened', async () => {
      const title = `I panelen, ${when}`;
      const news = await clearNews(lerum.strapi, title);
      await whileHiding(when, async () => {
        const path = `${cm}/${news.documentId}/actions/publish?locale=sv`;
        const reply: Reply = await redaktor.post(path, {});
        expect(reply.status).toBe(isPostgres ? 409 : 200);
        if (isPostgres)
          expect(reply.body).toMatchObject({
            error: {
              message: expect.stringMatching(/^Något annat .* Inget av detta är sparat/) as string,
            },
          });
      });
      expect(await isThrough(news, title)).toBe(!isPostgres);
    });

    test('an unpublish from code: it is gone from the site, or whoever asked is told that it is not', async () => {
      const title = `Dras tillbaka, ${when}`;
      const { documentId } = await publishedNews(lerum.strapi, title);
      const told = await toldOf(() =>
        whileHiding(when, () => documents(lerum.strapi).unpublish({ documentId, locale: 'sv' }))
      );
      expect(told).toBe(isPostgres ? 'ConflictError' : 'done');
      expect(await publicTitles(lerum.strapi, documentId)).toEqual(isPostgres ? { sv: title } : {});
    });

    test('a draft: it is saved, or the editor is told that it is not', async () => {
      const { documentId } = await clearNews(lerum.strapi, 'Förut');
      const title = `Skrivs, ${when}`;
      await whileHiding(when, async () => {
        const { status }: Reply = await redaktor.put(`${cm}/${documentId}?locale=sv`, { title });
        expect(status).toBe(isPostgres ? 409 : 200);
      });
      expect(await draftTitle(lerum.strapi, documentId)).toBe(isPostgres ? 'Förut' : title);
    });

    test('in a bulk: all of it or none', async () => {
      const title = `Flera, ${when}`;
      const some = [await clearNews(lerum.strapi, title), await clearNews(lerum.strapi, title)];
      await whileHiding(when, async () => {
        const documentIds = some.map(({ documentId }) => documentId);
        const { status }: Reply = await redaktor.post(`${cm}/actions/bulkPublish?locale=sv`, {
          documentIds,
        });
        expect(status).toBe(isPostgres ? 409 : 200);
      });
      for (const news of some) expect(await isThrough(news, title)).toBe(!isPostgres);
    });
  }
);

/** What the database looks at when a transaction is to end, and not before. */
const broken: Partial<Record<string, { readonly table: string; readonly breakIt: string }>> = {
  sqlite: {
    table:
      'create table kept (id integer primary key, of integer references kept (id) deferrable initially deferred)',
    breakIt: 'insert into kept (id, of) values (1, 2)',
  },
  postgres: {
    table: 'create table kept (id integer unique deferrable initially deferred)',
    breakIt: 'insert into kept (id) values (1), (1)',
  },
};

const breaking = broken[process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite'];

if (breaking !== undefined) {
  describe('where the database does not let a transaction end well', () => {
    beforeAll(async () => {
      await lerum.strapi.db.connection.raw(breaking.table);
    });
    const whileBroken = (work: () => Promise<unknown>) =>
      withTheirs('after', (transaction) => transaction.raw(breaking.breakIt).then(), work);

    test('nothing is published, nobody is told it is, and the next publish is as ever', async () => {
      const news = await clearNews(lerum.strapi, 'Slutar illa');
      const { documentId } = news;
      const events: string[] = [];
      const stop = lerum.strapi.eventHub.on('entry.publish', () => {
        events.push('entry.publish');
        return Promise.resolve();
      });
      const publish = () => documents(lerum.strapi).publish({ documentId, locale: 'sv' });
      expect(await toldOf(() => whileBroken(publish))).not.toBe('done');
      expect(await isThrough(news, 'Slutar illa')).toBe(false);
      expect(events).toEqual([]);
      expect(await toldOf(publish)).toBe('done');
      expect(await isThrough(news, 'Slutar illa')).toBe(true);
      await until(() => events[0]);
      stop();
    });

    test('an answer that is not kept is not taken for saved', async () => {
      const { documentId } = await draftNews(lerum.strapi, 'Svaras på');
      let failing = true;
      const stop = lerum.strapi.db.lifecycles.subscribe({
        models: [ANSWER],
        afterCreateMany: async () => {
          if (!failing) return;
          failing = false;
          await lerum.strapi.db.transaction(({ trx }: { trx: unknown }) =>
            (trx as DatabaseTransaction).raw(breaking.breakIt).then()
          );
        },
      });
      const address = `/publication-checklist/checklists/${NEWS}/${documentId}`;
      const put = () =>
        redaktor.put(`${address}/answers/${POLICY}/sender?locale=sv`, {
          value: goodAnswers['sender'],
        });
      expect((await put()).status).toBe(500);
      const reply: Reply = await redaktor.get(`${address}?locale=sv`).expect(200);
      expect((reply.body as { data: { answers: unknown[] } }).data.answers).toEqual([]);
      await put().expect(200);
      stop();
    });
  });
}

/** Ends the connection it is asked on, as a network does that breaks. */
const ends: Partial<Record<string, { readonly whose: string; readonly end: string }>> = {
  postgres: { whose: 'select pg_backend_pid() as id', end: 'select pg_terminate_backend(?)' },
  mysql: { whose: 'select connection_id() as id', end: 'kill ?' },
};

const ending = ends[process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite'];

if (ending !== undefined) {
  test('where the connection breaks before the commit, nobody is told that it is withdrawn', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Avbruten');
    const breakOff: Theirs = async (transaction) => {
      const answer: unknown = await transaction.raw(ending.whose);
      const rows = isPostgres ? (answer as { rows: unknown[] }).rows : (answer as [unknown[]])[0];
      const { id } = rows[0] as { readonly id: number };
      await lerum.strapi.db.connection.raw(ending.end, [id]);
      // Until it has come about.
      await setTimeout(200);
    };
    const unpublish = () => documents(lerum.strapi).unpublish({ documentId, locale: 'sv' });
    expect(await toldOf(() => withTheirs('after', breakOff, unpublish))).not.toBe('done');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Avbruten' });
    expect(await toldOf(unpublish)).toBe('done');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
}

if ((process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite') === 'sqlite') {
  const fileOf = ({ strapi }: Municipality): string =>
    strapi.config.get('database.connection.connection.filename');

  test('while somebody reads the database file for long, a publish is done anew until it is through', async () => {
    const news = await clearNews(lerum.strapi, 'Läses');
    const reader = new Database(fileOf(lerum));
    reader.exec('begin; select count(*) from nyheter');
    // SQLite waits for a reader, and the whole process with it: this comes when it has given up.
    const gone = setTimeout(100).then(() => reader.close());
    const { documentId } = news;
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    await gone;
    expect(await isThrough(news, 'Läses')).toBe(true);
  });
}
