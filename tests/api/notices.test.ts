import { accounts } from '../../playground/src/seed/accounts';
import type { Actor } from '../../src/checklist/answer';
import type { Happening } from '../../server/notices/tell';
import { submitted as submittedInPanel } from './support/decisions';
import { mailServer, until, type MailServer } from './support/mail-server';
import { openMunicipality, type Client, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import {
  grant,
  mailRows,
  makeDue,
  NOTICE,
  person,
  runChore,
  submissionOf,
  tellThat,
} from './support/notices';
import { dataOf } from './support/policies';

let post: MailServer;
let lerum: Municipality;
let redaktor: Actor;
let chef: Actor;
let documentId: string;
beforeAll(async () => {
  post = await mailServer();
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) };
  lerum = await openMunicipality({ env });
  await grant(lerum.strapi, 'kommunikationschef', 'held.decide');
  redaktor = await person(lerum.strapi, 'redaktor');
  chef = await person(lerum.strapi, 'chef');
  ({ documentId } = await draftNews(lerum.strapi));
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
});
beforeEach(async () => {
  await post.start();
  // What an earlier test set going is over first.
  await runChore(lerum.strapi, 'send notices');
  await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
  post.empty();
});

const { email: toChef } = accounts.chef;
const { email: toRedaktor } = accounts.redaktor;

const submitted = (change: Partial<Happening> = {}): Happening => ({
  kind: 'submitted',
  submission: submissionOf(documentId, redaktor),
  actor: redaktor,
  words: 'Kan du titta?',
  ...change,
});

const settled = () =>
  until(async () => {
    const rows = await mailRows(lerum.strapi);
    return rows.length > 0 && rows.every(({ state }) => state !== 'pending') ? rows : undefined;
  });

test('what the editor submits in the panel reaches the chief by mail, and the return the editor', async () => {
  const held = await draftNews(lerum.strapi, 'Hejdad text');
  const editor = await lerum.as('redaktor');
  const decider = await lerum.as('chef');
  const id = await submittedInPanel(editor, held.documentId, 'Går det bra så här?');
  const [asked] = await post.to(toChef);
  expect(asked?.subject).toBe('Att besluta om: Hejdad text');
  expect(asked?.text).toContain('> Går det bra så här?');
  expect(asked?.text).toContain(`/plugins/publication-checklist/held/${id}`);
  await decider
    .post(`/publication-checklist/held/${id}/return`, { comment: 'Säg vad det kostar.' })
    .expect(200);
  const [returned] = await post.to(toRedaktor);
  expect(returned?.text).toContain('> Säg vad det kostar.');
});

describe('when a text is submitted', () => {
  test('the chief gets a mail in Swedish that quotes the message and leads to the page', async () => {
    await tellThat(lerum.strapi, submitted());
    const [mail] = await post.to(toChef);
    expect(mail?.subject).toBe('Att besluta om: Ny lekplats');
    expect(mail?.text).toContain('Hej Karin!');
    expect(mail?.text).toContain('Rebecka Lind har skickat ”Ny lekplats” för beslut.');
    expect(mail?.text).toContain('> Kan du titta?');
    expect(mail?.text).toMatch(
      /http:\/\/\S+\/admin\/plugins\/publication-checklist\/held\/a1b2c3d4e5f6\n/
    );
    expect(mail?.html).toContain('<html lang="sv">');
    expect(mail?.html).toContain('Kan du titta?</blockquote>');
  });

  test('a chief who reads English gets it in English', async () => {
    const query = lerum.strapi.db.query('admin::user');
    const where = { email: toChef };
    await query.update({ where, data: { preferedLanguage: 'en' } as never });
    await tellThat(lerum.strapi, submitted());
    const [mail] = await post.to(toChef);
    await query.update({ where, data: { preferedLanguage: 'sv' } as never });
    expect(mail?.subject).toBe('To decide on: Ny lekplats');
    expect(mail?.text).toContain('Sender: Planning');
  });
});

