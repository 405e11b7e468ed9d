import { builtInKinds } from '../../src/kinds';
import { readPolicy } from '../../src/policy/read';
import { governs } from '../../src/policy/governs';
import { misfits } from '../../src/policy/misfits';
import { resolved } from '../../src/policy/resolved';
import { policyOf, schema, snapshotOf } from './support';

const item = { key: 'note', kind: 'text', label: { en: 'Note' } };
const policy = { key: 'test', name: { en: 'Test' }, contentTypes: [schema.uid], items: [item] };

const problemsIn = (written: unknown, language: 'sv' | 'en' = 'en'): string[] => {
  const read = readPolicy(written, builtInKinds, language);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const withItem = (change: object) => ({ ...policy, items: [{ ...item, ...change }] });

describe('a policy that is not one says where', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, ': Must be an object'],
    ['no key', { ...policy, key: undefined }, 'key: Is missing.'],
    ['a key that is none', { ...policy, key: 'Två ord' }, 'key: Begin the key with a letter'],
    ['no items', { ...policy, items: [] }, 'items: Needs at least 1 entry.'],
    ['a member too many', { ...policy, owner: 'x' }, ': Unknown member: owner.'],
    [
      'an unknown enforcement',
      { ...policy, enforcement: 'maybe' },
      'enforcement: Must be one of: disabled, evaluate, enforce.',
    ],
    [
      'a time zone there is not',
      { ...policy, timeZone: 'Europe/Lerum' },
      'timeZone: Unknown time zone.',
    ],
    [
      'a type that is none',
      { ...policy, contentTypes: ['nyhet'] },
      'contentTypes.0: Write the content type like this',
    ],
    [
      'a label without words',
      withItem({ label: {} }),
      'items.0.label: Write the text in at least one language',
    ],
    [
      'a kind there is not',
      withItem({ kind: 'x' }),
      'items.0.kind: The kind ”x” is not installed. There are: text,',
    ],
    [
      'a setting there is not',
      withItem({ settings: { max: 3 } }),
      'items.0.settings: Unknown member: max.',
    ],
    [
      'limits that cross',
      withItem({ settings: { minLength: 9, maxLength: 3 } }),
      'items.0.settings.minLength: The minimum length',
    ],
    [
      'a condition that is none',
      withItem({ appliesWhen: { field: 'title', is: 'like' } }),
      'items.0.appliesWhen.is:',
    ],
    [
      'a condition on an item there is not',
      withItem({ appliesWhen: { answer: 'x', is: 'filled' } }),
      'items.0.appliesWhen: The condition asks for the item ”x”',
    ],
    [
      'a key used twice',
      { ...policy, items: [item, item] },
      'items.1.key: The key ”note” is used twice.',
    ],
    [
      'a link in a clause that runs code',
      withItem({ clause: { source: 'x', text: 'y', url: 'javascript:alert(1)' } }),
      'items.0.clause.url: Must be a link',
    ],
    [
      'a clause without words',
      withItem({ clause: { source: 'x', text: {} } }),
      'items.0.clause.text: Write the text in at least one language',
    ],
    [
      'an empty clause',
      withItem({ clause: { source: 'x', text: ' ' } }),
      'items.0.clause.text: May not be empty.',
    ],
    [
      'a clause with an empty language',
      withItem({ clause: { source: 'x', text: { sv: 'y', en: '' } } }),
      'items.0.clause.text.en: May not be empty.',
    ],
    [
      'a clause that is no text',
      withItem({ clause: { source: 'x', text: 5 } }),
      'items.0.clause.text: Must be an object',
    ],
    [
      'who it governs told by an answer',
      { ...policy, appliesWhen: { answer: 'note', is: 'filled' } },
      'appliesWhen: Which documents a policy governs',
    ],
    [
      'a group in a group',
      withItem({
        kind: 'group',
        settings: {
          parts: [
            {
              key: 'a',
              label: { en: 'A' },
              kind: 'group',
              settings: { parts: [{ key: 'b', label: { en: 'B' }, kind: 'text' }] },
            },
          ],
        },
      }),
      'items.0.settings.parts.0.kind: A group cannot contain a group.',
    ],
    [
      'a setting of a part that is wrong',
      withItem({
        kind: 'group',
        settings: {
          parts: [{ key: 'a', label: { en: 'A' }, kind: 'date', settings: { future: 'x' } }],
        },
      }),
      'items.0.settings.parts.0.settings.future: Must be one of',
    ],
    [
      'an option twice',
      withItem({
        kind: 'choice',
        settings: {
          options: [
            { value: 'a', label: { en: 'A' } },
            { value: 'a', label: { en: 'A' } },
          ],
        },
      }),
      'items.0.settings.options.1.value: The value ”a” appears twice.',
    ],
    [
      'a default that is no option',
      withItem({
        kind: 'choice',
        settings: { options: [{ value: 'a', label: { en: 'A' } }], default: ['b'] },
      }),
      'items.0.settings.default.0: The option ”b” is not in the list.',
    ],
  ])('%s', (_case, written, told) => {
    expect(problemsIn(written).join('\n')).toContain(told);
    const swedish = problemsIn(written, 'sv');
    expect(swedish.length).toBeGreaterThan(0);
    expect(swedish).not.toEqual(problemsIn(written));
  });
});

