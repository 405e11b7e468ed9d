import { setTimeout } from 'node:timers/promises';
import type { DatabaseTransaction } from '../../server/strapi';
import { sendInTurn } from '../../server/database/in-turn';
import { verifyLedger } from '../../server/ledger/verify';
import { approve, submitted } from './support/decisions';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { scanPublic } from './support/integrity';
import {
  NEWS,
  POLICY,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftTitle,
  ledger,
  publicTitles,
  publishedNews,
  refusal,
  text,
  type Written,
} from './support/news';
import { secondNode, type Call, type SecondNode } from './support/second-node';
import { untilSomebodyWaits } from './support/waits';

let database: Database;
let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let other: SecondNode;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  other = await secondNode(database);
});
afterAll(async () => {
  await other.close();
  await lerum.close();
  dropDatabase(database);
});

const isMySql = process.env['TEST_DATABASE_CLIENT'] === 'mysql';
/** SQLite has no deadlocks within one process: there is one connection. */
const hasDeadlocks = (process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite') !== 'sqlite';

const cm = `/content-manager/collection-types/${NEWS}`;
const idsOf = (news: readonly Written[]) => news.map(({ documentId }) => documentId);

const someNews = async (many: number, title: string): Promise<Written[]> => {
  const news = [];
  for (let number = 1; number <= many; number += 1)
    news.push(await publishedNews(lerum.strapi, `${title} ${number}`));
  return news;
};

/** What may come of a call that found others at work: it is through, or it says why not. */
const isPlain = (end: string) =>
  /^(done|ValidationError|NotFoundError|ConflictError|ApplicationError)\b/.test(end);

const told = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'done';
  } catch (error) {
    const { name, code, message } = error as Error & { readonly code?: string };
    return `${code ?? name}: ${message}`;
  }
};

/** Of each document and locale one draft, and at most one public version, that was let out. */
const expectOrder = async (news: readonly Written[]) => {
  const rows = (await lerum.strapi.db.query(NEWS).findMany({
    where: { documentId: { $in: idsOf(news) } },
  })) as Written[];
  for (const { documentId } of news) {
    const mine = rows.filter((row) => row.documentId === documentId);
    expect(mine.filter(({ publishedAt }) => publishedAt === null)).toHaveLength(1);
    expect(mine.filter(({ publishedAt }) => publishedAt !== null).length).toBeLessThan(2);
  }
  await scanPublic(lerum.strapi);
  const findings = await lerum.strapi.db
    .query('plugin::publication-checklist.finding')
    .findMany({ where: { entryDocumentId: { $in: idsOf(news) } } });
  expect(findings).toEqual([]);
  expect((await verifyLedger(lerum.strapi)).faults).toEqual([]);
};

test('two nodes that publish, edit, unpublish and go back at once meet no error of the database', async () => {
  const news = await someNews(3, 'Trångt');
  /** The same words over again, in components made anew; now and then others, which hold it. */
  const callsOn = ({ documentId, title }: Written, round: number): Call[] => [
    { action: 'publish', params: { documentId, locale: 'sv' } },
    {
      action: 'update',
      params: { documentId, locale: 'sv', data: text(round === 2 ? 'Andra ord' : title) },
    },
    { action: 'publish', params: { documentId, locale: '*' } },
    { action: 'discardDraft', params: { documentId, locale: 'sv' } },
    { action: 'unpublish', params: { documentId, locale: 'sv' } },
    {
      action: 'update',
      params: { documentId, locale: 'sv', status: 'published', data: text(title) },
    },
  ];
  const ends: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const calls = news.flatMap((each) => callsOn(each, round));
    const [there, here] = await Promise.all([
      other.doAtOnce(NEWS, [...calls].reverse()),
      Promise.all(
        calls.map(({ action, params }) =>
          told(documents(lerum.strapi)[action as 'publish'](params))
        )
      ),
    ]);
    ends.push(...there, ...here);
  }
  expect(ends.filter((end) => !isPlain(end))).toEqual([]);
  expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(ends.length / 3);
  await expectOrder(news);
});

