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

describe('whoever writes the policy reads what to do', () => {
  const said = (items: object[]) => {
    const { problems, warnings } = hopelessIn(policyOf(items).policy, around, 'en');
    return [...problems, ...warnings].map(({ message }) => message);
  };

  test.each<[string, object[], string[]]>([
    [
      'of roles that nobody can have',
      [item('a', { answeredBy: ['boss', 'lead'] })],
      ['Nobody can answer: there is no such role (boss, lead). Choose a role there is.'],
    ],
    [
      'of roles that nobody has',
      [item('a', { answeredBy: ['vikarie', 'boss'] })],
      ['Nobody can answer today: nobody has the role (Stand-in).'],
    ],
    [
      'of too few who approve',
      [item('a', { kind: 'approval', settings: { approvers: 3, roles: ['chef', 'vikarie'] } })],
      ['3 approvals are needed, but only 1 person can give them today.'],
    ],
    [
      'of roles that do not decide',
      [item('a', { kind: 'approval', settings: { roles: ['redaktor'] } })],
      ['Nobody can approve today: the role (Editor) may not decide on held content.'],
    ],
    [
      'of lengths that exclude each other',
      [length('short', { max: 20 }), length('long', { min: 50 })],
      ['No text can be right: the item ”short” asks for another length of ”title”.'],
    ],
    [
      'of a sender nobody can choose',
      [sender(false)],
      ['There is nothing to choose: the organisation has no active units.'],
    ],
    [
      'of a condition that never holds',
      [item('a', { appliesWhen: { all: [a, b] } })],
      [
        'The condition can never hold: it contradicts itself, or asks for a value that there cannot be.',
      ],
    ],
  ])('%s', (_case, items, messages) => {
    expect(said(items)).toEqual(messages);
  });

  test.each<[string, object[]]>([
    ['a recommended sender nobody can choose', [{ ...sender(false), requirement: 'recommended' }]],
    [
      'lengths one of which is only recommended',
      [length('a', { min: 50 }), length('b', { max: 20 }, { requirement: 'recommended' })],
    ],
    [
      'lengths of two fields',
      [
        length('a', { min: 50 }),
        item('b', {
          kind: 'field',
          settings: { path: 'preamble', check: { is: 'ofLength', max: 20 } },
        }),
      ],
    ],
    ['lengths that meet', [length('a', { min: 50 }), length('b', { max: 50 })]],
    ['two lengths that are only least ones', [length('a', { min: 50 }), length('b', { min: 20 })]],
    [
      'a field that is only to be filled in',
      [length('a', { min: 50 }), item('b', { kind: 'field', settings: { path: 'title' } })],
    ],
    [
      'a condition on an answer of another kind than a choice',
      [
        item('a', { appliesWhen: { answer: 'b', is: 'equalTo', value: 'whatever' } }),
        item('b', {}),
      ],
    ],
    [
      'a condition on the words that describe a choice',
      [
        item('a', { appliesWhen: { answer: 'c.description', is: 'equalTo', value: 'whatever' } }),
        choiceOf('c', ['x']),
      ],
    ],
    [
      'a condition on a field that is no enumeration',
      [item('a', { appliesWhen: { field: 'title', is: 'equalTo', value: 'whatever' } })],
    ],
  ])('and nothing of %s', (_case, items) => {
    expect(said(items)).toEqual([]);
  });

  test('a question with several answers may have two at once', () => {
    const both = { all: [chosen('c', 'x'), chosen('c', 'y')] };
    const several = (multiple: boolean) => ({
      ...choiceOf('c', ['x', 'y']),
      settings: {
        multiple,
        options: ['x', 'y'].map((value) => ({ value, label: { en: value } })),
      },
    });
    const found = (multiple: boolean) =>
      hopelessIn(
        policyOf([item('a', { appliesWhen: both }), several(multiple)]).policy,
        around,
        'en'
      );
    expect(found(false).problems).toHaveLength(1);
    expect(found(true)).toMatchObject({ problems: [], warnings: [{}] });
  });

  test('what nobody can read is not looked into', () => {
    const unreadable = (rest: object) => {
      const { policy } = policyOf([item('a', rest)]);
      const items = policy.items.map((each) => ({ ...each, unreadable: true as const }));
      return hopelessIn({ ...policy, items }, around, 'en');
    };
    const nothing = { problems: [], warnings: [] };
    expect(unreadable({ kind: 'approval', settings: { roles: ['boss'] } })).toEqual(nothing);
    expect(unreadable(sender(false))).toEqual(nothing);
  });

  test('a policy that governs nothing is told so once, not item by item', () => {
    const { policy } = policyOf([item('a', { appliesWhen: a }), item('b', { appliesWhen: b })], {
      appliesWhen: { all: [a, b] },
    });
    const { problems } = hopelessIn(policy, around, 'en');
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['appliesWhen']);
  });
});

