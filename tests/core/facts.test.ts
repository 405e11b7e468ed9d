import { z } from 'zod';
import { evaluate } from '../../src/checklist/evaluate';
import { contentError } from '../../src/checklist/finding';
import type { PreparedFact } from '../../src/checklist/snapshot';
import { builtInKinds } from '../../src/kinds';
import { defineKind } from '../../src/kinds/kind';
import { registryOf } from '../../src/kinds/kinds';
import { defineMessages } from '../../src/language/messages';
import { now, policyOf, snapshotOf } from './support';

/** Judged by a fact that is the text "good" or is not. */
const wind = defineKind({
  name: 'wind',
  settings: () => z.strictObject({}),
  dependsOn: 'content',
  prepares: true,
  judge: ({ fact }) => (fact === 'good' ? [] : [contentError('wind.bad', [])]),
  messages: defineMessages({ sv: {}, en: {} }),
});

const kinds = registryOf([
  ...builtInKinds.names.flatMap((name) => builtInKinds.get(name) ?? []),
  wind,
]);
const policy = policyOf([{ key: 'wind', kind: 'wind', label: { en: 'Wind' } }], {}, kinds);
const document = { title: 'Ny lekplats' };
const content = snapshotOf({ document }).hashes['content'] ?? '';

const fact: PreparedFact = {
  policy: 'test',
  item: 'wind',
  value: 'good',
  aboutHash: content,
  demand: { kind: 'wind', settings: {} },
  preparedAt: '2026-11-03T09:00:00.000Z',
  expiresAt: '2026-11-03T11:00:00.000Z',
};

describe('an item judged by a fact', () => {
  test.each<[string, readonly PreparedFact[], readonly string[]]>([
    ['is satisfied by a fresh one that is good', [fact], []],
    ['is unsatisfied by a fresh one that is bad', [{ ...fact, value: 'poor' }], ['wind.bad']],
    ['is held without any', [], ['fact.missing']],
    ['is held by one that expires now', [{ ...fact, expiresAt: now }], ['fact.missing']],
    ['is held by one about other content', [{ ...fact, aboutHash: 'other' }], ['fact.missing']],
    ['is held by one about no content', [{ ...fact, aboutHash: null }], ['fact.missing']],
    [
      'is held by one found out with other settings',
      [{ ...fact, demand: { kind: 'wind', settings: { gusts: true } } }],
      ['fact.missing'],
    ],
    [
      'is held by one found out by another kind',
      [{ ...fact, demand: { kind: 'tide', settings: {} } }],
      ['fact.missing'],
    ],
    ['is held by one for another item', [{ ...fact, item: 'rain' }], ['fact.missing']],
    ['is held by one for another policy', [{ ...fact, policy: 'other' }], ['fact.missing']],
    ['finds the fresh one beside an old one', [{ ...fact, expiresAt: now }, fact], []],
  ])('%s', (_case, facts, broken) => {
    const verdict = evaluate(policy, { ...snapshotOf({ document }), facts }, kinds);
    expect(verdict.outcome).toBe(broken.length === 0 ? 'clear' : 'held');
    expect(verdict.items[0]?.findings.map(({ rule }) => rule)).toEqual(broken);
  });

  test('is held where nobody took any facts along', () => {
    expect(evaluate(policy, snapshotOf({ document }), kinds).outcome).toBe('held');
  });
});
