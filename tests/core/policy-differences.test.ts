import type { Json } from '../../src/canonical/json';
import { differences, type Difference } from '../../src/policy/differences';

const item = (key: string, rest: object = {}): Json => ({ key, kind: 'text', ...rest });

const told = (before: Json[], after: Json[]): string[] =>
  differences({ items: before }, { items: after }).map(
    ({ change, path }) => `${change} ${path.join('.')}`
  );

test.each<[string, Json[], Json[], string[]]>([
  ['nothing', [item('a')], [item('a')], []],
  ['a new item', [item('a')], [item('a'), item('b')], ['added items.b']],
  ['an item taken away', [item('a'), item('b')], [item('b')], ['removed items.a']],
  [
    'a word in a label',
    [item('a', { label: { sv: 'Gammal' } })],
    [item('a', { label: { sv: 'Ny' } })],
    ['changed items.a.label.sv'],
  ],
  ['the order alone', [item('a'), item('b')], [item('b'), item('a')], ['moved items']],
  [
    'an item put first: what follows has not changed',
    [item('a'), item('b')],
    [item('c'), item('a'), item('b')],
    ['added items.c'],
  ],
  [
    'an option of a list',
    [item('a', { settings: { options: [{ value: 'x' }, { value: 'y' }] } })],
    [item('a', { settings: { options: [{ value: 'x' }] } })],
    ['removed items.a.settings.options.y'],
  ],
])('between two policies that differ in %s', (_case, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

describe('a difference tells what stood there, and what stands there now', () => {
  test.each<[string, Json, Json, Difference[]]>([
    [
      'of a word',
      { key: 'a' },
      { key: 'b' },
      [{ change: 'changed', path: ['key'], before: 'a', after: 'b' }],
    ],
    [
      'of a member that came',
      {},
      { locales: ['sv'] },
      [{ change: 'added', path: ['locales'], before: null, after: ['sv'] }],
    ],
    [
      'of one that went',
      { locales: ['sv'] },
      {},
      [{ change: 'removed', path: ['locales'], before: ['sv'], after: null }],
    ],
    [
      'of one that became something else altogether',
      { default: 'today' },
      { default: ['a'] },
      [{ change: 'changed', path: ['default'], before: 'today', after: ['a'] }],
    ],
    [
      'of a list that became one thing',
      { a: ['b'] },
      { a: { b: 1 } },
      [{ change: 'changed', path: ['a'], before: ['b'], after: { b: 1 } }],
    ],
    [
      'of words in a list',
      { locales: ['sv', 'en'] },
      { locales: ['en', 'fi'] },
      [
        { change: 'removed', path: ['locales', 'sv'], before: 'sv', after: null },
        { change: 'added', path: ['locales', 'fi'], before: null, after: 'fi' },
      ],
    ],
    [
      'of the order of words, of those in both alone',
      { locales: ['sv', 'en', 'fi'] },
      { locales: ['fi', 'nb', 'sv'] },
      [
        { change: 'removed', path: ['locales', 'en'], before: 'en', after: null },
        { change: 'added', path: ['locales', 'nb'], before: null, after: 'nb' },
        { change: 'moved', path: ['locales'], before: ['sv', 'fi'], after: ['fi', 'sv'] },
      ],
    ],
    [
      'of a list of what has no names, as a whole',
      { values: [1, 2] },
      { values: [1, 3] },
      [{ change: 'changed', path: ['values'], before: [1, 2], after: [1, 3] }],
    ],
    [
      'of a list one of whose names is no word, as a whole',
      { items: [{ key: 'a' }] },
      { items: [{ key: 1 }] },
      [{ change: 'changed', path: ['items'], before: [{ key: 'a' }], after: [{ key: 1 }] }],
    ],
    [
      'of a list where a name is there twice, as a whole',
      { locales: ['sv'] },
      { locales: ['sv', 'sv'] },
      [{ change: 'changed', path: ['locales'], before: ['sv'], after: ['sv', 'sv'] }],
    ],
    [
      'of a list where a name was there twice, as a whole',
      { locales: ['sv', 'sv'] },
      { locales: ['sv'] },
      [{ change: 'changed', path: ['locales'], before: ['sv', 'sv'], after: ['sv'] }],
    ],
    ['of nothing, where only members stand in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ])('%s', (_case, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected);
  });
});
