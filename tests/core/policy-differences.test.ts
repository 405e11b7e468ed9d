import type { Json } from '../../src/canonical/json';
import { differences } from '../../src/policy/differences';

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
