import { builtInKinds } from '../../src/kinds';
import type { Condition } from '../../src/policy/condition/condition';
import { contradictionIn } from '../../src/policy/condition/contradiction';
import { hopelessIn } from '../../src/policy/satisfiable';
import { policyOf, schema } from './support';

const title = (is: string, rest: object = {}) => ({ field: 'title', is, ...rest }) as Condition;
const a = title('equalTo', { value: 'a' });
const b = title('equalTo', { value: 'b' });

describe('a condition', () => {
  test.each<[string, Condition, 'certain' | undefined]>([
    ['that asks one thing', a, undefined],
    ['that asks for two values of one field', { all: [a, b] }, 'certain'],
    ['that asks for either', { any: [a, b] }, undefined],
    ['that asks for filled and empty', { all: [title('filled'), title('empty')] }, 'certain'],
    ['that asks for a value and for emptiness', { all: [a, title('empty')] }, 'certain'],
    ['that asks for a value and not for it', { all: [a, { not: a }] }, 'certain'],
    ['that asks for a value and for others', { all: [a, { not: b }] }, undefined],
    [
      'that asks for a value outside its list',
      { all: [a, title('oneOf', { values: ['b', 'c'] })] },
      'certain',
    ],
    [
      'that asks for a value in its list',
      { all: [a, title('oneOf', { values: ['a', 'c'] })] },
      undefined,
    ],
    [
      'that asks for more than it allows',
      { all: [title('greaterThan', { value: 5 }), title('lessThan', { value: 3 })] },
      'certain',
    ],
    [
      'that asks for what lies between',
      { all: [title('greaterThan', { value: 3 }), title('lessThan', { value: 5 })] },
      undefined,
    ],
    ['with one way out of two', { all: [a, { any: [b, title('filled')] }] }, undefined],
    ['with no way out of two', { all: [a, { any: [b, title('empty')] }] }, 'certain'],
    ['that denies an alternative', { all: [a, { not: { any: [a, b] } }] }, 'certain'],
  ])('%s: %j is contradictory: %s', (_case, tree, expected) => {
    expect(contradictionIn(tree, () => ({ isSingle: true }))).toBe(expected);
  });

  test('on a field with several values is only suspected', () => {
    const several = () => ({ isSingle: false });
    expect(contradictionIn({ all: [a, b] }, several)).toBe('possible');
    expect(contradictionIn({ all: [a, { not: a }] }, several)).toBe('certain');
  });
});

const around = {
  schemas: [
    {
      ...schema,
      attributes: { ...schema.attributes, level: { type: 'enumeration', values: ['low'] } },
    },
  ],
  roles: [
    { code: 'chef', name: 'Chief', people: 1, mayDecide: true },
    { code: 'redaktor', name: 'Editor', people: 4, mayDecide: false },
    { code: 'vikarie', name: 'Stand-in', people: 0, mayDecide: true },
  ],
  kinds: builtInKinds,
};
const item = (key: string, rest: object) => ({ key, kind: 'text', label: { en: key }, ...rest });
const length = (key: string, check: object, rest: object = {}) =>
  item(key, {
    kind: 'field',
    settings: { path: 'title', check: { is: 'ofLength', ...check } },
    ...rest,
  });
const choiceOf = (key: string, values: readonly string[]) =>
  item(key, {
    kind: 'choice',
    settings: { options: values.map((value) => ({ value, label: { en: value } })) },
  });
const chosen = (path: string, value: string) => ({
  answer: `${path}.selected`,
  is: 'equalTo',
  value,
});
const sender = (whole: boolean) =>
  item('sender', {
    kind: 'unit',
    settings: {
      organisation: { en: 'Lerum' },
      whole,
      units: [{ value: 'x', label: { en: 'X' }, active: false }],
    },
  });

