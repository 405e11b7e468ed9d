import { holdDocuments } from '../../server/database/hold';
import type { DatabaseTransaction } from '../../server/strapi';
import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  publicTitles,
  text,
} from './support/news';
import { untilSomebodyWaits } from './support/waits';

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
    readonly body: object;
  };
  const [made] = (await news()
    .transacting(within)
    .insert({ ...row, body: JSON.stringify(row.body) }, ['id'])) as unknown[];
  const its = typeof made === 'object' ? made : { id: made };
  const parts = lerum.strapi.db.connection('nyheter_cmps').transacting(within);
  await parts.where({ entity_id: id }).update({ entity_id: (its as { id: number }).id });
  await news().transacting(within).where({ id }).delete();
};

/** Whether somebody else may write that draft now. */
const isFree = (documentId: string, locale: string): Promise<boolean> =>
  draftIn(documentId, locale)
    .forUpdate()
    .noWait()
    .then(
      () => true,
      (error: unknown) => {
        if (isHeldByOthers(error)) return false;
        throw error;
      }
    );

const isHeldByOthers = (error: unknown): boolean =>
  /^(55P03|ER_LOCK_NOWAIT|ER_LOCK_WAIT_TIMEOUT)$/.test((error as { code: string }).code);

/** Holds a text while somebody comes to wait for it, and replaces some of its drafts then. */
const replacedFromUnder = async <Result>(
  documentId: string,
  gone: readonly string[],
  wait: () => Promise<Result>
): Promise<Result> => {
  const { strapi } = lerum;
  const first = (await strapi.db.connection.transaction()) as unknown as DatabaseTransaction & {
    readonly commit: () => Promise<void>;
    readonly rollback: () => Promise<void>;
  };
  await news().transacting(first).where({ document_id: documentId }).forUpdate();
  const waited = wait();
  try {
    await untilSomebodyWaits(strapi);
    for (const locale of gone) await replaced(documentId, locale, first);
    await first.commit();
  } catch (error) {
    await first.rollback();
    throw error;
  }
  return waited;
};

/** The languages in which somebody else may write a text. */
const freeOf = async (documentId: string): Promise<string[]> => {
  const free: string[] = [];
  for (const locale of ['sv', 'en']) if (await isFree(documentId, locale)) free.push(locale);
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
    const { strapi } = lerum;
    const free = await replacedFromUnder(documentId, gone, () =>
      strapi.db.transaction(async () => {
        await holdDocuments(strapi, NEWS, [documentId]);
        return freeOf(documentId);
      })
    );
    expect(free).toEqual([]);
    expect(await freeOf(documentId)).toEqual(['sv', 'en']);
  });

  test.each([[['sv']], [['en']], [['sv', 'en']]])(
    'a publish in all languages that has waited leaves none out where the draft in %s was replaced',
    async (gone) => {
      const { strapi } = lerum;
      const { documentId } = await clearNews(strapi, 'Väntad');
      const data = { title: 'Awaited', ...text('Awaited') };
      await documents(strapi).update({ documentId, locale: 'en', data });
      await answer(strapi, documentId, goodAnswers, { locale: 'en' });
      await replacedFromUnder(documentId, gone, () =>
        documents(strapi).publish({ documentId, locale: '*' })
      );
      expect(await publicTitles(strapi, documentId)).toEqual({ sv: 'Väntad', en: 'Awaited' });
    }
  );
}
