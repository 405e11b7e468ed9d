import { openMunicipality, type Client, type Municipality } from './support/municipality';
import { activate, beginPolicy, dataOf, written } from './support/policies';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const item = (key: string, rest: object = {}) => ({ ...written().items[0], key, ...rest });
const length = (key: string, check: object) =>
  item(key, { kind: 'field', settings: { path: 'title', check: { is: 'ofLength', ...check } } });
const approval = (settings: object) => item('approval', { kind: 'approval', settings });
const titled = (value: string) => ({ field: 'title', is: 'equalTo', value });
const stray = { field: 'sections.text', is: 'greaterThan', value: 'x' };
const selected = (value: string) => ({ answer: 'choice.selected', is: 'equalTo', value });
const choice = item('choice', {
  kind: 'choice',
  settings: {
    multiple: true,
    options: ['yes', 'no'].map((value) => ({ value, label: { sv: value } })),
  },
});

const count = (() => {
  let last = 0;
  return () => (last += 1);
})();
const policy = (items: readonly object[]) => written({ key: `hopeless-${count()}`, items });

interface Told {
  readonly path: readonly string[];
  readonly message: string;
}

describe('a policy that no user could ever satisfy is refused, and told of where it is hopeless', () => {
  test.each<[string, readonly object[], string, RegExp]>([
    [
      'a condition that contradicts itself',
      [item('a', { appliesWhen: { all: [titled('x'), titled('y')] } })],
      'items.0.appliesWhen',
      /can never hold/,
    ],
    [
      'a condition that asks for an answer that cannot be given',
      [choice, item('a', { appliesWhen: selected('maybe') })],
      'items.1.appliesWhen',
      /can never hold/,
    ],
    [
      'a field there is not, asked for twice',
      [item('a', { appliesWhen: { all: [stray, { not: { any: [stray, stray] } }] } })],
      'items.0.appliesWhen',
      /there is no ”sections”/,
    ],
    [
      'lengths of one field that exclude each other',
      [length('long', { min: 50 }), length('short', { max: 10 })],
      'items.1.settings.check',
      /No text can be right/,
    ],
    [
      'answers by a role there is not',
      [item('a', { answeredBy: ['borgmastare'] })],
      'items.0.answeredBy',
      /there is no such role \(borgmastare\)/,
    ],
    [
      'approval by a role there is not',
      [approval({ roles: ['borgmastare'] })],
      'items.0.settings.roles',
      /there is no such role/,
    ],
  ])('%s', async (_case, items, path, message) => {
    const { key, revision } = await beginPolicy(admin, policy(items));
    const refused = await activate(admin, key, revision).expect(400);
    const { errors } = (refused.body as { error: { details: { errors: Told[] } } }).error.details;
    expect(errors.map((error) => error.path.join('.'))).toEqual([`draft.${path}`]);
    expect(errors[0]?.message).toMatch(message);
    // It is kept as a draft, to be mended.
    const kept = await admin.get(`/publication-checklist/policies/${key}`).expect(200);
    expect(dataOf(kept)).toMatchObject({ revision, inForce: null });
  });
});

describe('what only looks hopeless is warned of, and may be activated', () => {
  test.each<[string, readonly object[], string, RegExp]>([
    [
      'a condition that holds only of several values',
      [choice, item('a', { appliesWhen: { all: [selected('yes'), selected('no')] } })],
      'items.1.appliesWhen',
      /seems to contradict itself/,
    ],
    [
      'answers by a role that nobody has',
      [item('a', { answeredBy: ['strapi-author'] })],
      'items.0.answeredBy',
      /Nobody can answer today: nobody has the role \(Author\)/,
    ],
    [
      'approval by a role that may not decide',
      [approval({ roles: ['redaktor'] })],
      'items.0.settings.roles',
      /the role \(.+\) may not decide on held content/,
    ],
    [
      'more approvals than there are people to give them',
      [approval({ approvers: 9 })],
      'items.0.settings.roles',
      /9 approvals are needed, but only \d people can give them today/,
    ],
  ])('%s', async (_case, items, path, message) => {
    const draft = policy(items);
    const { key, revision } = await beginPolicy(admin, draft);
    const checked = await admin.post(`/publication-checklist/policies/${key}/check`, { draft });
    const { problems, warnings } = dataOf<{ problems: Told[]; warnings: Told[] }>(checked);
    expect(problems).toEqual([]);
    expect(warnings.map((warning) => warning.path.join('.'))).toEqual([path]);
    expect(warnings[0]?.message).toMatch(message);
    await activate(admin, key, revision).expect(200);
    await admin
      .post(`/publication-checklist/policies/${key}/retire`, { reason: 'Prövad.' })
      .expect(200);
  });
});
