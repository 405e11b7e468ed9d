import {
  ANSWER,
  PAGE,
  closeAll,
  openMunicipality,
  type Municipality,
} from './support/municipality';
import { documents, ledger, publishedNews } from './support/news';
import { dropDatabase, freshDatabase } from './support/databases';

afterEach(closeAll);

test('answers and decisions outlive a boot with the plugin turned off', async () => {
  const database = freshDatabase();
  const on = await openMunicipality({ database });
  const { documentId } = await publishedNews(on.strapi, 'Före avstängningen');
  await on.close();

  const off = await openMunicipality({ database, env: { CHECKLIST: 'false' } });
  expect(off.strapi.plugin('publication-checklist')).toBeUndefined();
  await off.close();

  const onAgain = await openMunicipality({ database, env: { CHECKLIST: 'true' } });
  expect(await ledger(onAgain.strapi)).toMatchObject([
    { entryDocumentId: documentId, outcome: 'published' },
  ]);
  expect(await onAgain.strapi.db.query(ANSWER).count()).toBe(4);
  await onAgain.close();
  dropDatabase(database);
});

describe('a content type without a policy', () => {
  /** SQL statements of a page's whole life. */
  const statements = async ({ strapi }: Municipality): Promise<number> => {
    const pages = documents(strapi, PAGE);
    await pages.findMany({});
    let count = 0;
    const onQuery = () => (count += 1);
    strapi.db.connection.on('query', onQuery);
    const { documentId } = await pages.create({ data: { title: 'Om oss' } });
    await pages.update({ documentId, data: { title: 'Om kommunen' } });
    await pages.publish({ documentId });
    await pages.update({ documentId, status: 'published', data: { title: 'Om Lerum' } });
    await pages.findMany({ status: 'published' });
    await pages.delete({ documentId });
    strapi.db.connection.off('query', onQuery);
    return count;
  };

  test('costs not one query more than without the plugin', async () => {
    const on = await openMunicipality({ env: { CHECKLIST: 'true' } });
    const withPlugin = await statements(on);
    await on.close();
    const off = await openMunicipality({ env: { CHECKLIST: 'false' } });
    const without = await statements(off);
    await off.close();
    expect(without).toBeGreaterThan(10);
    expect(withPlugin).toBe(without);
  });
});