test('what is left out is filled in, so that a version can be read on its own', () => {
  expect(policyOf([item]).policy).toMatchObject({
    enforcement: 'enforce',
    timeZone: 'UTC',
    items: [{ requirement: 'required', settings: { minLength: 1, maxLength: 2000 } }],
  });
});

test('what is written is read as it stands, without the name of its schema', () => {
  const written = {
    ...policy,
    description: { en: 'All that is news' },
    enforcement: 'evaluate',
    contentTypes: [schema.uid, 'api::sida.sida'],
    locales: ['sv', 'en'],
    appliesWhen: { field: 'title', is: 'filled' },
    emergency: { allowedWhen: { en: 'When lives are at risk.' } },
    timeZone: 'Europe/Stockholm',
    items: [{ ...item, answeredBy: ['chef'], exemptedBy: ['chef'], dependsOn: ['title'] }],
  };
  const read = readPolicy({ $schema: './policy.schema.json', ...written }, builtInKinds, 'en');
  expect(read).toMatchObject({ ok: true, policy: written });
  expect(read.ok && read.policy).not.toHaveProperty('$schema');
});

test('what depends on the organisation is filled in, and all else left as it is', () => {
  const sender = {
    key: 'sender',
    kind: 'unit',
    label: { en: 'Sender' },
    settings: { organisation: { en: 'Lerum' } },
  };
  const { policy: read } = policyOf([sender, item]);
  const organisation = { units: [{ key: 'skola', name: { en: 'School' }, active: true }] };
  const filledIn = resolved(read, organisation, builtInKinds);
  expect(filledIn).toMatchObject({
    ...read,
    items: [
      {
        key: 'sender',
        kind: 'unit',
        settings: { units: [{ value: 'skola', label: { en: 'Lerum · School' }, active: true }] },
      },
      read.items[1] ?? {},
    ],
  });
  const items = read.items.map((each) => ({ ...each, unreadable: true as const }));
  expect(resolved({ ...read, items }, organisation, builtInKinds).items).toEqual(items);
  const stranger = read.items.map((each) => ({ ...each, kind: 'telepathy' }));
  expect(resolved({ ...read, items: stranger }, organisation, builtInKinds).items).toEqual(
    stranger
  );
});

test.each<[string, object, string | null, boolean]>([
  ['in no locale, under a policy for some', { locales: ['sv'] }, null, true],
  ['in a locale of the policy', { locales: ['sv', 'en'] }, 'en', true],
  ['in another', { locales: ['sv'] }, 'en', false],
  ['in any, under a policy for all', {}, 'fi', true],
])('a document %s, is governed: %s', (_case, rest, locale, expected) => {
  const { values } = snapshotOf();
  const { policy: read } = policyOf([item], rest);
  expect(governs(read, { uid: schema.uid, locale, schema, values })).toBe(expected);
});

test('what fits a content type is not told', () => {
  const { policy: read } = policyOf(
    [
      {
        ...item,
        dependsOn: ['title'],
        appliesWhen: {
          all: [
            { field: 'contact.email', is: 'filled' },
            { answer: 'note', is: 'filled' },
          ],
        },
      },
    ],
    { appliesWhen: { field: 'title', is: 'filled' } }
  );
  expect(misfits(read, schema, builtInKinds, 'en')).toEqual([]);
  const items = read.items.map((each) => ({ ...each, kind: 'telepathy' }));
  expect(misfits({ ...read, items }, schema, builtInKinds, 'en')).toEqual([]);
});

test('what of whom it governs does not fit is told at its place', () => {
  const { policy: read } = policyOf([item], { appliesWhen: { field: 'titel', is: 'filled' } });
  expect(misfits(read, schema, builtInKinds, 'en').map(({ path }) => path)).toEqual([
    ['appliesWhen'],
  ]);
});

test.each([
  ['a field', { kind: 'field', settings: { path: 'titel' } }, 'items.0.settings.path'],
  ['a condition', { appliesWhen: { field: 'titel', is: 'filled' } }, 'items.0.appliesWhen'],
  ['a dependency', { dependsOn: ['titel'] }, 'items.0.dependsOn'],
])('%s that a content type lacks is told', (_case, change, where) => {
  const { policy: read } = policyOf([{ ...item, ...change }]);
  const [problem] = misfits(read, schema, builtInKinds, 'en');
  expect(problem?.path.join('.')).toBe(where);
  expect(problem?.message).toContain('titel');
  expect(problem?.message).toContain('title, preamble');
});
