import type { Json } from '../../../src/canonical/json';
import { builtInKinds } from '../../../src/kinds';
import { canBePart } from '../../../src/kinds/group';
import type { Kind } from '../../../src/kinds/kind';
import { keepingStrangers } from '../../../src/kinds/kinds';
import { readPolicy } from '../../../src/policy/read';
import { schema } from '../support';

/** What others than the judgement ask of a kind: lines for the panel, what it reads, what does not fit. */

const kindOf = (name: string): Kind => {
  const kind = builtInKinds.get(name);
  if (kind === undefined) throw new Error(`There is no kind ${name}`);
  return kind;
};

/** Settings with what is left out filled in, as a policy in force has them. */
const settingsOf = (name: string, written: object): unknown =>
  kindOf(name).settings(builtInKinds).parse(written);

const part = (key: string, kind: string, settings: object = {}) => ({
  key,
  kind,
  settings,
  label: { sv: key, en: key },
});

const options = [
  { value: 'invanare', label: { sv: 'Invånare', en: 'Residents' } },
  { value: 'media', label: { sv: 'Media' } },
];
const statement = { sv: 'Jag har läst.', en: 'I have read.' };

describe('an answer in one line', () => {
  test.each<[string, string, object, Json, string, string]>([
    ['of a text', 'text', {}, 'Ny brygga', 'Ny brygga', 'Ny brygga'],
    ['of a day', 'date', {}, '2026-11-03', '3 november 2026', '3 November 2026'],
    ['of somebody', 'person', {}, { name: 'Karin' }, 'Karin', 'Karin'],
    ['of a reference', 'reference', {}, 'KS 2026/1', 'KS 2026/1', 'KS 2026/1'],
    ['of a declaration', 'declaration', { statement }, { declared: true, name: 'R' }, 'R', 'R'],
    [
      'of a choice',
      'choice',
      { options, multiple: true },
      { selected: ['invanare', 'media'] },
      'Invånare, Media',
      'Residents, Media',
    ],
    [
      'of a choice with a description',
      'choice',
      { options, description: true },
      { selected: ['invanare'], description: 'nära torget' },
      'Invånare – nära torget',
      'Residents – nära torget',
    ],
    [
      'of a description alone',
      'choice',
      { options, description: true },
      { selected: [], description: 'grannar' },
      'grannar',
      'grannar',
    ],
    [
      'of an option that has been taken away',
      'choice',
      { options },
      { selected: ['press'] },
      'press',
      'press',
    ],
    [
      'of plain language',
      'plainLanguage',
      { statement },
      { declared: true, name: 'Rebecka' },
      'Rebecka',
      'Rebecka',
    ],
    [
      'of plain language with remarks left',
      'plainLanguage',
      { statement },
      {
        declared: true,
        name: 'Rebecka',
        left: 2,
        why: 'Namn',
        ignored: [{ rule: 'r', words: 'nämnd', sentence: 's', why: 'Heter så' }],
      },
      'Rebecka · ”nämnd”: Heter så · 2: Namn',
      'Rebecka · ”nämnd”: Heter så · 2: Namn',
    ],
    [
      'of plain language with remarks left for no reason',
      'plainLanguage',
      { statement },
      { declared: true, name: 'Rebecka', left: 2 },
      'Rebecka',
      'Rebecka',
    ],
    [
      'of plain language with a reason for none',
      'plainLanguage',
      { statement },
      { declared: true, name: 'Rebecka', left: 0, why: 'Namn' },
      'Rebecka',
      'Rebecka',
    ],
    [
      'of a group, part by part',
      'group',
      { parts: [part('with', 'person'), part('why', 'text'), part('when', 'date')] },
      { with: { name: 'Karin' }, when: '2026-11-03' },
      'Karin · 3 november 2026',
      'Karin · 3 November 2026',
    ],
    [
      'of a group with a part that shows nothing',
      'group',
      { parts: [part('how', 'choice', { options }), part('with', 'person')] },
      { how: { selected: [] }, with: { name: 'Karin' } },
      'Karin',
      'Karin',
    ],
  ])('%s', (_what, name, written, answer, swedish, english) => {
    const settings = settingsOf(name, written);
    const said = (language: 'sv' | 'en') =>
      kindOf(name).summary?.(settings, answer, language, builtInKinds);
    expect([said('sv'), said('en')]).toEqual([swedish, english]);
  });

  test('of a unit: the whole, one there is, and one there was', () => {
    const units = [{ value: 'skola', label: { sv: 'Lerum · Skola' }, active: true }];
    const settings = { organisation: { sv: 'Lerum' }, whole: true, units };
    const said = (...selected: string[]) =>
      kindOf('unit').summary?.(settings, { selected }, 'sv', builtInKinds);
    expect(said('hela-organisationen')).toBe('Lerum');
    expect(said('skola')).toBe('Lerum · Skola');
    expect(said('vatten')).toBe('vatten');
    expect(said()).toBe('');
  });
});

