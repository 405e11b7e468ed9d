import { readOrganisation } from '../../src/organisation/read';

const unit = (rest: object = {}) => ({ key: 'hr', name: { sv: 'HR' }, active: true, ...rest });
const under = (key: string, parent?: string) => unit({ key, ...(parent && { parent }) });

const problemsOf = (input: unknown) => {
  const read = readOrganisation(input, 'sv');
  return read.ok ? [] : read.problems.map(({ path, message }) => [path.join('.'), message]);
};

describe('a layout is accepted', () => {
  test.each<[string, object[]]>([
    ['of no units', []],
    ['of one', [unit()]],
    [
      'of units one beneath the other, in any order',
      [under('c', 'b'), under('b', 'a'), under('a')],
    ],
    ['of two beneath one', [under('a'), under('b', 'a'), under('c', 'a')]],
    [
      'of as deep a line as anybody has',
      [under('a'), under('b', 'a'), under('c', 'b'), under('d', 'c')],
    ],
  ])('%s', (_what, units) => {
    expect(readOrganisation({ units }, 'sv')).toEqual({ ok: true, organisation: { units } });
  });

  test('of units that are active unless it is said', () => {
    expect(readOrganisation({ units: [{ key: 'hr', name: { sv: ' HR ' } }] }, 'sv')).toEqual({
      ok: true,
      organisation: { units: [{ key: 'hr', name: { sv: 'HR' }, active: true }] },
    });
  });

  test('that says nothing of units', () => {
    expect(readOrganisation({}, 'sv')).toEqual({ ok: true, organisation: { units: [] } });
  });
});

const malformed = 'Skriv nyckeln med små bokstäver a–z, siffror och bindestreck, högst 60 tecken.';
const circle = (key: string) => `”${key}” kan inte ligga under sig själv.`;

describe('what is wrong with a layout is told where it is, in a sentence', () => {
  test.each<[string, object[], [path: string, message: string][]]>([
    [
      'a unit without a name',
      [unit({ name: {} })],
      [['units.0.name', 'Skriv texten på minst ett språk (sv eller en).']],
    ],
    ['a unit without a key', [unit({ key: undefined })], [['units.0.key', 'Saknas.']]],
    ['a key that is none', [unit({ key: 'Två ord' })], [['units.0.key', malformed]]],
    ['a key used twice', [unit(), unit()], [['units.1.key', 'Två enheter har nyckeln ”hr”.']]],
    [
      'a parent there is not',
      [unit({ parent: 'x' })],
      [['units.0.parent', 'Det finns ingen enhet med nyckeln ”x”.']],
    ],
    ['a unit under itself', [unit({ parent: 'hr' })], [['units.0.parent', circle('hr')]]],
    [
      'units under each other',
      [under('a', 'b'), under('b', 'a')],
      [
        ['units.0.parent', circle('a')],
        ['units.1.parent', circle('b')],
      ],
    ],
    [
      'units in a circle, but not one beneath it',
      [under('x', 'a'), under('a', 'b'), under('b', 'a')],
      [
        ['units.1.parent', circle('a')],
        ['units.2.parent', circle('b')],
      ],
    ],
    [
      'a parent there is not, but not of what is beneath',
      [under('a', 'x'), under('b', 'a')],
      [['units.0.parent', 'Det finns ingen enhet med nyckeln ”x”.']],
    ],
  ])('%s', (_case, units, expected) => {
    expect(problemsOf({ units })).toEqual(expected);
  });
});
