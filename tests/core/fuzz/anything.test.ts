import fc from 'fast-check';
import type { Json } from '../../../src/canonical/json';
import { evaluate } from '../../../src/checklist/evaluate';
import { isWithin, policyLimits } from '../../../src/contracts/limits';
import { builtInKinds } from '../../../src/kinds';
import { readPolicy } from '../../../src/policy/read';
import { hopelessIn } from '../../../src/policy/satisfiable';
import { versioned } from '../../../src/policy/version';
import { policyOf, schema, sha256, snapshotOf } from '../support';
import { casesOf, runs, seeded } from './amount';
import { document, items } from './written';

const label = { sv: 'Ett', en: 'One' };
const options = [{ value: 'ja', label }];

/** One item of every kind there is. */
const settings: Readonly<Record<string, object>> = {
  text: {},
  choice: { options, multiple: true, description: true },
  date: { future: 'waits' },
  person: {},
  reference: { accepts: ['caseNumber', 'link'] },
  declaration: { statement: label },
  plainLanguage: { statement: label },
  accessibility: {},
  contactRoute: {},
  field: { path: 'sections.heading', check: { is: 'ofLength', max: 20 } },
  unit: { organisation: label },
  approval: { approvers: 2 },
  group: { parts: [{ key: 'when', label, kind: 'date' }] },
};
const everyKind = Object.entries(settings).map(([kind, set]) => ({
  key: kind.toLowerCase(),
  kind,
  label,
  settings: set,
}));

test('there is an item of every kind', () => {
  expect(Object.keys(settings).sort()).toEqual([...builtInKinds.names].sort());
});

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Anything JSON can say, names of the prototype and halves of characters with it. */
const anything = fc.oneof(
  json,
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'selected', 'name', 'declared'), json, {
    noNullPrototype: true,
  }) as fc.Arbitrary<Json>,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '\u0000', '')
);

const written = items.map((some) => ({
  key: 'test',
  name: label,
  contentTypes: [schema.uid],
  items: some,
}));

/** Puts something in the place of one member, however deep. */
const spoiled = (value: unknown, turns: readonly number[], by: unknown): unknown => {
  const [turn = 0, ...rest] = turns;
  if (rest.length === 0 || typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  if (names.length === 0) return by;
  const name = names[turn % names.length] ?? '';
  const inner = spoiled((value as Record<string, unknown>)[name], rest, by);
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === name ? inner : each));
  return { ...value, [name]: inner };
};

const turns = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 });

const policies = runs(12_000);

test(`${casesOf(policies)} policies that are nearly right, or nothing of the kind, are read or refused`, () => {
  const seen = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(anything, written), turns, anything, (policy, way, by) => {
      const input = fc.stringify(by).length % 7 === 0 ? policy : spoiled(policy, way, by);
      const read = readPolicy(input, builtInKinds, 'sv');
      seen[read.ok ? 'read' : 'refused'] += 1;
      if (read.ok) {
        hopelessIn(read.policy, { schemas: [schema], roles: [], kinds: builtInKinds }, 'sv');
        evaluate(versioned(read.policy, sha256), snapshotOf());
        return;
      }
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { path, message } of read.problems) {
        expect(path.every((step) => typeof step === 'string')).toBe(true);
        expect(message).not.toBe('');
      }
    }),
    seeded(policies)
  );
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(policies / 100);
});

const judged = policyOf(everyKind);

/** An item that could not be judged would hold, but nothing anybody writes should get there. */
const expectJudged = (situation: Parameters<typeof snapshotOf>[0]): void => {
  const { items: verdicts } = evaluate(judged, snapshotOf(situation));
  expect(verdicts.filter(({ status }) => status === 'error')).toEqual([]);
};

const answers = runs(8_000);

test(`${casesOf(answers)} sets of answers of any form are judged without a slip`, () => {
  const given = fc.dictionary(fc.constantFrom(...everyKind.map(({ key }) => key)), anything, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(given, document, (some, raw) => {
      expectJudged({ answers: some, document: raw });
    }),
    seeded(answers)
  );
});

const contents = runs(6_000);

test(`${casesOf(contents)} documents of any form are judged without a slip`, () => {
  const names = fc.constantFrom(...Object.keys(schema.attributes));
  const raw = fc.dictionary(names, fc.oneof(anything, fc.anything()), { noNullPrototype: true });
  fc.assert(
    fc.property(raw, (each) => {
      expectJudged({ document: each });
    }),
    seeded(contents)
  );
});

test('what is read at all is within its limits, however it is nested', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof isWithin(value, policyLimits)).toBe('boolean');
    }),
    seeded(runs(1_000))
  );
});
