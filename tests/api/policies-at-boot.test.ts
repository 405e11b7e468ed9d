import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAll, openMunicipality } from './support/municipality';
import { documents, draftNews, ledger, missing, refusal, text } from './support/news';

afterEach(closeAll);

const folder = mkdtempSync(join(tmpdir(), 'policies-'));
let count = 0;

/** Writes a policy file, as somebody with policies as code would. */
const file = (content: unknown): string => {
  count += 1;
  const path = join(folder, `policy-${count}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const item = {
  key: 'summary',
  kind: 'text',
  label: { en: 'Summary', sv: 'Sammanfattning' },
  settings: { minLength: 10 },
};
const policy = {
  key: 'own',
  name: { en: 'Our own' },
  contentTypes: ['api::nyhet.nyhet'],
  items: [item],
};

/** Boots with policies from files; what the app says when it will not start. */
const bootFailure = async (...policies: unknown[]): Promise<string> => {
  const paths = policies.map((each) =>
    typeof each === 'string' && each.startsWith('/') ? each : file(each)
  );
  const failed = await openMunicipality({ env: { CHECKLIST_POLICIES: paths.join(',') } }).then(
    async (opened) => {
      await opened.close();
      return 'It started';
    },
    (error: unknown) => String(error)
  );
  return failed.replaceAll(folder, '');
};

describe('an app with a broken policy does not start, and says where it is broken', () => {
  test.each([
    [
      'a limit that is not a number',
      { ...policy, items: [{ ...item, settings: { minLength: 'tio' } }] },
      ['/policy-', 'item "summary"', 'settings.minLength: Must be a number.'],
    ],
    [
      'a setting that the kind does not have',
      { ...policy, items: [{ ...item, settings: { minimum: 3 } }] },
      ['item "summary"', 'Unknown member: minimum.'],
    ],
    [
      'a kind that is not installed',
      { ...policy, items: [{ ...item, kind: 'horoscope' }] },
      ['item "summary"', 'kind: The kind ”horoscope” is not installed. There are: text, choice'],
    ],
    [
      'a content type there is not',
      { ...policy, contentTypes: ['api::nyhter.nyhter'] },
      ['contentTypes.0: There is no content type "api::nyhter.nyhter"', 'api::nyhet.nyhet'],
    ],
    [
      'a content type without draft and publish',
      { ...policy, contentTypes: ['api::kategori.kategori'] },
      ['"api::kategori.kategori" has no draft and publish', 'Turn on draft and publish'],
    ],
    [
      'a field there is not',
      { ...policy, items: [{ ...item, kind: 'field', settings: { path: 'contact.mejl' } }] },
      [
        'item "summary"',
        'settings.path: The path ”contact.mejl” leads nowhere: there is no ”mejl”',
      ],
    ],
    [
      'a condition on an item there is not',
      { ...policy, items: [{ ...item, appliesWhen: { answer: 'other', is: 'filled' } }] },
      ['item "summary"', 'appliesWhen: The condition asks for the item ”other”'],
    ],
    ['text that is not JSON', '{ "key": ', ['/policy-', 'It is not JSON']],
  ])('%s', async (_case, broken, told) => {
    const message = await bootFailure(broken);
    for (const words of told) expect(message).toContain(words);
  });

  test('a file there is not', async () => {
    expect(await bootFailure(join(folder, 'missing.json'))).toContain('There is no file');
  });

  test('two policies with one key', async () => {
    expect(await bootFailure(policy, policy)).toContain('Another policy has the key "own" already');
  });

  test('every fault is told at once', async () => {
    const message = await bootFailure(
      { ...policy, contentTypes: ['api::saknas.saknas'] },
      { ...policy, key: 'Fel nyckel' }
    );
    expect(message).toContain('2 faults');
  });
});

test('an app with a policy of its own in a file holds by it', async () => {
  const opened = await openMunicipality({ env: { CHECKLIST_POLICIES: file(policy) } });
  const { documentId } = await draftNews(opened.strapi);
  const refused = await refusal(documents(opened.strapi).publish({ documentId }));
  expect(missing(refused)).toEqual(['summary']);
});

test('the demo fills an empty database by whatever policies it is given', async () => {
  const database = {
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'empty.db'),
    PUBLIC_DIR: folder,
  };
  mkdirSync(join(folder, 'uploads'));
  const { strapi } = await openMunicipality({
    database,
    env: { CHECKLIST_POLICIES: file(policy), SEED: 'all' },
  });
  delete process.env['PUBLIC_DIR'];
  const news = await documents(strapi).findMany({ locale: 'sv' });
  expect(news.length).toBeGreaterThan(10);
  expect(await documents(strapi).findMany({ locale: 'sv', status: 'published' })).toEqual([]);
});

test('a policy on trial stops nothing, and its verdict is in the ledger', async () => {
  const onTrial = file({ ...policy, enforcement: 'evaluate' });
  const { strapi } = await openMunicipality({ env: { CHECKLIST_POLICIES: onTrial } });
  const { documentId } = await draftNews(strapi);
  await documents(strapi).publish({ documentId });
  const [row] = (await strapi.db.query('plugin::publication-checklist.decision').findMany()) as {
    outcome: string;
    verdicts: { outcome: string }[];
  }[];
  expect(row).toMatchObject({ outcome: 'published', verdicts: [{ outcome: 'held' }] });
});

test('what code changes on the way out is what the ledger has the hash of', async () => {
  const onTrial = file({ ...policy, enforcement: 'evaluate' });
  const { strapi } = await openMunicipality({ env: { CHECKLIST_POLICIES: onTrial } });
  const straight = await draftNews(strapi, 'Slutlig', { slug: 'rak' });
  const changed = await draftNews(strapi, 'Första', { slug: 'andrad' });
  await documents(strapi).publish({ documentId: straight.documentId });
  const final = { title: 'Slutlig', ...text('Slutlig'), slug: 'rak' };
  await documents(strapi).delete({ documentId: straight.documentId });
  const remove = strapi.documents.use((async (
    call: { action: string },
    next: () => Promise<unknown>
  ) => {
    if (call.action === 'publish') {
      await documents(strapi).update({ documentId: changed.documentId, data: final });
    }
    return next();
  }) as never) as unknown as () => void;
  await documents(strapi).publish({ documentId: changed.documentId });
  remove();
  const hashes = (await ledger(strapi)).map(({ contentHash }) => contentHash);
  expect(hashes).toHaveLength(2);
  expect(hashes[1]).toBe(hashes[0]);
});

test('a policy on trial stops no code that writes in its own way', async () => {
  const onTrial = file({ ...policy, enforcement: 'evaluate' });
  const { strapi, close } = await openMunicipality({ env: { CHECKLIST_POLICIES: onTrial } });
  const query = strapi.db.query('api::nyhet.nyhet');
  await query.create({ data: { title: 'Direkt', publishedAt: new Date(), locale: 'sv' } });
  expect(await query.count({ where: { publishedAt: { $notNull: true } } })).toBe(1);
  await close();
});

test('two policies on one type both apply, and what both ask for is named', async () => {
  const strict = { ...policy, key: 'strict', items: [{ ...item, key: 'owner' }] };
  const paths = [file(policy), file(strict)].join(',');
  const { strapi } = await openMunicipality({ env: { CHECKLIST_POLICIES: paths } });
  const { documentId } = await draftNews(strapi);
  const refused = await refusal(documents(strapi).publish({ documentId }));
  expect(missing(refused)).toEqual(['summary', 'owner']);
});

test('a policy governs only the locales and the content it names', async () => {
  const narrow = file({
    ...policy,
    locales: ['sv'],
    appliesWhen: { field: 'title', is: 'equalTo', value: 'Viktigt' },
  });
  const { strapi } = await openMunicipality({ env: { CHECKLIST_POLICIES: narrow } });
  const important = await draftNews(strapi, 'Viktigt');
  await refusal(documents(strapi).publish({ documentId: important.documentId }));
  const other = await draftNews(strapi, 'Annat');
  await documents(strapi).publish({ documentId: other.documentId });
  const english = await draftNews(strapi, 'Viktigt', {}, 'en');
  await documents(strapi).publish({ documentId: english.documentId, locale: 'en' });
});
