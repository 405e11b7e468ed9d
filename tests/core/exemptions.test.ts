import type { GivenExemption } from '../../src/approval/given';
import { evaluate } from '../../src/checklist/evaluate';
import { isMissing } from '../../src/checklist/verdict';
import { now, policyOf, snapshotOf } from './support';

const document = { title: 'The library opens' };
const question = {
  key: 'anchored',
  kind: 'text',
  label: { en: 'Anchored with' },
  exemptedBy: ['chief'],
};

const given = (change: Partial<GivenExemption> = {}): GivenExemption => ({
  policy: 'test',
  item: 'anchored',
  contentHash: snapshotOf({ document }).hashes['content'] ?? '',
  demand: null,
  reason: 'A notice the law asks for',
  by: { kind: 'admin', id: '2', name: 'Karin Ek' },
  at: now,
  expiresAt: null,
  ...change,
});

const judged = (item: object, exemptions: readonly GivenExemption[], situation = {}) => {
  const verdict = evaluate(policyOf([item]), {
    ...snapshotOf({ document, ...situation }),
    exemptions,
  });
  const [first] = verdict.items;
  if (first === undefined) throw new Error('The policy has no item');
  return { verdict, item: first };
};

describe('an item that was waived', () => {
  it.each([
    ['for this text', given(), 'exempted'],
    ['until tomorrow', given({ expiresAt: '2026-11-04T10:00:00.000Z' }), 'exempted'],
    ['until this very moment', given({ expiresAt: now }), 'unsatisfied'],
    ['until yesterday', given({ expiresAt: '2026-11-02T10:00:00.000Z' }), 'unsatisfied'],
    ['for another text', given({ contentHash: 'other' }), 'unsatisfied'],
    ['by another policy', given({ policy: 'other' }), 'unsatisfied'],
    ['of another question', given({ item: 'sender' }), 'unsatisfied'],
    [
      'when it asked something else',
      given({ demand: { kind: 'choice', demands: null } }),
      'unsatisfied',
    ],
  ] as const)('%s', (_when, exemption, status) => {
    const { verdict, item } = judged(question, [exemption]);
    expect(item.status).toBe(status);
    expect(verdict.outcome).toBe(status === 'exempted' ? 'clear' : 'held');
  });

  it('tells why, by whom and until when, and still what was found', () => {
    const { item } = judged(question, [given()]);
    expect(item.exemption).toEqual({
      reason: 'A notice the law asks for',
      by: { kind: 'admin', id: '2', name: 'Karin Ek' },
      at: now,
      expiresAt: null,
    });
    expect(item.findings.map(({ rule }) => rule)).toEqual(['answer.missing']);
    expect(isMissing(item)).toBe(false);
  });

  it('is simply satisfied once it is answered', () => {
    const answers = { anchored: 'The board' };
    expect(judged(question, [given()], { answers }).item.status).toBe('satisfied');
  });

  it('holds when the policy no longer lets anybody waive it', () => {
    const { exemptedBy: _nobody, ...strict } = question;
    expect(judged(strict, [given()]).item.status).toBe('unsatisfied');
  });
});
