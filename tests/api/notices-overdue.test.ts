import { accounts } from '../../playground/src/seed/accounts';
import type { Actor } from '../../src/checklist/answer';
import { mailServer, type MailServer } from './support/mail-server';
import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import { grant, mailRows, person, runChore } from './support/notices';

const SUBMISSION = 'plugin::publication-checklist.submission';

let post: MailServer;
let lerum: Municipality;
let redaktor: Actor;
beforeAll(async () => {
  post = await mailServer();
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) };
  lerum = await openMunicipality({ env });
  await grant(lerum.strapi, 'kommunikationschef', 'held.decide');
  redaktor = await person(lerum.strapi, 'redaktor');
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
});

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

const waiting = async (ref: string, dueAt: string | null, state = 'waiting') => {
  const { documentId } = await draftNews(lerum.strapi, `Nyhet ${ref}`);
  await lerum.strapi.db.query(SUBMISSION).createMany({
    data: [
      {
        ref,
        openKey: ref,
        asks: 'decision',
        state,
        entryUid: NEWS,
        entryDocumentId: documentId,
        entryLocale: 'sv',
        title: `Nyhet ${ref}`,
        message: 'Kan du titta?',
        submitterKind: redaktor.kind,
        submitterId: redaktor.id,
        submitterName: redaktor.name,
        submittedAt: hours(-48),
        stamp: 'a'.repeat(64),
        dueAt,
      } as never,
    ],
  });
};

test('the chief is told of what has waited too long, once', async () => {
  await waiting('forsenad', hours(-1));
  await waiting('tidlagom', hours(1));
  await waiting('utantid', null);
  await waiting('beslutad', hours(-1), 'approved');
  await runChore(lerum.strapi, 'tell what is overdue');
  const [mail] = await post.to(accounts.chef.email);
  expect(mail?.subject).toBe('Väntar på beslut för länge: Nyhet forsenad');
  expect(mail?.text).toContain('”Nyhet forsenad” väntar fortfarande på beslut. Rebecka Lind');
  expect(mail?.text).toContain('Beslut senast: ');
  expect(mail?.text).toContain('/held/forsenad');

  await runChore(lerum.strapi, 'tell what is overdue');
  await runChore(lerum.strapi, 'send notices');
  const told = (await mailRows(lerum.strapi)).filter(({ to }) => to === accounts.chef.email);
  expect(told).toHaveLength(1);
});
