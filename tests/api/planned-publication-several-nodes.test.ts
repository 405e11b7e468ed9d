import { accounts } from '../../playground/src/seed/accounts';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { mailServer, until, type MailServer } from './support/mail-server';
import { openMunicipality, type Municipality } from './support/municipality';
import { clearNews, countPublic, ledger, publicTitles } from './support/news';
import { makeDue, NOTICE, person, runChore, submissionOf, tellThat } from './support/notices';
import { inHours, plan, publishDue, timeComes } from './support/plans';
import { secondNode } from './support/second-node';

let post: MailServer;
let database: Database;
let lerum: Municipality;
const open = async () => {
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) };
  lerum = await openMunicipality({ database, env });
};
beforeAll(async () => {
  post = await mailServer();
  database = freshDatabase();
  await open();
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
  dropDatabase(database);
});

test('what was missed while nobody ran is published at the start', async () => {
  const editor = await lerum.as('redaktor');
  const { documentId } = await clearNews(lerum.strapi, 'Missad');
  await plan(editor, documentId, inHours(24)).expect(200);
  await timeComes(lerum.strapi);
  await lerum.close();
  await open();
  const titles = await until(async () => {
    const seen = await publicTitles(lerum.strapi, documentId);
    return Object.keys(seen).length > 0 ? seen : undefined;
  });
  expect(titles).toEqual({ sv: 'Missad' });
});

test('of two nodes exactly one publishes each text, and one sends each mail', async () => {
  const other = await secondNode(database);
  const editor = await lerum.as('redaktor');
  const before = await countPublic(lerum.strapi);
  const titles = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'];
  for (const title of titles) {
    const { documentId } = await clearNews(lerum.strapi, title);
    await plan(editor, documentId, inHours(24)).expect(200);
  }
  await timeComes(lerum.strapi);
  await Promise.all([publishDue(lerum.strapi), other.run('publish what is planned')]);
  await Promise.all([publishDue(lerum.strapi), other.run('publish what is planned')]);
  expect(await countPublic(lerum.strapi)).toBe(before + titles.length);
  const published = (await ledger(lerum.strapi)).filter(
    ({ route, title }) => route === 'planned' && titles.includes(title)
  );
  expect(published.map(({ title }) => title).sort()).toEqual([...titles].sort());

  await post.stop();
  const chef = await person(lerum.strapi, 'chef');
  const redaktor = await person(lerum.strapi, 'redaktor');
  for (const title of titles) {
    const submission = submissionOf('x', redaktor, { title });
    await tellThat(lerum.strapi, { kind: 'returned', submission, actor: chef, words: '' });
  }
  await runChore(lerum.strapi, 'send notices');
  await post.start();
  await makeDue(lerum.strapi);
  await Promise.all([runChore(lerum.strapi, 'send notices'), other.run('send notices')]);
  await post.to(accounts.redaktor.email, titles.length);
  await until(async () => {
    const waiting = await lerum.strapi.db.query(NOTICE).count({ where: { state: 'pending' } });
    return waiting === 0 ? true : undefined;
  });
  expect(
    post
      .received()
      .map(({ subject }) => subject)
      .sort()
  ).toEqual(titles.map((title) => `Tillbaka till dig: ${title}`).sort());
  await other.close();
});
