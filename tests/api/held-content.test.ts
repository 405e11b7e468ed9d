import {
  approve,
  held,
  page,
  queue,
  seen,
  standing,
  submissionsOf,
  submitted,
} from './support/decisions';
import {
  NEWS,
  POLICY,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  publicTitles,
  refusal,
} from './support/news';
import type { Mine } from '../../src/contracts/decisions';
import { picture } from './support/picture';
import { dataOf } from './support/policies';
import { apiToken } from './support/tokens';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const yes = { publicity: { selected: ['ja'] } };

/** A text that lacks nothing but the chief's approval. */
const sensitive = async (title = 'Känslig fråga'): Promise<string> => {
  const { documentId } = await clearNews(lerum.strapi, title);
  await answer(lerum.strapi, documentId, yes);
  return documentId;
};

/** A text that lacks the internal anchoring. */
const unanchored = async (title = 'Inte förankrad'): Promise<string> => {
  const { documentId } = await draftNews(lerum.strapi, title);
  const { anchored: _left, ...answers } = goodAnswers;
  await answer(lerum.strapi, documentId, answers);
  return documentId;
};

const edit = (who: Client, documentId: string, title: string) =>
  who
    .put(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`, { title })
    .expect(200);

const publish = (documentId: string) =>
  documents(lerum.strapi).publish({ documentId, locale: 'sv' });

describe('an editor', () => {
  test('submits a held text, and sees that it waits', async () => {
    const documentId = await sensitive();
    await submitted(redaktor, documentId, 'Kan orsaka frågor från media.');
    const { submission, changedSince } = await standing(redaktor, documentId);
    expect(submission).toMatchObject({
      state: 'waiting',
      message: 'Kan orsaka frågor från media.',
      submittedBy: { kind: 'admin', name: 'Rebecka Lind' },
    });
    expect(changedSince).toBe(false);
  });

  test('is not led to the page it is decided on; whoever may decide is', async () => {
    const documentId = await sensitive();
    await submitted(redaktor, documentId);
    expect((await standing(redaktor, documentId)).mayOpenHeld).toBe(false);
    expect((await standing(chef, documentId)).mayOpenHeld).toBe(true);
  });

  test('sees that the text has changed since', async () => {
    const documentId = await sensitive();
    await submitted(redaktor, documentId);
    await edit(redaktor, documentId, 'En annan rubrik');
    expect((await standing(redaktor, documentId)).changedSince).toBe(true);
  });

  test('takes a submission back', async () => {
    const documentId = await sensitive();
    await submitted(redaktor, documentId);
    await redaktor.delete(submissionsOf(documentId)).expect(200);
    expect((await standing(redaktor, documentId)).submission).toBeNull();
    await redaktor.delete(submissionsOf(documentId)).expect(404);
  });

  test('submits anew what waits already, and it waits once', async () => {
    const documentId = await sensitive('Två gånger');
    await submitted(redaktor, documentId);
    await submitted(redaktor, documentId, 'Nu bättre');
    const { rows } = await queue(chef, '?search=Två gånger');
    expect(rows.map(({ message }) => message)).toEqual(['Nu bättre']);
  });

  test('has nothing to submit where nothing is missing', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await redaktor.post(submissionsOf(documentId), {}).expect(400);
  });

  test('is told where to submit when a publish over REST is refused', async () => {
    const refused = await refusal(publish(await sensitive()));
    const [first] = refused.details.checklist as unknown as { submit: { href: string } }[];
    expect(first?.submit.href).toMatch(/^\/api\/publication-checklist\/submissions\/api::nyhet/);
  });

  test('does not decide, and does not see the queue', async () => {
    const id = await submitted(redaktor, await sensitive());
    await redaktor.get(held).expect(403);
    await redaktor.get(`${held}/${id}`).expect(403);
    await redaktor.post(`${held}/${id}/approve`, { seen: 'a'.repeat(64) }).expect(403);
  });

  test.each([
    ['a message that is no text', { message: ['x'] }, 'message'],
    ['a day that is none', { dueAt: 'i morgon' }, 'dueAt'],
    ['something nobody asked for', { approved: true }, ''],
  ])('is told what is wrong with %s', async (_what, body, path) => {
    const reply = await redaktor.post(submissionsOf(await sensitive()), body).expect(400);
    const { details } = (reply.body as { error: { details: { errors: { path: string[] }[] } } })
      .error;
    expect(details.errors[0]?.path.join('.')).toBe(path);
  });
});

describe('the communication chief', () => {
  test('approves, and the editor can publish exactly that text', async () => {
    const documentId = await sensitive('Godkänd');
    const id = await submitted(redaktor, documentId);
    expect((await approve(chef, id, { comment: 'Bra!' })).status).toBe(200);
    expect((await standing(redaktor, documentId)).submission).toMatchObject({
      state: 'approved',
      decided: { by: { name: 'Karin Ek' }, comment: 'Bra!' },
    });
    await publish(documentId);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Godkänd' });
    expect((await standing(redaktor, documentId)).submission).toBeNull();
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows.map(({ outcome, actorName }) => [outcome, actorName])).toEqual([
      ['approved', 'Karin Ek'],
      ['published', 'Strapi'],
    ]);
  });

  test('approves and publishes in one go', async () => {
    const documentId = await sensitive('Ut direkt');
    const id = await submitted(redaktor, documentId);
    expect((await approve(chef, id, { publish: true })).status).toBe(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Ut direkt' });
  });

  test.each([
    ['the text', (documentId: string) => edit(redaktor, documentId, 'Ändrad efteråt')],
    [
      'an answer',
      (documentId: string) =>
        answer(lerum.strapi, documentId, { sender: { selected: ['larande'] } }),
    ],
  ])('sees the approval fall when %s is changed afterwards', async (_what, change) => {
    const documentId = await sensitive();
    const id = await submitted(redaktor, documentId);
    expect((await approve(chef, id)).status).toBe(200);
    await change(documentId);
    const refused = await refusal(publish(documentId));
    expect(refused.message).toContain('Kommunikationschefens godkännande');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('is stopped with the new text when it changed since the page was opened', async () => {
    const documentId = await sensitive('Före');
    const id = await submitted(redaktor, documentId);
    const stamp = await seen(chef, id);
    await edit(redaktor, documentId, 'Efter');
    const reply = await chef.post(`${held}/${id}/approve`, { seen: stamp }).expect(409);
    const { details } = (
      reply.body as {
        error: { details: { current: { draft: { path: string; lines: string[] }[] } } };
      }
    ).error;
    expect(details.current.draft.find(({ path }) => path === 'title')?.lines).toEqual(['Efter']);
  });

  test('returns a text with a comment, which the editor reads', async () => {
    const documentId = await sensitive();
    const id = await submitted(redaktor, documentId);
    await chef.post(`${held}/${id}/return`, { comment: ' ' }).expect(400);
    await chef.post(`${held}/${id}/return`, { comment: 'Säg vad det kostar.' }).expect(200);
    expect((await standing(redaktor, documentId)).submission).toMatchObject({
      state: 'returned',
      decided: { comment: 'Säg vad det kostar.' },
    });
  });

  test('waives one item with a reason, and the text is through', async () => {
    const documentId = await unanchored();
    const id = await submitted(redaktor, documentId);
    const first = await page(chef, id);
    expect(first.exemptable).toEqual([`${POLICY}/anchored`]);
    const waive = {
      seen: first.standing?.stamp,
      policy: POLICY,
      item: 'anchored',
      reason: 'Lagstadgad kungörelse',
    };
    await chef.post(`${held}/${id}/exempt`, { ...waive, reason: '' }).expect(400);
    await chef.post(`${held}/${id}/exempt`, { ...waive, item: 'sender' }).expect(400);
    await chef.post(`${held}/${id}/exempt`, waive).expect(200);
    await publish(documentId);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Inte förankrad' });
  });

  test('does not waive what the policy lets nobody waive', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Utan avsändare');
    const { sender: _left, ...answers } = goodAnswers;
    await answer(lerum.strapi, documentId, answers);
    const id = await submitted(redaktor, documentId);
    const waive = { policy: POLICY, item: 'sender', reason: 'Bråttom', seen: await seen(chef, id) };
    await chef.post(`${held}/${id}/exempt`, waive).expect(403);
  });

  test('does not approve what lacks more than an approval, and is told what', async () => {
    const id = await submitted(redaktor, await unanchored());
    const reply = await approve(chef, id);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).toContain('Internt förankrat');
  });

  test('does not approve a text of their own; nor does a super admin theirs', async () => {
    for (const [writer, decider] of [
      [chef, chef],
      [admin, admin],
    ] as const) {
      const documentId = await sensitive();
      await edit(writer, documentId, 'Min egen text');
      // Nobody else's name is on it but the writer's and the editor's.
      await edit(redaktor, documentId, 'Min egen text, rättad');
      const id = await submitted(redaktor, documentId);
      expect((await page(decider, id)).obstacle).toBe('contributed');
      expect((await approve(decider, id)).status).toBe(403);
    }
  });

  test('may approve again when what they wrote has been published since', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Före');
    await edit(chef, documentId, 'Chefens rättning');
    await answer(lerum.strapi, documentId, goodAnswers);
    await publish(documentId);
    await edit(redaktor, documentId, 'Ny rättning');
    await answer(lerum.strapi, documentId, { ...goodAnswers, ...yes });
    const id = await submitted(redaktor, documentId);
    expect(await page(chef, id)).toMatchObject({
      obstacle: null,
      contributors: [{ name: 'Rebecka Lind' }],
    });
    expect((await approve(chef, id)).status).toBe(200);
  });

  test('is the one whose approval counts: a super admin’s does not', async () => {
    const id = await submitted(redaktor, await sensitive());
    expect((await page(admin, id)).obstacle).toBe('noRole');
    expect((await approve(admin, id)).status).toBe(403);
  });

  test('says that they look at it, and nobody else can say so meanwhile', async () => {
    const id = await submitted(redaktor, await sensitive());
    const reply = await chef.post(`${held}/${id}/claim`).expect(200);
    expect(dataOf<{ claim: { by: { name: string } } }>(reply).claim.by.name).toBe('Karin Ek');
    const refused = await admin.post(`${held}/${id}/claim`).expect(400);
    expect(JSON.stringify(refused.body)).toContain('Somebody else is looking at it already.');
    await admin.delete(`${held}/${id}/claim`).expect(400);
    await chef.delete(`${held}/${id}/claim`).expect(200);
    await admin.post(`${held}/${id}/claim`).expect(200);
  });

  test('takes over what somebody else is looking at, having seen that they are', async () => {
    const id = await submitted(redaktor, await sensitive());
    await admin.post(`${held}/${id}/claim`).expect(200);
    const reply = await chef.post(`${held}/${id}/claim`, { takeOver: true }).expect(200);
    expect(dataOf<{ claim: { by: { name: string } } }>(reply).claim.by.name).toBe('Karin Ek');
  });

  test('is free to look at what somebody looked at long ago', async () => {
    const id = await submitted(redaktor, await sensitive('Länge sedan'));
    await admin.post(`${held}/${id}/claim`).expect(200);
    await lerum.strapi.db.query('plugin::publication-checklist.submission').updateMany({
      where: { ref: id },
      data: { claimedUntil: new Date(Date.now() - 1_000).toISOString() } as never,
    });
    expect((await queue(chef, '?search=Länge sedan&claimed=nobody')).rows).toMatchObject([
      { id, claim: null },
    ]);
    await chef.post(`${held}/${id}/claim`).expect(200);
  });

  test('approves several in one go, each judged by itself', async () => {
    const good = await submitted(redaktor, await sensitive('Flera 1'));
    const bad = await submitted(redaktor, await unanchored('Flera 2'));
    const each = [
      { id: good, seen: await seen(chef, good) },
      { id: bad, seen: await seen(chef, bad) },
    ];
    const reply = await chef.post(`${held}/approve`, { each }).expect(200);
    const results = dataOf<{ id: string; ok: boolean; message: string | null }[]>(reply);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(results[1]?.message).toContain('Internt förankrat');
  });

  test('sees what changed against what is public', async () => {
    const documentId = await sensitive('Rubriken före');
    const first = await submitted(redaktor, documentId);
    await approve(chef, first, { publish: true });
    await edit(redaktor, documentId, 'Rubriken efter');
    await answer(lerum.strapi, documentId, goodAnswers);
    const second = await submitted(redaktor, documentId);
    const { draft, public: live } = await page(chef, second);
    const title = (fields: typeof draft | null) =>
      fields?.find(({ path }) => path === 'title')?.lines;
    expect([title(live), title(draft)]).toEqual([['Rubriken före'], ['Rubriken efter']]);
  });
});

test('an integration submits what it was refused to publish, at the address it was told, and takes it back', async () => {
  const documentId = await sensitive('Från systemet');
  const token = await apiToken(lerum);
  const ask = (method: 'put' | 'post' | 'delete', path: string) =>
    lerum.http[method](path).set('Authorization', `Bearer ${token}`);
  const refused = await ask('put', `/api/nyheter/${documentId}?locale=sv`)
    .send({ data: { slug: 'fran-systemet' } })
    .expect(400);
  const { details } = (
    refused.body as { error: { details: { checklist: { submit: { href: string } }[] } } }
  ).error;
  const href = details.checklist[0]?.submit.href ?? '';
  const submitting = await ask('post', href).send({ message: 'Går det bra?' }).expect(201);
  expect(dataOf(submitting)).toMatchObject({
    submission: {
      state: 'waiting',
      message: 'Går det bra?',
      submittedBy: { kind: 'api-token', name: 'Integration' },
    },
  });
  expect((await queue(chef, '?search=Från systemet')).total).toBe(1);
  expect(dataOf(await ask('delete', href).expect(200))).toMatchObject({ submission: null });
  expect((await queue(chef, '?search=Från systemet')).total).toBe(0);
});

test('a picture that has been changed can be seen, not read of alone', async () => {
  const before = await picture(lerum.strapi, 'bro.png', 'En bro');
  const after = await picture(lerum.strapi, 'brygga.png', 'En brygga');
  const { documentId } = await clearNews(lerum.strapi, 'Med bild', { image: before });
  await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { image: after } });
  const { draft, public: live, pictures } = await page(chef, await submitted(redaktor, documentId));
  const shown = [...(live ?? []), ...draft].flatMap(({ files = [] }) =>
    files.map((file) => pictures[file])
  );
  expect(shown).toEqual(['/uploads/bro.png', '/uploads/brygga.png']);
});

describe('what becomes of one’s own submissions', () => {
  const mine = async (title: string) => {
    const reply = await redaktor.get('/publication-checklist/submissions/mine').expect(200);
    return dataOf<Mine>(reply).submissions.filter((each) => each.title === title);
  };

  test('is told of the newest of each text, and of none that was taken back', async () => {
    const title = 'Skickad två gånger';
    const documentId = await sensitive(title);
    await submitted(redaktor, documentId, 'Först.');
    await submitted(redaktor, documentId, 'Sedan.');
    expect(await mine(title)).toMatchObject([
      { message: 'Sedan.', standing: { changedSince: false, onlyDecision: true }, plan: null },
    ]);
    await redaktor.delete(submissionsOf(documentId)).expect(200);
    expect(await mine(title)).toEqual([]);
  });

  test('says what is missing again once an approved text is another', async () => {
    const title = 'Godkänd och ändrad';
    const documentId = await sensitive(title);
    await approve(chef, await submitted(redaktor, documentId));
    expect(await mine(title)).toMatchObject([{ state: 'approved', standing: { missing: [] } }]);
    await edit(redaktor, documentId, title.toUpperCase());
    const [stale] = await mine(title);
    expect(stale?.standing?.missing).not.toEqual([]);
  });
});

test('the fields of a component are shown to a role that may read them one by one', async () => {
  const found = await page(chef, await submitted(redaktor, await sensitive('Med kontakt')));
  expect(found).toMatchObject({ mayReturn: true, hiddenChanges: 0 });
  expect(found.draft.find(({ path }) => path === 'contact.email')?.lines).toEqual([
    'anna.berg@lerum.example',
  ]);
});

test('a related document is known by its title to whoever may read its type, and to nobody else', async () => {
  const uid = 'api::kategori.kategori';
  const title = 'Internt om budgeten';
  const { documentId: category } = await documents(lerum.strapi, uid).create({
    data: { name: title, slug: 'internt-om-budgeten' },
  });
  const { documentId } = await clearNews(lerum.strapi, 'Pekar på något', { category });
  await answer(lerum.strapi, documentId, yes);
  const id = await submitted(redaktor, documentId);
  const lines = async () =>
    (await page(chef, id)).draft.find(({ path }) => path === 'category')?.lines;
  expect(await lines()).toEqual([title]);
  const query = lerum.strapi.db.query('admin::permission');
  const action = 'plugin::content-manager.explorer.read';
  const where = { action, subject: uid, role: { code: 'kommunikationschef' } };
  const { id: right } = (await query.findOne({ where })) as { id: number };
  await query.update({ where: { id: right }, data: { subject: 'api::sida.sida' } as never });
  try {
    expect(await lines()).toEqual([category]);
  } finally {
    await query.update({ where: { id: right }, data: { subject: uid } as never });
  }
});

describe('a deputy', () => {
  const delegations = '/publication-checklist/delegations';
  const mine = '/publication-checklist/submissions/mine';
  const hour = 60 * 60_000;
  const period = () => ({
    startsAt: new Date(Date.now() - hour).toISOString(),
    endsAt: new Date(Date.now() + hour).toISOString(),
  });

  test('decides in the chief’s place for a while, and what is decided says so', async () => {
    const users = (await lerum.strapi.db.query('admin::user').findMany()) as {
      id: number;
      email: string;
    }[];
    const editor = users.find(({ email }) => email.startsWith('redaktor'));
    const documentId = await sensitive('Av ställföreträdaren');
    await documents(lerum.strapi).update({
      documentId,
      locale: 'sv',
      data: { title: 'Av ställföreträdaren' },
    });
    const id = await submitted(admin, documentId);
    await redaktor.post(`${held}/${id}/claim`).expect(403);
    const reply = await chef.post(delegations, { to: String(editor?.id), ...period() }).expect(201);
    expect((await standing(redaktor, documentId)).mayOpenHeld).toBe(true);
    expect(dataOf(await redaktor.get(mine).expect(200))).toMatchObject({
      standsInFor: [{ name: 'Karin Ek' }],
    });
    expect((await approve(redaktor, id)).status).toBe(200);
    const approved = (await ledger(lerum.strapi)).filter(({ outcome }) => outcome === 'approved');
    expect(approved.at(-1)).toMatchObject({
      actorName: 'Rebecka Lind',
      details: { onBehalfOf: 'Karin Ek' },
    });
    const { delegations: given } = dataOf<{ delegations: { id: string }[] }>(reply);
    await chef.delete(`${delegations}/${given[0]?.id ?? ''}`).expect(200);
    await redaktor.get(held).expect(403);
    expect(dataOf(await redaktor.get(mine).expect(200))).toMatchObject({ standsInFor: [] });
  });

  test.each([
    ['oneself', (): object => ({ to: '3', ...period() }), undefined],
    [
      'a period that ends before it begins',
      () => ({ to: '2', ...period(), endsAt: '2020-01-01T00:00:00.000Z' }),
      'endsAt',
    ],
    ['nobody there', () => ({ to: '999', ...period() }), 'to'],
    ['no user at all', () => ({ to: 'karin', ...period() }), 'to'],
  ])('is not %s', async (_who, body, path) => {
    const reply = await chef.post(delegations, body()).expect(400);
    if (path === undefined) return;
    expect(JSON.stringify(reply.body)).toContain(path);
  });
});