describe('a contradiction is found', () => {
  const greater = (value: number | string) => title('greaterThan', { value });
  const less = (value: number | string) => title('lessThan', { value });
  const of = (...values: string[]) => title('oneOf', { values });
  const not = (tree: Condition): Condition => ({ not: tree });

  test.each<[string, Condition, 'certain' | undefined]>([
    [
      'of a value and more than it',
      { all: [title('equalTo', { value: 5 }), greater(5)] },
      'certain',
    ],
    ['of a value above a limit', { all: [title('equalTo', { value: 5 }), greater(4)] }, undefined],
    ['of a value and less than it', { all: [title('equalTo', { value: 5 }), less(5)] }, 'certain'],
    ['of a value below a limit', { all: [title('equalTo', { value: 5 }), less(6)] }, undefined],
    [
      'of a number and more than a text',
      { all: [title('equalTo', { value: 5 }), greater('a')] },
      'certain',
    ],
    [
      'of a number and less than a text',
      { all: [title('equalTo', { value: 5 }), less('a')] },
      'certain',
    ],
    ['of more and less than the same', { all: [greater(5), less(5)] }, 'certain'],
    ['whatever the order', { all: [less(3), greater(5)] }, 'certain'],
    ['of limits of different types', { all: [greater('a'), less(3)] }, undefined],
    [
      'of days that exclude each other',
      { all: [greater('2026-02-01'), less('2026-01-01')] },
      'certain',
    ],
    ['of denied limits', { all: [not(greater(5)), less(3)] }, undefined],
    ['of limits one of which is denied', { all: [greater(5), not(less(3))] }, undefined],
    ['of two lists without a common value', { all: [of('a', 'b'), of('c')] }, 'certain'],
    ['of two lists with one', { all: [of('a', 'b'), of('b', 'c')] }, undefined],
    ['of a list and its denial', { all: [of('a', 'b'), not(of('a', 'b', 'c'))] }, 'certain'],
    ['of a list and the denial of a part', { all: [of('a', 'b'), not(of('a'))] }, undefined],
    ['of a list whose only value is denied', { all: [of('a'), not(a)] }, 'certain'],
    ['of a list one of whose values is denied', { all: [of('a', 'b'), not(a)] }, undefined],
    ['of a list and emptiness', { all: [of('a'), title('empty')] }, 'certain'],
    [
      'of an empty text and emptiness',
      { all: [title('equalTo', { value: '' }), title('empty')] },
      undefined,
    ],
    ['of a denied list and emptiness', { all: [not(of('a')), title('empty')] }, undefined],
    ['of filled and not filled', { all: [title('filled'), not(title('filled'))] }, 'certain'],
    ['of empty and not empty', { all: [title('empty'), not(title('empty'))] }, 'certain'],
    [
      'of not another and another',
      { all: [not(title('notEqualTo', { value: 'a' })), b] },
      'certain',
    ],
    ['of two that are denied', { all: [not(a), not(b)] }, undefined],
    ['of two fields', { all: [a, { field: 'preamble', is: 'equalTo', value: 'b' }] }, undefined],
    [
      'of a field and an answer of the same name',
      { all: [a, { answer: 'title', is: 'equalTo', value: 'b' }] },
      undefined,
    ],
    [
      'of two answers to one question',
      {
        all: [
          { answer: 'note', is: 'equalTo', value: 'a' },
          { answer: 'note', is: 'equalTo', value: 'b' },
        ],
      },
      'certain',
    ],
    ['in the denial of either', not({ any: [a, not(a)] }), 'certain'],
    ['in the denial of both', not({ all: [a, b] }), undefined],
    ['in the denial of both that always hold', not({ all: [{ any: [a, not(a)] }] }), 'certain'],
  ])('%s', (_case, tree, expected) => {
    expect(contradictionIn(tree, () => ({ isSingle: true }))).toBe(expected);
  });

  const among =
    (...values: string[]) =>
    () => ({ isSingle: true, values });

  test.each<[string, Condition, string[], 'certain' | undefined]>([
    ['a value there is', a, ['a', 'b'], undefined],
    ['a value there is not', a, ['b'], 'certain'],
    ['a value there is not, denied', not(a), ['b'], undefined],
    ['values one of which there is', of('a', 'c'), ['a'], undefined],
    ['values none of which there is', of('c', 'd'), ['a'], 'certain'],
    ['values none of which there is, denied', not(of('c')), ['a'], undefined],
    ['being filled in', title('filled'), [], undefined],
  ])('where what can be chosen is known: %s', (_case, tree, values, expected) => {
    expect(contradictionIn(tree, among(...values))).toBe(expected);
  });

  test('is only possible where one of two ways is, and the other certain', () => {
    const subjects = (leaf: Condition) => ({ isSingle: 'field' in leaf && leaf.field === 'title' });
    const tag = (value: string): Condition => ({ field: 'tags', is: 'equalTo', value });
    const tags: Condition = { all: [tag('x'), tag('y')] };
    expect(contradictionIn({ any: [{ all: [a, b] }, tags] }, subjects)).toBe('possible');
    expect(contradictionIn({ all: [tag('x'), tag('y'), a, b] }, subjects)).toBe('certain');
    expect(contradictionIn({ all: [a, b, tag('x'), tag('y')] }, subjects)).toBe('certain');
  });

  test('or nothing is said of it, where there are too many ways to look at', () => {
    const either: Condition = { any: [a, not(a)] };
    const ways = (count: number): Condition => ({
      all: [...Array.from({ length: count }, () => either), a, not(a)],
    });
    const sure = () => ({ isSingle: true });
    expect(contradictionIn(ways(8), sure)).toBe('certain');
    expect(contradictionIn(ways(9), sure)).toBeUndefined();
    const many = (count: number): Condition => ({
      any: Array.from({ length: count }, () => ({ all: [a, b] })),
    });
    expect(contradictionIn(many(256), sure)).toBe('certain');
    expect(contradictionIn(many(257), sure)).toBeUndefined();
  });
});
