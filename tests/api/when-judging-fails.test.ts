import { ANSWER, openMunicipality, type Municipality } from './support/municipality';
import { clearNews, documents, draftNews, missing, publicTitles, refusal } from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

test('answers that cannot be read hold the document, and nothing else changes', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Klar men oläslig');
  const failing = lerum.strapi.db.connection;
  await failing.schema.renameTable('pc_answers', 'pc_answers_away');
  await refusal(documents(lerum.strapi).publish({ documentId }));
  await failing.schema.renameTable('pc_answers_away', 'pc_answers');
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  await documents(lerum.strapi).publish({ documentId });
});

test('a stored answer that no longer makes sense holds the document and says so', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Trasigt svar');
  await lerum.strapi.db.query(ANSWER).updateMany({
    where: { entryDocumentId: documentId, item: 'sender' },
    data: { value: { json: { selected: { length: 1 } } } } as never,
  });
  const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
  expect(refused.details.checklist[0]?.reasons[0]?.message).toContain('Svaret passar inte längre');
});

/** Every row needs this column: without it the ledger can be read, and not written. */
const withUnwritableLedger = async (work: () => Promise<void>): Promise<void> => {
  const rename = (from: string, to: string) =>
    lerum.strapi.db.connection.schema.alterTable('pc_decisions', (table) => {
      table.renameColumn(from, to);
    });
  await rename('request', 'request_away');
  await work();
  await rename('request_away', 'request');
};

test('a ledger that cannot be written stops the publish it should have recorded', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Utan liggare');
  await withUnwritableLedger(async () => {
    await refusal(documents(lerum.strapi).publish({ documentId }));
  });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

test('a refusal that cannot be written to the ledger is still the same refusal', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Hejdad utan liggare');
  await withUnwritableLedger(async () => {
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(missing(refused)).toContain('sender');
  });
});

test('a ledger that cannot even be read holds the document, and nothing else changes', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Med borttappad liggare');
  const failing = lerum.strapi.db.connection;
  await failing.schema.renameTable('pc_decisions', 'pc_decisions_away');
  await refusal(documents(lerum.strapi).publish({ documentId }));
  await failing.schema.renameTable('pc_decisions_away', 'pc_decisions');
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});