describe('what an answer answers to', () => {
  test.each<[string, string, object, Json]>([
    ['the statement of a declaration', 'declaration', { statement }, statement],
    [
      'the statement in the one language there is',
      'declaration',
      { statement: { sv: 'Jag har läst.' } },
      { sv: 'Jag har läst.', en: null },
    ],
    [
      'the statement of plain language, in one language',
      'plainLanguage',
      { statement: { en: 'I have read.' } },
      { sv: null, en: 'I have read.' },
    ],
    ['how many approve', 'approval', { approvers: 2 }, { approvers: 2 }],
    [
      'what the parts of a group ask, of those that ask anything',
      'group',
      { parts: [part('with', 'person'), part('read', 'declaration', { statement })] },
      { read: statement },
    ],
  ])('is %s', (_what, name, written, demand) => {
    expect(kindOf(name).demands?.(settingsOf(name, written), builtInKinds)).toEqual(demand);
  });

  test.each(['text', 'choice', 'date', 'person', 'reference', 'field'])(
    'is nothing but its form for %s',
    (name) => {
      expect(kindOf(name).demands).toBeUndefined();
    }
  );
});

describe('what is read of the content', () => {
  test.each<[string, string, object, readonly string[]]>([
    ['by a field', 'field', { path: 'contact.email' }, ['contact.email']],
    [
      'by the parts of a group',
      'group',
      {
        parts: [
          part('a', 'field', { path: 'title' }),
          part('b', 'text'),
          part('c', 'field', { path: 'body' }),
        ],
      },
      ['title', 'body'],
    ],
  ])('%s', (_by, name, written, paths) => {
    expect(kindOf(name).reads?.(settingsOf(name, written), builtInKinds)).toEqual(paths);
  });

  test('everything, by what judges the whole text', () => {
    expect(builtInKinds.names.filter((name) => kindOf(name).readsEverything === true)).toEqual([
      'plainLanguage',
      'accessibility',
      'contactRoute',
    ]);
  });

  test('before anybody has answered, by plain language alone', () => {
    expect(builtInKinds.names.filter((name) => kindOf(name).judgesUnanswered === true)).toEqual([
      'plainLanguage',
    ]);
  });
});

describe('what does not fit a content type', () => {
  const stray = (path: string) => part('a', 'field', { path });

  test.each<[string, string, object, object[]]>([
    ['a field that is there', 'field', { path: 'contact.email' }, []],
    [
      'a field that is not',
      'field',
      { path: 'contact.phone' },
      [{ path: ['path'], rule: 'field.strayPath', values: { stray: 'phone' } }],
    ],
    [
      'a part of a group',
      'group',
      { parts: [part('b', 'text'), stray('titel')] },
      [{ path: ['parts', 1, 'settings', 'path'], rule: 'field.strayPath' }],
    ],
  ])('%s', (_what, name, written, found) => {
    expect(kindOf(name).misfits?.(settingsOf(name, written), schema, builtInKinds)).toMatchObject(
      found
    );
  });
});

test('all can be parts of a group but a group, and what stands alone', () => {
  expect(builtInKinds.names.filter((name) => !canBePart(kindOf(name)))).toEqual([
    'group',
    'approval',
  ]);
  expect(canBePart({ ...kindOf('text'), prepares: true })).toBe(false);
});

test('a group fills in what the organisation keeps, in the parts that ask for it', () => {
  const parts = [part('from', 'unit', { organisation: { sv: 'Lerum' } }), part('why', 'text')];
  const settings = settingsOf('group', { parts });
  const organisation = { units: [{ key: 'skola', name: { sv: 'Skola' }, active: true }] };
  const resolved = kindOf('group').resolve?.(settings, organisation, builtInKinds);
  expect(resolved).toMatchObject({
    parts: [
      { settings: { units: [{ value: 'skola', label: { sv: 'Lerum · Skola' }, active: true }] } },
      { settings: { minLength: 1 } },
    ],
  });
});

describe('a policy that must not be lost', () => {
  const written = (item: object) => ({
    key: 'test',
    name: { en: 'Test' },
    contentTypes: [schema.uid],
    items: [{ key: 'item', label: { en: 'Item' }, ...item }],
  });
  const strange = { kind: 'telepathy', settings: { range: 5 } };
  const broken = { kind: 'text', settings: { minLength: 'long' } };
  const kept = (item: object) => {
    const read = readPolicy(written(item), keepingStrangers(builtInKinds), 'en');
    return read.ok ? read.policy.items[0] : read.problems;
  };

  test('keeps an item of a kind that is not installed, as it is', () => {
    expect(kept(strange)).toMatchObject({ ...strange });
    expect(kept({ kind: 'telepathy' })).toMatchObject({ kind: 'telepathy', settings: {} });
  });

  test('keeps an item with settings that its kind does not take, and says so', () => {
    expect(kept(broken)).toMatchObject({ ...broken, unreadable: true });
    expect(kept({ kind: 'choice' })).toMatchObject({ settings: {}, unreadable: true });
  });

  test('reads what can be read as ever', () => {
    const item = kept({ kind: 'text', settings: { minLength: 2 } });
    expect(item).toMatchObject({ settings: { minLength: 2, maxLength: 2_000 } });
    expect(item).not.toHaveProperty('unreadable');
  });

  test.each([
    ['a kind that is not installed', strange, 'items.0.kind'],
    ['settings that its kind does not take', broken, 'items.0.settings.minLength'],
  ])('elsewhere %s is a problem', (_what, item, path) => {
    const read = readPolicy(written(item), builtInKinds, 'en');
    expect(read.ok ? [] : read.problems.map((problem) => problem.path.join('.'))).toEqual([path]);
  });
});
