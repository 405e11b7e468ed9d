import { accounts } from '../../playground/src/seed/accounts';
import { mailServer, type MailServer } from './support/mail-server';
import { openMunicipality, type Client, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  publicTitles,
  type Refused,
} from './support/news';
import { mailRows, NOTICE, runChore } from './support/notices';
import {
  cancel,
  inHours,
  plan,
  PLAN,
  planIn,
  plansOn,
  publishDue,
  timeComes,
} from './support/plans';

let post: MailServer;
let lerum: Municipality;
let editor: Client;
beforeAll(async () => {
  post = await mailServer();
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) };
  lerum = await openMunicipality({ env });
  editor = await lerum.as('redaktor');
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
});
beforeEach(async () => {
  // What an earlier test set going is over first.
  await runChore(lerum.strapi, 'send notices');
  await lerum.strapi.db.query(PLAN).deleteMany({ where: {} });
  await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
  post.empty();
});

const errorOf = (reply: { readonly body: unknown }) => (reply.body as { error: Refused }).error;

const decisionsOn = async (documentId: string) =>
  (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);

describe('a text that is ready', () => {
  test('goes public when its time comes, in the name of whoever planned it', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'I morgon');
    const when = inHours(24);
    const planned = planIn(await plan(editor, documentId, when).expect(200));
    expect(planned).toMatchObject({
      at: when,
      state: 'planned',
      title: 'I morgon',
      plannedBy: { name: 'Rebecka Lind' },
      failure: null,
    });
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});

    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'I morgon' });
    expect(await decisionsOn(documentId)).toMatchObject([
      { outcome: 'published', route: 'planned', actorKind: 'admin', actorName: 'Rebecka Lind' },
    ]);
    expect(await plansOn(lerum.strapi, documentId)).toMatchObject([{ state: 'published' }]);
    expect(planIn(await cancel(editor, documentId).expect(200))).toBeNull();
  });

  test('has one plan: another time takes the place of the first', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await plan(editor, documentId, inHours(24)).expect(200);
    const when = inHours(48);
    expect(planIn(await plan(editor, documentId, when).expect(200))?.at).toBe(when);
    expect(await plansOn(lerum.strapi, documentId)).toHaveLength(1);
  });

  test('stays where it is when the plan is taken back', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await plan(editor, documentId, inHours(24)).expect(200);
    expect(planIn(await cancel(editor, documentId).expect(200))).toBeNull();
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    await plan(editor, documentId, inHours(24)).expect(200);
  });

  test('is not planned for a time that has been', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    const reply = await plan(editor, documentId, inHours(-1)).expect(400);
    expect(errorOf(reply).message).toBe('Välj en tid som inte har varit.');
    await plan(editor, documentId, 'i morgon').expect(400);
  });
});

describe('a text that is held', () => {
  test('is not planned, and every reason is named', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Ofärdig');
    const { message, details } = errorOf(await plan(editor, documentId, inHours(24)).expect(400));
    expect(message).toContain('”Ofärdig” kan inte planeras');
    expect(new Set(details.checklist[0]?.reasons.map(({ item }) => item))).toEqual(
      new Set(['sender', 'audience', 'plain-language', 'anchored'])
    );
    expect(await plansOn(lerum.strapi, documentId)).toEqual([]);
  });

  test('only until its day can be planned for that day, and for none before', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Inte än');
    const day = new Date(Date.now() + 7 * 86_400_000).toLocaleDateString('sv', {
      timeZone: 'Europe/Stockholm',
    });
    await answer(lerum.strapi, documentId, { ...goodAnswers, 'what-how-when': { when: day } });
    const early = errorOf(await plan(editor, documentId, inHours(24)).expect(400));
    expect(early.message).toContain('Det går inte att publicera tidigare');
    await plan(editor, documentId, inHours(8 * 24)).expect(200);
  });
});

