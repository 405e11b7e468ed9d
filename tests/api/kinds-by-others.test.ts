import { z } from 'zod';
import { contentError, defineKind, defineMessages, type Kind, type Prepare } from '../../src/index';
import { freshDatabase } from './support/databases';
import { openMunicipality, type Municipality } from './support/municipality';
import { clearNews, documents, publicTitles, refusal } from './support/news';
import { putInForce, written } from './support/policies';

/** A kind of somebody else's: the weather forecast is good. */
const weather = defineKind({
  name: 'weather',
  settings: () => z.strictObject({}),
  dependsOn: 'content',
  prepares: true,
  judge: ({ fact }) => (fact === 'sun' ? [] : [contentError('weather.rain', [])]),
  messages: defineMessages({
    sv: { 'weather.rain': () => 'Det ska regna.' },
    en: { 'weather.rain': () => 'It is going to rain.' },
  }),
});

const install = (lerum: Municipality, kind: Kind, prepare: Prepare) => {
  const kinds = lerum.strapi.plugin('publication-checklist').service<{
    register: (kind: Kind, prepare: Prepare) => void;
  }>('kinds');
  kinds.register(kind, prepare);
};

const weatherPolicy = written({
  key: 'vader',
  items: [{ key: 'weather', kind: 'weather', label: { sv: 'Vädret', en: 'The weather' } }],
});

const publish = (lerum: Municipality, documentId: string) =>
  documents(lerum.strapi).publish({ documentId, locale: 'sv' });

const closing: Municipality[] = [];
const open = async (...options: Parameters<typeof openMunicipality>) => {
  const lerum = await openMunicipality(...options);
  closing.push(lerum);
  return lerum;
};
afterEach(async () => {
  for (const lerum of closing.splice(0)) await lerum.close();
});

test('a kind that cannot find out holds, and is asked again at the next publish', async () => {
  const lerum = await open();
  const prepare = jest
    .fn<ReturnType<Prepare>, Parameters<Prepare>>()
    .mockRejectedValueOnce(new Error('The institute is closed'))
    .mockResolvedValueOnce({ value: 'sun', freshFor: Number.NaN })
    .mockResolvedValueOnce({ value: 'rain', freshFor: 0.001 })
    .mockResolvedValue({ value: 'sun', freshFor: 3600 });
  install(lerum, weather, prepare);
  await putInForce(await lerum.as('admin'), weatherPolicy);
  const { documentId } = await clearNews(lerum.strapi, 'Utflykt');
  expect((await refusal(publish(lerum, documentId))).message).toContain('Inte kontrollerat');
  expect((await refusal(publish(lerum, documentId))).message).toContain('Inte kontrollerat');
  await refusal(publish(lerum, documentId));
  await publish(lerum, documentId);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Utflykt' });
  expect(prepare).toHaveBeenCalledTimes(4);
  expect(prepare.mock.lastCall?.[0]).toMatchObject({
    settings: {},
    document: { documentId, locale: 'sv', values: { title: 'Utflykt' } },
  });
});

test('what it found out stands when the text has not changed, and not when it has', async () => {
  const lerum = await open();
  const prepare = jest.fn<ReturnType<Prepare>, Parameters<Prepare>>(() =>
    Promise.resolve({ value: 'sun', freshFor: 3600 })
  );
  install(lerum, weather, prepare);
  await putInForce(await lerum.as('admin'), weatherPolicy);
  const { documentId } = await clearNews(lerum.strapi, 'Utflykt');
  await publish(lerum, documentId);
  await publish(lerum, documentId);
  expect(prepare).toHaveBeenCalledTimes(1);
  const data = { contact: { name: 'Bo Ek', email: 'bo.ek@lerum.example' } };
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data });
  await refusal(publish(lerum, documentId));
  expect(prepare).toHaveBeenCalledTimes(2);
});

test('a policy holds what it governs when one of its kinds is no longer installed, and says so', async () => {
  const database = freshDatabase();
  const before = await open({ database });
  install(before, weather, () => Promise.resolve({ value: 'sun', freshFor: 3600 }));
  await putInForce(await before.as('admin'), weatherPolicy);
  const { documentId } = await clearNews(before.strapi, 'Utflykt');
  await publish(before, documentId);
  await before.close();

  const after = await open({ database });
  expect((await refusal(publish(after, documentId))).message).toContain(
    'sorten ”weather”, som inte är installerad'
  );
  expect(await publicTitles(after.strapi, documentId)).toEqual({ sv: 'Utflykt' });
});
