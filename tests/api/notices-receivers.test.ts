import { accounts } from '../../playground/src/seed/accounts';
import type { Happening } from '../../server/notices/tell';
import type { Actor } from '../../src/checklist/answer';
import { hire } from './support/hire';
import { mailServer, type MailServer } from './support/mail-server';
import { openMunicipality, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import { mailRows, NOTICE, person, runChore, submissionOf, tellThat } from './support/notices';
import { dataOf } from './support/policies';

let post: MailServer;
let lerum: Municipality;
let redaktor: Actor;
let chef: Actor;
let documentId: string;
beforeAll(async () => {
  post = await mailServer();
  lerum = await openMunicipality({
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) },
  });
  redaktor = await person(lerum.strapi, 'redaktor');
  chef = await person(lerum.strapi, 'chef');
  ({ documentId } = await draftNews(lerum.strapi));
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
});
beforeEach(async () => {
  // What an earlier test set going is over first.
  await runChore(lerum.strapi, 'send notices');
  await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
  post.empty();
});

const { email: toChef } = accounts.chef;
const { email: toAdmin } = accounts.admin;
const { email: toRedaktor } = accounts.redaktor;

const submitted = (change: Partial<Happening> = {}): Happening => ({
  kind: 'submitted',
  submission: submissionOf(documentId, redaktor),
  actor: redaktor,
  words: 'Kan du titta?',
  ...change,
});

/** Whom a happening is written to. */
const told = async (change: Partial<Happening> = {}): Promise<string[]> => {
  await tellThat(lerum.strapi, submitted(change));
  return (await mailRows(lerum.strapi)).map(({ to }) => to).sort();
};

describe('when a text is submitted', () => {
  test('whoever submitted it gets none', async () => {
    expect(await told()).not.toContain(toRedaktor);
  });

  test('nobody hears of it when it did not come to be after all', async () => {
    await expect(
      lerum.strapi.db.transaction(async () => {
        await tellThat(lerum.strapi, submitted());
        throw new Error('undone');
      })
    ).rejects.toThrow('undone');
    await runChore(lerum.strapi, 'send notices');
    expect(await mailRows(lerum.strapi)).toEqual([]);
    expect(post.received()).toEqual([]);
  });

  test('who may decide but whose approval the policy does not ask for gets none', async () => {
    expect(await told()).toEqual([toChef]);
  });

  test('who stands in for the chief gets it too, for as long as they do', async () => {
    const karin = await lerum.as('chef');
    const hired = await hire(lerum, 'Vikarie', { role: 'vikarie', like: 'redaktor' });
    const hour = 3_600_000;
    const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
    const period = { startsAt: at(-1), endsAt: at(1) };
    const name = () =>
      karin.post('/publication-checklist/delegations', { to: hired.id, ...period }).expect(201);
    const { delegations } = dataOf<{ delegations: { id: string }[] }>(await name());
    expect(await told()).toEqual([toChef, hired.email]);
    await karin.delete(`/publication-checklist/delegations/${delegations[0]?.id ?? ''}`);
    await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
    expect(await told()).toEqual([toChef]);
  });

  test('an emergency is told to all who may review it', async () => {
    expect(await told({ kind: 'emergency', actor: chef, words: 'Vattnet' })).toEqual([toAdmin]);
  });

  test('somebody who is blocked gets none, and another who may decide does', async () => {
    const query = lerum.strapi.db.query('admin::user');
    const where = { email: toChef };
    await query.update({ where, data: { blocked: true } as never });
    expect(await told()).toEqual([toAdmin]);
    await query.update({ where, data: { blocked: false } as never });
  });

  test.each([
    ['may not read the type', { subject: 'api::sida.sida' }],
    ['may read it in another language only', { properties: { locales: ['en'] } }],
    ['may read only what they wrote themselves', { conditions: ['admin::is-creator'] }],
  ])('somebody who %s gets none', async (_who, change) => {
    const query = lerum.strapi.db.query('admin::permission');
    const where = {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::nyhet.nyhet',
      role: { code: 'kommunikationschef' },
    };
    const before = (await query.findOne({ where })) as { id: number };
    await query.update({ where: { id: before.id }, data: change as never });
    await tellThat(lerum.strapi, submitted());
    const { id, ...as } = before;
    await query.update({ where: { id }, data: as as never });
    expect((await mailRows(lerum.strapi)).map(({ to }) => to)).toEqual([toAdmin]);
  });
});

describe('the configuration can have others told as well', () => {
  const also = (entry: object) => {
    lerum.strapi.config.set('plugin::publication-checklist.notices', { also: [entry] });
  };
  afterEach(() => {
    lerum.strapi.config.set('plugin::publication-checklist.notices', { also: [] });
  });

  test.each([
    ['a role', { roles: ['strapi-super-admin'], persons: [] }, [toAdmin, toRedaktor]],
    ['a person', { roles: [], persons: [toChef, 'nobody@lerum.example'] }, [toRedaktor]],
    // As it is written: Strapi hands on a configuration as it stands, and no default with it.
    ['a person with capitals', { persons: [toAdmin.toUpperCase()] }, [toAdmin, toRedaktor]],
    ['a role alone', { roles: ['strapi-super-admin'] }, [toAdmin, toRedaktor]],
  ])('%s, but not of what they did themselves', async (_who, entry, receivers) => {
    also({ kinds: ['returned'], ...entry });
    expect(await told({ kind: 'returned', actor: chef })).toEqual(receivers);
  });

  test('of the kinds it says and no others', async () => {
    also({ kinds: ['returned'], roles: ['strapi-super-admin'], persons: [] });
    expect(await told()).toEqual([toChef]);
  });
});