test('editors of the panel who do the same to the same texts at once get answers, not errors', async () => {
  const news = await someNews(4, 'Panelen');
  const documentIds = idsOf(news);
  const [first] = documentIds;
  const backwards = [...documentIds].reverse();
  const bulk = (action: string, ids: readonly string[]) =>
    redaktor.post(`${cm}/actions/${action}?locale=sv`, { documentIds: ids, locale: 'sv' });
  const sender = `/publication-checklist/checklists/${NEWS}/${first}/answers/${POLICY}/sender?locale=sv`;
  const replies = await Promise.all([
    bulk('bulkPublish', documentIds),
    bulk('bulkPublish', backwards),
    bulk('bulkUnpublish', backwards),
    bulk('bulkUnpublish', documentIds),
    redaktor.put(sender, { value: { selected: ['larande'] } }),
    ...documentIds.map((id) =>
      redaktor.post(`${cm}/${id}/actions/publish?locale=sv`, { title: 'Ny rubrik', locale: 'sv' })
    ),
    ...documentIds.map((id) =>
      redaktor.put(`${cm}/${id}?locale=sv`, { title: 'Annan rubrik', locale: 'sv' })
    ),
    other.doAtOnce(
      NEWS,
      backwards.map((documentId) => ({ action: 'publish', params: { documentId, locale: 'sv' } }))
    ),
  ]);
  const statuses = replies.flatMap((reply) => ('status' in reply ? [reply.status] : []));
  expect(statuses.filter((status) => ![200, 400, 404].includes(status))).toEqual([]);
  await expectOrder(news);
});

test('an editor who adds a language to what somebody else is deleting is told that it is gone', async () => {
  const { strapi } = lerum;
  const { documentId } = await documents(strapi).create({ locale: 'en', data: text('Removed') });
  let counted = 0;
  let deleted: Promise<readonly string[]> | undefined;
  // The content manager looks twice whether there is such a text, and has found it.
  const stop = strapi.db.lifecycles.subscribe({
    models: [NEWS],
    afterCount: async () => {
      if ((counted += 1) !== 2) return;
      const params = { documentId, locale: '*' };
      deleted = other.doAtOnce(NEWS, [{ action: 'delete', params }]);
      // Where the text is held by then, whoever deletes it waits for its editor.
      await Promise.race([deleted, setTimeout(1500)]);
    },
  });
  const edits = { title: 'Borttagen', locale: 'sv' };
  const reply = await redaktor.post(`${cm}/${documentId}/actions/publish?locale=sv`, edits);
  stop();

  expect(await deleted).toEqual(['done']);
  expect([200, 400, 404]).toContain(reply.status);
  const rows = await strapi.db.query(NEWS).findMany({ where: { documentId } });
  expect(rows).toEqual([]);
});

test('a text that is approved, published and edited at once has one fate', async () => {
  const draft = await clearNews(lerum.strapi, 'Till chefen');
  const { documentId } = draft;
  await answer(lerum.strapi, documentId, { publicity: { selected: ['ja'] } });
  const id = await submitted(redaktor, documentId);
  const [approved] = await Promise.all([
    approve(chef, id, { publish: true }),
    other.doAtOnce(NEWS, [
      { action: 'publish', params: { documentId, locale: 'sv' } },
      { action: 'update', params: { documentId, locale: 'sv', data: { title: 'Ändrad' } } },
    ]),
    told(documents(lerum.strapi).publish({ documentId, locale: 'sv' })),
  ]);
  expect([200, 201, 400, 404, 409]).toContain(approved.status);
  await expectOrder([draft]);
});

