import fc from 'fast-check';
import type { Json } from '../../../src/canonical/json';
import type { GivenAnswer } from '../../../src/checklist/answer';
import { demandOf } from '../../../src/checklist/demand';
import { dependencyOf, evaluate } from '../../../src/checklist/evaluate';
import type { Snapshot } from '../../../src/checklist/snapshot';
import { hashContent, type Dependency } from '../../../src/content/hash';
import { normaliseValues } from '../../../src/content/values';
import { builtInKinds } from '../../../src/kinds';
import type { VersionedPolicy } from '../../../src/policy/version';
import { policyOf, schema, sha256 } from '../support';
import { casesOf, runs, seeded } from './amount';
import { mayGoOut } from './oracle';
import { answers, document, items, timeZones, type WrittenAnswer } from './written';

/** Half past eleven in the evening in London: the next day in Stockholm. */
const now = '2026-11-03T23:30:00.000Z';
const todayIn = {
  UTC: '2026-11-03',
  'Europe/Stockholm': '2026-11-04',
  'America/New_York': '2026-11-03',
};

const other = {
  'another title': { title: 'Det stod något annat i rubriken' },
  'another preamble': { preamble: 'Det stod något annat i ingressen' },
  this: {},
};

const hashOf = (raw: object, about: Dependency) =>
  hashContent(schema, normaliseValues(schema, raw), about, sha256);

const snapshotOf = (
  { policy }: VersionedPolicy,
  raw: object,
  given: Readonly<Record<string, WrittenAnswer>>
): Snapshot => ({
  uid: schema.uid,
  documentId: 'doc',
  locale: 'sv',
  schema,
  values: normaliseValues(schema, raw),
  hashes: {
    content: hashOf(raw, 'content') ?? '',
    'fields:title': hashOf(raw, ['title']) ?? '',
  },
  now,
  answers: policy.items.flatMap((item): GivenAnswer[] => {
    const answer = given[item.key];
    const kind = builtInKinds.get(item.kind);
    if (answer === undefined || kind?.answer === undefined) return [];
    const demand = demandOf(item, builtInKinds);
    return [
      {
        policy: 'test',
        item: item.key,
        value: answer.value as Json,
        dependsOnHash: hashOf({ ...raw, ...other[answer.on] }, dependencyOf(item, kind)),
        demand: answer.toAnother ? { ...(demand as object), kind: 'another' } : demand,
        givenBy: { kind: 'admin', id: '1', name: 'Rebecka Lind' },
        givenAt: now,
      },
    ];
  }),
});

/** What is judged from the content nobody can answer. */
const fromContent = new Set(['field', 'contactRoute']);

const each = 20;
const policies = runs(4_000);

test(`${casesOf(policies * each)} verdicts are those of a second, naive judge`, () => {
  const seen = { clear: 0, held: 0 };
  const situation = fc.tuple(document, answers);
  fc.assert(
    fc.property(
      items,
      fc.constantFrom(...timeZones),
      fc.array(situation, { minLength: each, maxLength: each }),
      (written, timeZone, situations) => {
        const policy = policyOf(written, { timeZone });
        const answered = written.filter(({ kind }) => !fromContent.has(kind)).map(({ key }) => key);
        for (const [raw, all] of situations) {
          const given = Object.fromEntries(
            Object.entries(all).filter(([key]) => answered.includes(key))
          );
          const { outcome } = evaluate(policy, snapshotOf(policy, raw, given));
          seen[outcome] += 1;
          const asked = { items: written, document: raw, answers: given, today: todayIn[timeZone] };
          if ((outcome === 'clear') !== mayGoOut(asked)) {
            throw new Error(`${outcome}: ${JSON.stringify({ raw, given }, null, 1)}`);
          }
        }
      }
    ),
    seeded(policies)
  );
  // Neither is rare: the two could not agree by always saying the same.
  expect(Math.min(seen.clear, seen.held)).toBeGreaterThan(policies);
});