describe('a policy that nobody could ever satisfy is found out', () => {
  test.each<[string, object[], string[]]>([
    ['a role there is', [item('a', { answeredBy: ['chef'] })], []],
    ['roles none of which exists', [item('a', { answeredBy: ['boss'] })], ['items.0.answeredBy']],
    ['a sender nobody can choose', [sender(false)], ['items.0.settings.whole']],
    ['a sender that can be the whole', [sender(true)], []],
    [
      'lengths that exclude each other',
      [length('a', { min: 50 }), length('b', { max: 20 })],
      ['items.1.settings.check'],
    ],
    ['lengths that overlap', [length('a', { min: 50 }), length('b', { max: 60 })], []],
    [
      'lengths one of which is only asked for sometimes',
      [length('a', { min: 50 }), length('b', { max: 20 }, { appliesWhen: title('filled') })],
      [],
    ],
    [
      'a sender nobody can choose, as a part of a question',
      [item('a', { kind: 'group', settings: { parts: [sender(false)] } })],
      ['items.0.settings.parts.0.settings.whole'],
    ],
    [
      'a part that need not be answered',
      [item('a', { kind: 'group', settings: { parts: [{ ...sender(false), optional: true }] } })],
      [],
    ],
    [
      'an approval by roles none of which exists',
      [item('a', { kind: 'approval', settings: { roles: ['boss'] } })],
      ['items.0.settings.roles'],
    ],
    [
      'an approval by a role there is',
      [item('a', { kind: 'approval', settings: { roles: ['chef'] } })],
      [],
    ],
    [
      'an approval of some unit’s texts by roles none of which exists',
      [
        item('a', {
          kind: 'approval',
          settings: { byUnit: { item: 'b', units: [{ unit: 'x', roles: ['boss'] }] } },
        }),
        item('b', {}),
      ],
      ['items.0.settings.byUnit.units.0.roles'],
    ],
    [
      'an item asked when another has an answer that it cannot have',
      [item('a', { appliesWhen: chosen('c', 'z') }), choiceOf('c', ['x', 'y'])],
      ['items.0.appliesWhen'],
    ],
    [
      'an item asked when another has one of several answers, one of which it can have',
      [
        item('a', { appliesWhen: { any: [chosen('c', 'z'), chosen('c', 'x')] } }),
        choiceOf('c', ['x', 'y']),
      ],
      [],
    ],
    [
      'an item asked when a part of another has an answer that it cannot have',
      [
        item('a', { appliesWhen: chosen('g.c', 'z') }),
        item('g', { kind: 'group', settings: { parts: [choiceOf('c', ['x'])] } }),
      ],
      ['items.0.appliesWhen'],
    ],
    [
      'an item asked when a field has a value it cannot have',
      [item('a', { appliesWhen: { field: 'level', is: 'equalTo', value: 'high' } })],
      ['items.0.appliesWhen'],
    ],
    [
      'an item asked when a field has a value it can have',
      [item('a', { appliesWhen: { field: 'level', is: 'oneOf', values: ['high', 'low'] } })],
      [],
    ],
    [
      'an item that is never asked',
      [item('a', { appliesWhen: { all: [a, b] } })],
      ['items.0.appliesWhen'],
    ],
  ])('%s', (_case, items, paths) => {
    const { problems } = hopelessIn(policyOf(items).policy, around, 'en');
    expect(problems.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  test('an item asked only of content that the policy does not govern', () => {
    const only = (value: string) => ({ appliesWhen: title('equalTo', { value }) });
    const items = [item('a', only('a')), item('b', only('b'))];
    const { policy } = policyOf(items, only('b'));
    const { problems } = hopelessIn(policy, around, 'en');
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['items.0.appliesWhen']);
  });

  test('what only seems hopeless is told, and may be activated', () => {
    const tags = (value: string) => ({ field: 'tags.documentId', is: 'equalTo', value });
    const { policy } = policyOf([item('a', { appliesWhen: { all: [tags('x'), tags('y')] } })]);
    expect(hopelessIn(policy, around, 'en')).toMatchObject({ problems: [], warnings: [{}] });
  });

  test.each<[string, object, string[]]>([
    ['a role that somebody has', { answeredBy: ['chef'] }, []],
    ['a role that nobody has', { answeredBy: ['vikarie'] }, ['items.0.answeredBy']],
    ['roles one of which somebody has', { answeredBy: ['vikarie', 'chef'] }, []],
    [
      'more approvals than there are people',
      { kind: 'approval', settings: { approvers: 2, roles: ['chef'] } },
      ['items.0.settings.roles'],
    ],
    ['as many as there are', { kind: 'approval', settings: { roles: ['chef', 'vikarie'] } }, []],
    [
      'an approval by a role that may not decide',
      { kind: 'approval', settings: { roles: ['redaktor'] } },
      ['items.0.settings.roles'],
    ],
    [
      'more approvals than there are people who may decide at all',
      { kind: 'approval', settings: { approvers: 2 } },
      ['items.0.settings.roles'],
    ],
    ['an approval by whoever may decide', { kind: 'approval', settings: {} }, []],
  ])('what nobody can satisfy today is told: %s', (_case, rest, paths) => {
    const { policy } = policyOf([item('a', rest)]);
    const { problems, warnings } = hopelessIn(policy, around, 'en');
    expect(problems).toEqual([]);
    expect(warnings.map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