describe('what is no longer ready when its time comes', () => {
  test('is not published; who planned it is told why, and the plan says so', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Ändrad');
    await plan(editor, documentId, inHours(24)).expect(200);
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { preamble: 'Nytt.' } });
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    expect(await decisionsOn(documentId)).toMatchObject([
      { outcome: 'refused', route: 'planned', actorName: 'Rebecka Lind' },
    ]);
    const [mail] = await post.to(accounts.redaktor.email);
    expect(mail?.subject).toBe('Blev inte publicerad: Ändrad');
    expect(mail?.text).toContain('> Klarspråk: Texten har ändrats sedan svaret gavs.');
    expect(mail?.text).toContain(
      `/content-manager/collection-types/api::nyhet.nyhet/${documentId}`
    );
    expect(post.received()).toHaveLength(1);
    expect(await plansOn(lerum.strapi, documentId)).toMatchObject([{ state: 'failed' }]);
  });

  test('can be planned anew when it is mended', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Lagad');
    await plan(editor, documentId, inHours(24)).expect(200);
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { preamble: 'Nytt.' } });
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    await answer(lerum.strapi, documentId);
    const again = planIn(await plan(editor, documentId, inHours(24)).expect(200));
    expect(again).toMatchObject({ state: 'planned', failure: null });
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Lagad' });
  });

  test('because it is gone is told too', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Borta');
    await plan(editor, documentId, inHours(24)).expect(200);
    await documents(lerum.strapi).delete({ documentId, locale: '*' });
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await plansOn(lerum.strapi, documentId)).toMatchObject([{ state: 'failed' }]);
    const [mail] = await post.to(accounts.redaktor.email);
    expect(mail?.text).toContain('> Texten finns inte längre.');
  });

  test('does not keep others from being published', async () => {
    const held = await clearNews(lerum.strapi, 'Hejdad');
    const clear = await clearNews(lerum.strapi, 'Klar');
    await plan(editor, held.documentId, inHours(24)).expect(200);
    await plan(editor, clear.documentId, inHours(25)).expect(200);
    await documents(lerum.strapi).update({
      documentId: held.documentId,
      locale: 'sv',
      data: { preamble: 'Nytt.' },
    });
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, held.documentId)).toEqual({});
    expect(await publicTitles(lerum.strapi, clear.documentId)).toEqual({ sv: 'Klar' });
  });
});

test('who may not publish the text does not plan it either', async () => {
  const { documentId } = await clearNews(lerum.strapi);
  const query = lerum.strapi.db.query('admin::permission');
  const right = (await query.findOne({
    where: {
      action: 'plugin::content-manager.explorer.publish',
      subject: 'api::nyhet.nyhet',
      role: { code: 'redaktor' },
    },
  })) as { id: number };
  const setLocales = (locales: readonly string[]) =>
    query.update({ where: { id: right.id }, data: { properties: { locales } } as never });
  await setLocales(['en']);
  await plan(editor, documentId, inHours(24)).expect(403);
  await cancel(editor, documentId).expect(403);
  await setLocales(['sv', 'en']);
  await plan(editor, documentId, inHours(24)).expect(200);
  await lerum.http.put(`/publication-checklist/plans/api::nyhet.nyhet/${documentId}`).expect(401);
});

test('a publication that somebody began and never finished is done when its time is up', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Avbruten');
  await plan(editor, documentId, inHours(24)).expect(200);
  const begun = (claimedUntil: string) =>
    lerum.strapi.db.query(PLAN).updateMany({
      where: { entryDocumentId: documentId },
      data: { state: 'publishing', attempts: 1, at: inHours(-1), claimedUntil } as never,
    });
  await begun(inHours(1));
  await publishDue(lerum.strapi);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  await plan(editor, documentId, inHours(24)).expect(400);
  await begun(inHours(-1));
  await publishDue(lerum.strapi);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Avbruten' });
});

test('an error that may pass is tried again a minute later', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Trasig');
  await plan(editor, documentId, inHours(24)).expect(200);
  await timeComes(lerum.strapi);
  let broken = true;
  const end = lerum.strapi.db.lifecycles.subscribe({
    models: ['api::nyhet.nyhet'],
    beforeCreate: () => {
      if (broken) throw new Error('The disk is full.');
    },
  });
  await publishDue(lerum.strapi);
  broken = false;
  expect(await plansOn(lerum.strapi, documentId)).toMatchObject([
    { state: 'planned', attempts: 1 },
  ]);
  await publishDue(lerum.strapi);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  await timeComes(lerum.strapi);
  await publishDue(lerum.strapi);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Trasig' });
  expect(await mailRows(lerum.strapi)).toEqual([]);
  end();
});
