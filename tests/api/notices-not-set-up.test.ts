import type { Actor } from '../../src/checklist/answer';
import { openMunicipality, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import { mailRows, person, runChore, submissionOf, tellThat } from './support/notices';
import { dataOf } from './support/policies';

let lerum: Municipality;
let chef: Actor;
beforeAll(async () => {
  lerum = await openMunicipality();
  chef = await person(lerum.strapi, 'chef');
});
afterAll(() => lerum.close());

test('where no e-mail is set up, notices wait and say what to do', async () => {
  const { documentId } = await draftNews(lerum.strapi);
  const redaktor = await person(lerum.strapi, 'redaktor');
  const submission = submissionOf(documentId, redaktor);
  await tellThat(lerum.strapi, { kind: 'returned', submission, actor: chef, words: 'Kortare!' });
  await runChore(lerum.strapi, 'send notices');
  expect((await mailRows(lerum.strapi))[0]).toMatchObject({ state: 'pending', attempts: 0 });
  const admin = await lerum.as('admin');
  const reply = await admin.get('/publication-checklist/notices/outgoing').expect(200);
  expect(dataOf<{ rows: { error: string }[] }>(reply).rows[0]?.error).toBe(
    'No e-mail is set up in Strapi. Set up the email plugin in config/plugins, and it is sent.'
  );
});
