import { verifyLedger } from '../../server/ledger/verify';
import { queue, submitted } from './support/decisions';
import { scanPublic } from './support/integrity';
import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import { clearNews, documents, draftNews, publicTitles } from './support/news';
import { underCondition } from './support/permissions';
import { dataOf } from './support/policies';

/**
 * Strapi's tables sort letters by other rules than the plugin's, which were made later: as
 * after a move to a MariaDB whose own rules are others. The other databases have one for all.
 */
const sortOtherwise = async ({ strapi: { db } }: Municipality): Promise<void> => {
  if (db.dialect.client !== 'mysql') return;
  const tables = await db
    .connection('information_schema.tables')
    .whereRaw('table_schema = database()')
    .select<{ name: string }[]>('table_name as name');
  for (const { name } of tables.filter((table) => !table.name.startsWith('pc_')))
    await db.connection.raw('alter table ?? convert to character set utf8mb4 collate ??', [
      name,
      'utf8mb4_swedish_ci',
    ]);
};

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
  await sortOtherwise(lerum);
});
afterAll(() => lerum.close());

test('a text is published whose tables sort letters by different rules', async () => {
  const { strapi } = lerum;
  const { documentId } = await clearNews(strapi, 'Å före ä före ö');
  await documents(strapi).publish({ documentId, locale: 'sv' });
  expect(await publicTitles(strapi, documentId)).toEqual({ sv: 'Å före ä före ö' });
  expect(await scanPublic(strapi)).toEqual({ looked: 1, found: 0 });
  expect((await verifyLedger(strapi)).faults).toEqual([]);
});

test('it is found in the queue, also by whoever may read their own texts alone', async () => {
  const [redaktor, chef] = [await lerum.as('redaktor'), await lerum.as('chef')];
  const { documentId } = await draftNews(lerum.strapi, 'Ö efter ä efter å');
  const id = await submitted(redaktor, documentId);
  expect((await queue(chef, '?search=efter')).rows).toMatchObject([{ id }]);
  const mine = await chef
    .post(`/content-manager/collection-types/${NEWS}?locale=sv`, { title: 'Chefens egen' })
    .expect(201);
  await submitted(chef, dataOf<{ documentId: string }>(mine).documentId);
  const role = { role: 'kommunikationschef', subject: NEWS, action: 'read' } as const;
  await underCondition(lerum, role, 'admin::is-creator', async () => {
    expect(await queue(chef)).toMatchObject({ rows: [{ title: 'Chefens egen' }], total: 1 });
  });
});