describe('what the database undid because somebody else was writing', () => {
  const codes = ['SQLITE_BUSY', '40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_CHECKREAD'];

  /** A public text whose draft says the same, and whose answers are about other words. */
  const answeredAhead = async (): Promise<string> => {
    const { documentId } = await publishedNews(lerum.strapi, 'Förut');
    await documents(lerum.strapi).update({ documentId, data: { title: 'Efter' } });
    await answer(lerum.strapi, documentId);
    await documents(lerum.strapi).update({ documentId, data: { title: 'Förut' } });
    return documentId;
  };

  /** Fails behind the gate, when all is written, as a database does. */
  const failing = async <Result>(
    code: string,
    times: number,
    work: () => Promise<Result>
  ): Promise<Result> => {
    let left = times;
    const remove = lerum.strapi.documents.use((async (
      call: { action: string },
      next: () => Promise<unknown>
    ) => {
      const result = await next();
      if (call.action === 'findOne' || left === 0) return result;
      left -= 1;
      throw Object.assign(new Error('deadlock detected'), { code });
    }) as never) as unknown as () => void;
    return work().finally(remove);
  };

  test.each(codes)('is done anew after %s, once', async (code) => {
    const { documentId } = await clearNews(lerum.strapi, 'Ny chans');
    await failing(code, 2, () => documents(lerum.strapi).publish({ documentId, locale: 'sv' }));
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Ny chans' });
    const decisions = (await ledger(lerum.strapi)).filter(
      (row) => row.entryDocumentId === documentId
    );
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['published']);
  });

  test('is done anew as it was asked for, when it writes and publishes at once', async () => {
    const documentId = await answeredAhead();
    const update = { documentId, locale: 'sv', status: 'published', data: { title: 'Efter' } };
    await failing('40P01', 2, () => documents(lerum.strapi).update(update));
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Efter' });
  });

  test('is done anew in the content manager, edits and all', async () => {
    const documentId = await answeredAhead();
    const publish = () =>
      redaktor
        .post(`${cm}/${documentId}/actions/publish?locale=sv`, { title: 'Efter', locale: 'sv' })
        .expect(200);
    await failing('40P01', 2, async () => publish());
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Efter' });
  });

  test('is done anew for a whole bulk', async () => {
    const news = [await clearNews(lerum.strapi, 'Ett'), await clearNews(lerum.strapi, 'Två')];
    const bulk = () =>
      redaktor
        .post(`${cm}/actions/bulkPublish?locale=sv`, { documentIds: idsOf(news), locale: 'sv' })
        .expect(200);
    await failing('ER_LOCK_DEADLOCK', 1, async () => bulk());
    for (const { documentId, title } of news)
      expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: title });
  });

  test('is given up after a while, and its asker is told what to do', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Står kvar');
    const publish = () =>
      redaktor.post(`${cm}/${documentId}/actions/publish?locale=sv`, {
        title: 'Kom aldrig fram',
        locale: 'sv',
      });
    const reply = await failing('40P01', 1_000, async () => publish());
    expect(reply.status).toBe(409);
    const { error } = reply.body as { error: { name: string; message: string } };
    expect(error).toMatchObject({ name: 'ConflictError' });
    expect(error.message).toMatch(/Försök igen|Try again/);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Står kvar' });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Står kvar');
  });

  test('is not done anew when somebody waited as long as the database lets them', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Väntade');
    let asked = 0;
    const remove = lerum.strapi.documents.use(() => {
      asked += 1;
      return Promise.reject(
        Object.assign(new Error('Lock wait timeout'), { code: 'ER_LOCK_WAIT_TIMEOUT' })
      );
    }) as unknown as () => void;
    const error = await refusal(documents(lerum.strapi).unpublish({ documentId })).finally(remove);
    expect(error).toMatchObject({ name: 'ConflictError', status: 409 });
    expect(asked).toBe(1);
  });

  test('is not done anew inside a transaction of somebody else, who is told the same', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'I någon annans');
    const error = await refusal(
      failing('40P01', 1, () =>
        lerum.strapi.db.transaction(() => documents(lerum.strapi).publish({ documentId }))
      )
    );
    expect(error).toMatchObject({ name: 'ConflictError', status: 409 });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});