test('a returned text comes back to its editor, with the comment and a link to the text', async () => {
  await tellThat(lerum.strapi, submitted({ kind: 'returned', actor: chef, words: 'Kortare!' }));
  const [mail] = await post.to(toRedaktor);
  expect(mail?.subject).toBe('Tillbaka till dig: Ny lekplats');
  expect(mail?.text).toContain('Karin Ek skriver:\n> Kortare!');
  expect(mail?.text).toContain(
    `/admin/content-manager/collection-types/api::nyhet.nyhet/${documentId}?plugins%5Bi18n%5D%5Blocale%5D=sv`
  );
  await settled();
  expect(post.received()).toHaveLength(1);
});

test('an exemption names the item that was waived', async () => {
  const item = { sv: 'Målgrupp', en: 'Audience' };
  await tellThat(lerum.strapi, submitted({ kind: 'exempted', actor: chef, item, words: 'Brådis' }));
  const [mail] = await post.to(toRedaktor);
  expect(mail?.text).toContain('undantag från en punkt i checklistan: Målgrupp');
});

test('what somebody writes cannot add a header, a receiver or markup', async () => {
  const hostile = 'Hej\r\nBcc: alla@lerum.example\r\n\r\n<script>alert(1)</script>';
  const submission = submissionOf(documentId, { ...redaktor, name: hostile }, { title: hostile });
  await tellThat(lerum.strapi, submitted({ submission, words: hostile }));
  const [mail] = await post.to(toChef);
  await settled();
  expect(mail?.to).toEqual([toChef]);
  expect(mail?.headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
  expect(mail?.html).not.toContain('<script>');
  expect(
    post
      .received()
      .flatMap(({ to }) => to)
      .sort()
  ).toEqual([toChef]);
});

describe('how somebody wants to be told', () => {
  const at = '/publication-checklist/notices/preferences';
  let karin: Client;
  beforeAll(async () => {
    karin = await lerum.as('chef');
  });
  afterEach(async () => {
    await karin.put(at, { muted: [], digest: 'atOnce' }).expect(200);
  });

  test('is told of everything, at once, until they say otherwise', async () => {
    expect(dataOf(await karin.get(at).expect(200))).toEqual({ muted: [], digest: 'atOnce' });
  });

  test('a kind they turned off is not sent to them', async () => {
    await karin.put(at, { muted: ['submitted'], digest: 'atOnce' }).expect(200);
    expect(dataOf(await karin.get(at))).toEqual({ muted: ['submitted'], digest: 'atOnce' });
    await tellThat(lerum.strapi, submitted());
    await tellThat(lerum.strapi, submitted({ kind: 'overdue' }));
    await post.to(toChef);
    await settled();
    expect(post.received().map(({ subject }) => subject)).toEqual([
      'Väntar på beslut för länge: Ny lekplats',
    ]);
  });

  test('a digest waits until seven, and is one mail', async () => {
    await karin.put(at, { muted: [], digest: 'daily' }).expect(200);
    await tellThat(lerum.strapi, submitted());
    const second = submissionOf(documentId, redaktor, { title: 'Badhuset' });
    await tellThat(lerum.strapi, submitted({ submission: second, words: '' }));
    const mine = (await mailRows(lerum.strapi)).filter(({ to }) => to === toChef);
    expect(mine).toHaveLength(2);
    for (const { nextAttemptAt, state } of mine) {
      expect(state).toBe('pending');
      const clock = new Date(nextAttemptAt).toLocaleTimeString('sv', {
        timeZone: 'Europe/Stockholm',
      });
      expect(clock).toBe('07:00:00');
    }
    await makeDue(lerum.strapi);
    await runChore(lerum.strapi, 'send notices');
    const mails = await post.to(toChef);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('2 händelser sedan i går');
    expect(mails[0]?.text).toContain('* Att besluta om: Ny lekplats');
    expect(mails[0]?.text).toContain('* Att besluta om: Badhuset');
    expect((await settled()).every(({ state }) => state === 'sent')).toBe(true);
  });

  test('what is no preference is refused', async () => {
    await karin.put(at, { muted: ['weather'] }).expect(400);
  });

  test('nobody chooses for somebody who is not signed in', async () => {
    await lerum.http.put(at).send({}).expect(401);
  });
});

describe('when the mail server is down', () => {
  const outgoing = '/publication-checklist/notices/outgoing';
  let admin: Client;
  beforeAll(async () => {
    admin = await lerum.as('admin');
  });

  const downWith = async () => {
    await post.stop();
    await tellThat(lerum.strapi, submitted({ kind: 'returned', actor: chef, words: 'Kortare!' }));
    return until(async () => {
      const [row] = await mailRows(lerum.strapi);
      return row?.error === null ? undefined : row;
    });
  };

  test('nothing is lost: it waits, says why, and is delivered later', async () => {
    const row = await downWith();
    expect(row).toMatchObject({ state: 'pending', attempts: 1 });
    expect(new Date(row.nextAttemptAt).getTime()).toBeGreaterThan(Date.now() + 30_000);
    await post.start();
    await makeDue(lerum.strapi);
    await runChore(lerum.strapi, 'send notices');
    expect(await post.to(toRedaktor)).toHaveLength(1);
    expect((await settled())[0]).toMatchObject({ state: 'sent', error: null });
  });

  test('an administrator sees it, and whom it did not reach', async () => {
    const row = await downWith();
    const page = dataOf<{ rows: object[]; total: number }>(
      await admin.get(`${outgoing}?state=pending`).expect(200)
    );
    expect(page).toMatchObject({ total: 1, page: 1 });
    expect(page.rows[0]).toMatchObject({
      id: String(row.id),
      kind: 'returned',
      to: toRedaktor,
      subject: 'Tillbaka till dig: Ny lekplats',
      state: 'pending',
      attempts: 1,
      error: expect.stringContaining('ECONNREFUSED') as unknown,
    });
  });

  test('after many attempts it is given up, and can be sent again by hand', async () => {
    const { id } = await downWith();
    await lerum.strapi.db
      .query(NOTICE)
      .updateMany({ where: { id }, data: { attempts: 11 } as never });
    await makeDue(lerum.strapi);
    await runChore(lerum.strapi, 'send notices');
    expect((await mailRows(lerum.strapi))[0]).toMatchObject({ state: 'failed', attempts: 12 });
    await post.start();
    const reply = await admin.post(`${outgoing}/${id}/retry`).expect(200);
    expect(dataOf(reply)).toMatchObject({ state: 'pending', attempts: 0, error: null });
    expect(await post.to(toRedaktor)).toHaveLength(1);
  });

  test('what was sent is not sent again', async () => {
    await tellThat(lerum.strapi, submitted({ kind: 'returned', actor: chef }));
    const [row] = await settled();
    await admin.post(`${outgoing}/${row?.id ?? 0}/retry`).expect(404);
    await admin.post(`${outgoing}/abc/retry`).expect(400);
  });

  test('an editor does not see who is written to', async () => {
    const editor = await lerum.as('redaktor');
    await editor.get(outgoing).expect(403);
    await editor.post(`${outgoing}/1/retry`).expect(403);
  });
});

test('a mail that somebody began to send and never finished is sent when its time is up', async () => {
  await post.stop();
  await tellThat(lerum.strapi, submitted({ kind: 'returned', actor: chef }));
  await until(async () => ((await mailRows(lerum.strapi))[0]?.attempts === 1 ? true : undefined));
  await runChore(lerum.strapi, 'send notices');
  await post.start();
  await lerum.strapi.db.query(NOTICE).updateMany({
    where: { channel: 'mail' },
    data: { attempts: 4, nextAttemptAt: new Date(Date.now() + 600_000).toISOString() } as never,
  });
  await runChore(lerum.strapi, 'send notices');
  expect(post.received()).toEqual([]);
  await makeDue(lerum.strapi);
  await runChore(lerum.strapi, 'send notices');
  expect(await post.to(toRedaktor)).toHaveLength(1);
});

test('an address that is none is not sent to', async () => {
  await tellThat(lerum.strapi, submitted({ kind: 'returned', actor: chef }));
  await settled();
  await lerum.strapi.db.query(NOTICE).updateMany({
    where: {},
    data: { to: 'a@lerum.example, b@lerum.example', state: 'pending', attempts: 0 } as never,
  });
  post.empty();
  await makeDue(lerum.strapi);
  await runChore(lerum.strapi, 'send notices');
  expect((await mailRows(lerum.strapi))[0]).toMatchObject({ state: 'failed', error: 'badAddress' });
  expect(post.received()).toEqual([]);
});
