import { readOrganisation } from '../../src/organisation/read';

const unit = (rest: object = {}) => ({ key: 'hr', name: { sv: 'HR' }, active: true, ...rest });

test.each<[string, object[], string[]]>([
  ['a unit', [unit()], []],
  ['a unit without a name', [unit({ name: {} })], ['units.0.name']],
  ['a key that is none', [unit({ key: 'Två ord' })], ['units.0.key']],
  ['a key used twice', [unit(), unit()], ['units.1.key']],
  ['a parent there is not', [unit({ parent: 'x' })], ['units.0.parent']],
  ['a unit under itself', [unit({ parent: 'hr' })], ['units.0.parent']],
])('%s is told where it is, in a sentence', (_case, units, expected) => {
  const read = readOrganisation({ units }, 'sv');
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ path }) => path.join('.'))).toEqual(expected);
  for (const { message } of problems) expect(message).toMatch(/ .*\.$/);
});
