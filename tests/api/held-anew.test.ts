import { setTimeout } from 'node:timers/promises';
import { holdDocuments } from '../../server/database/hold';
import type { DatabaseTransaction } from '../../server/strapi';
import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import { documents, draftNews } from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

/** SQLite lets one write at a time, and holds nothing else. */
const holdsDrafts = (process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite') !== 'sqlite';

const news = () => lerum.strapi.db.connection('nyheter');
const draftIn = (documentId: string, locale: string) =>
  news().where({ document_id: documentId, locale, published_at: null });

/** As going back to the public version does: the draft goes, and another takes its place. */
const replaced = async (documentId: string, locale: string, within: DatabaseTransaction) => {
  const { id, ...row } = (await draftIn(documentId, locale).transacting(within).first()) as {
    readonly id: number;
  };
  await news().transacting(within).where({ id }).delete();
  await news()
    .transacting(within)
    .insert({ ...row, body: null });
};

/** Whether somebody else may write that draft now. */
const isFree = (documentId: string, locale: string): Promise<boolean> =>
  draftIn(documentId, locale)
    .forUpdate()
    .noWait()
    .then(
      () => true,
      () => false
    );

/** Replaces some drafts of a text while somebody waits for it; which of all are free then? */
const freeAfterWait = async (documentId: string, gone: readonly string[]): Promise<string[]> => {
  const { strapi } = lerum;
  const first = (await strapi.db.connection.transaction()) as unknown as DatabaseTransaction & {
    readonly commit: () => Promise<void>;
    readonly rollback: () => Promise<void>;
  };
  await news().transacting(first).where({ document_id: documentId }).forUpdate();
  const free: string[] = [];
  const waiting = strapi.db.transaction(async () => {
    await holdDocuments(strapi, NEWS, [documentId]);
    for (const locale of ['sv', 'en']) if (await isFree(documentId, locale)) free.push(locale);
  });
  try {
    await setTimeout(300);
    for (const locale of gone) await replaced(documentId, locale, first);
    await first.commit();
  } catch (error) {
    await first.rollback();
    throw error;
  }
  await waiting;
  return free;
};

test('a text that is not there is held by nobody, and nobody waits for it', async () => {
  const { strapi } = lerum;
  const hold = strapi.db.transaction(() => holdDocuments(strapi, NEWS, ['nobodys']));
  await expect(hold).resolves.toBeUndefined();
});

if (holdsDrafts) {
  test.each([
    ['nobody has replaced a draft', []],
    ['the draft in one language was replaced meanwhile', ['sv']],
    ['the one in the other was', ['en']],
    ['all were', ['sv', 'en']],
  ])('whoever has waited for a text has it to themselves where %s', async (_case, gone) => {
    const { documentId } = await draftNews(lerum.strapi, 'Väntad');
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'Awaited' } });
    expect(await freeAfterWait(documentId, gone)).toEqual([]);
  });
}