if (hasDeadlocks) {
  test('a transaction that the database has given up lets nothing more through', async () => {
    const { connection } = lerum.strapi.db;
    const touch = (transaction: DatabaseTransaction, documentId = '') =>
      connection('nyheter')
        .transacting(transaction)
        .where({ document_id: documentId })
        .update({ updated_at: new Date() });
    const [mine, theirs] = idsOf(await someNews(2, 'Dödläge'));
    const { documentId } = await clearNews(lerum.strapi, 'Efter dödläget');

    // Whoever has waited longest, or has written least, is given up: that is not this one.
    const heavy = await connection.transaction();
    await heavy('strapi_core_store_settings').update({ environment: '' });
    await touch(heavy, theirs);
    const ended = lerum.strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
      const light = trx as DatabaseTransaction;
      await touch(light, mine);
      const waiting = told(touch(light, theirs).then());
      await untilSomebodyWaits(lerum.strapi);
      const crossing = touch(heavy, mine).then();
      expect(await waiting).toMatch(/^(40P01|ER_LOCK_DEADLOCK)/);
      await crossing;
      await refusal(documents(lerum.strapi).publish({ documentId }));
      const ofOthers = light('nyheter')
        .where({ document_id: documentId })
        .update({ title: 'Kvar' });
      expect(await told(ofOthers.then())).toMatch(/^(25P02|ER_LOCK_DEADLOCK)/);
      throw new Error('Ångrat');
    });
    await expect(ended).rejects.toThrow('Ångrat');
    await heavy.rollback();
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Efter dödläget');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('what is rolled back does not wait, and what waited behind it is not sent', async () => {
    const { connection } = lerum.strapi.db;
    const { documentId } = await clearNews(lerum.strapi, 'Ångrad');
    const trx = await connection.transaction();
    sendInTurn(lerum.strapi, trx);
    const slow = told(trx.raw(isMySql ? 'SELECT SLEEP(1)' : 'SELECT pg_sleep(1)').then());
    const title = trx('nyheter').where({ document_id: documentId }).update({ title: 'Kvar' });
    const behind = told(title.then());
    await setTimeout(100);
    await trx.rollback();
    expect(await slow).toBe('done');
    expect(await behind).toMatch(isMySql ? /The transaction is over/ : /^done$/);
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Ångrad');
  });

  test('what cannot be sent at all keeps nobody else waiting', async () => {
    const trx = await lerum.strapi.db.connection.transaction();
    sendInTurn(lerum.strapi, trx);
    const slow = told(trx.raw(isMySql ? 'SELECT SLEEP(0.2)' : 'SELECT pg_sleep(0.2)').then());
    const nothing = told(trx.raw('').then());
    const behind = told(trx.raw('SELECT 1').then());
    expect(await Promise.all([slow, nothing, behind])).toEqual([
      'done',
      expect.stringContaining('empty'),
      'done',
    ]);
    await trx.commit();
  });

  test('a bulk that the database gives up halfway leaves nothing of itself', async () => {
    const { connection } = lerum.strapi.db;
    const news: Written[] = [];
    for (const title of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex'])
      news.push(await clearNews(lerum.strapi, `${title} i dödläge`));
    const texts = news.map(({ documentId }) => ({ document_id: documentId }));

    // Whoever has waited longest, or has written least, is given up: that is the bulk.
    const heavy = await connection.transaction();
    await heavy('strapi_core_store_settings').update({ environment: 'någon annans' });
    const cross = async (): Promise<void> => {
      await setTimeout(200);
      const first = { document_id: news[0]?.documentId };
      await heavy('nyheter').where(first).update({ updated_at: new Date() });
      await heavy.rollback();
    };
    let crossing: Promise<void> | undefined;
    let asked = 0;
    let givenUp = '';
    const remove = lerum.strapi.documents.use((async (
      call: { action: string },
      next: () => Promise<unknown>
    ) => {
      if (call.action !== 'publish') return next();
      const text = texts[asked];
      const isFirst = asked === 0;
      asked += 1;
      // All is known that there is to know once it has begun anew.
      if (text === undefined) throw new Error('Inte en gång till');
      return lerum.strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
        const light = trx as DatabaseTransaction;
        if (!isFirst) {
          await light('nyheter').where(text).update({ title: 'Skrevs ändå' });
          return next();
        }
        const mine = light('strapi_core_store_settings').update({ environment: 'bulkens' }).then();
        crossing = cross();
        givenUp = await told(mine);
        await mine;
        return next();
      });
    }) as never) as unknown as () => void;
    const bulk = redaktor
      .post(`${cm}/actions/bulkPublish?locale=sv`, { documentIds: idsOf(news), locale: 'sv' })
      .then((reply) => reply);
    const { status } = await bulk.finally(remove);
    await crossing;
    expect(givenUp).toMatch(/^(40P01|ER_LOCK_DEADLOCK)/);
    expect(status).toBeGreaterThanOrEqual(400);
    for (const { documentId, title } of news) {
      expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
      expect(await draftTitle(lerum.strapi, documentId)).toBe(title);
    }
    expect(asked).toBeGreaterThan(news.length);
  });
}

describe('going back to the public version', () => {
  test('keeps the draft of a text that somebody has just unpublished', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Avpublicerad');
    await documents(lerum.strapi).unpublish({ documentId });
    const { message } = await refusal(documents(lerum.strapi).discardDraft({ documentId }));
    expect(message).toMatch(/publik version|public version/);
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Avpublicerad');
  });

  test('in all languages leaves alone the language that is not public', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Svensk');
    await documents(lerum.strapi).update({ documentId, data: { title: 'Ändrad' } });
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    await documents(lerum.strapi).discardDraft({ documentId, locale: '*' });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Svensk');
    expect(await draftTitle(lerum.strapi, documentId, 'en')).toBe('English');
  });
});
