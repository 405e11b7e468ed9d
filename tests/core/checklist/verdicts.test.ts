import { z } from 'zod';
import type { GivenAnswer } from '../../../src/checklist/answer';
import { demandOf, isSameDemand } from '../../../src/checklist/demand';
import { dependencyOf, evaluate } from '../../../src/checklist/evaluate';
import { factDemandOf } from '../../../src/checklist/fact';
import {
  answerError,
  answerWarning,
  contentError,
  contentWarning,
  type Finding,
} from '../../../src/checklist/finding';
import { describeFinding, reasonsOf } from '../../../src/checklist/reasons';
import {
  isMissing,
  type ItemStatus,
  type ItemVerdict,
  type Verdict,
} from '../../../src/checklist/verdict';
import { builtInKinds } from '../../../src/kinds';
import { defineKind } from '../../../src/kinds/kind';
import { registryOf } from '../../../src/kinds/kinds';
import { now, policyOf, snapshotOf } from '../support';

const statement = { sv: 'Jag har läst.', en: 'I have read.' };
const read = { key: 'read', kind: 'declaration', label: { en: 'Read' }, settings: { statement } };
const declared = { declared: true, name: 'Rebecka Lind' };
const note = { key: 'note', kind: 'text', label: { en: 'Note', sv: 'Anteckning' } };

const judged = (item: object, change: Partial<GivenAnswer>, situation = {}) => {
  const snapshot = snapshotOf({ answers: { read: declared, note: 'Hej' }, ...situation });
  const answers = snapshot.answers.map((answer) => ({ ...answer, ...change }));
  const [verdict] = evaluate(policyOf([item]), { ...snapshot, answers }).items;
  if (verdict === undefined) throw new Error('The policy has no item');
  return verdict;
};

describe('an answer to another question', () => {
  const demand = { kind: 'declaration', demands: statement };

  test.each<[string, Partial<GivenAnswer>, string[]]>([
    ['counts where its question is the same', { demand }, []],
    ['counts where nobody kept the question', { demand: null }, []],
    [
      'does not count where other words were declared',
      { demand: { ...demand, demands: { ...statement, sv: 'Jag har skrivit.' } } },
      ['answer.otherDemand'],
    ],
    [
      'does not count where it was of another kind',
      { demand: { kind: 'text', demands: null } },
      ['answer.otherDemand'],
    ],
    [
      'is told of once, though the text has changed as well',
      { demand: { kind: 'text', demands: null }, dependsOnHash: 'old' },
      ['answer.otherDemand'],
    ],
    [
      'is told of as stale, where only the text has changed',
      { demand, dependsOnHash: 'old' },
      ['answer.stale'],
    ],
    ['is stale where it was about nothing', { demand, dependsOnHash: null }, ['answer.stale']],
  ])('%s', (_case, change, rules) => {
    const { status, findings } = judged(read, change);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(status).toBe(rules.length === 0 ? 'satisfied' : 'unsatisfied');
  });

  test('is told by its kind and by what that demands', () => {
    const { items } = policyOf([read, note]).policy;
    expect(items.map((item) => demandOf(item, builtInKinds))).toEqual([
      demand,
      { kind: 'text', demands: null },
    ]);
    expect(demandOf({ kind: 'telepathy', settings: {} }, builtInKinds)).toEqual({
      kind: 'telepathy',
      demands: null,
    });
    expect(isSameDemand({ b: 1, a: 2 }, { a: 2, b: 1 })).toBe(true);
  });
});

describe('what an answer is about', () => {
  test.each<[string, object, unknown]>([
    ['as its kind says', read, 'content'],
    ['as the policy says instead', { ...read, dependsOn: 'nothing' }, 'nothing'],
    ['as the policy says, field by field', { ...note, dependsOn: ['title'] }, ['title']],
  ])('%s', (_case, written, expected) => {
    const [item] = policyOf([written]).policy.items;
    const kind = builtInKinds.get(item?.kind ?? '');
    expect(item && kind && dependencyOf(item, kind)).toEqual(expected);
  });
});

describe('an answer as a verdict keeps it', () => {
  test('says what, by whom and when', () => {
    expect(judged(note, {}).answer).toEqual({
      value: 'Hej',
      summary: { sv: 'Hej', en: 'Hej' },
      givenBy: { kind: 'admin', id: '1', name: 'Rebecka Lind' },
      givenAt: now,
    });
  });

  test('is none where nobody answered and nothing is taken for granted', () => {
    expect(judged(note, { item: 'other' }).answer).toBeNull();
    const parts = [{ key: 'a', kind: 'text', label: { en: 'A' } }];
    const group = { key: 'group', kind: 'group', label: { en: 'G' }, settings: { parts } };
    expect(judged(group, {}).answer).toBeNull();
  });

  test('is there though it says nothing in a line, where somebody gave it', () => {
    const parts = [{ key: 'a', kind: 'text', label: { en: 'A' }, optional: true }];
    const group = { key: 'group', kind: 'group', label: { en: 'G' }, settings: { parts } };
    const { answer } = judged(group, { item: 'group', value: {} });
    expect(answer).toMatchObject({ value: {}, summary: { sv: '', en: '' }, givenAt: now });
  });
});

describe('what cannot be judged', () => {
  test('is held where its settings cannot be read', () => {
    const { policy, version } = policyOf([note]);
    const items = policy.items.map((item) => ({ ...item, unreadable: true as const }));
    const verdict = evaluate({ policy: { ...policy, items }, version }, snapshotOf());
    expect(verdict).toMatchObject({
      outcome: 'held',
      items: [
        { status: 'error', findings: [{ rule: 'item.unreadable', values: { kind: 'text' } }] },
      ],
    });
  });

  test.each<[string, unknown, string]>([
    ['an error', new Error('trasig'), 'trasig'],
    ['something else', 'trasigt', 'trasigt'],
  ])('is told with its cause: %s', (_what, thrown, cause) => {
    const crashing = defineKind<object>({
      name: 'crashing',
      settings: () => z.strictObject({}),
      dependsOn: 'nothing',
      judge: () => {
        throw thrown;
      },
      messages: { sv: {}, en: {} },
    });
    const kinds = registryOf([crashing]);
    const policy = policyOf([{ key: 'x', kind: 'crashing', label: { en: 'X' } }], {}, kinds);
    expect(evaluate(policy, snapshotOf(), kinds).items[0]).toMatchObject({
      status: 'error',
      answer: null,
      findings: [{ rule: 'item.failed', about: 'answer', values: { cause } }],
    });
  });
});

test('what cannot be judged may be waived, by whom the policy lets', () => {
  const { policy, version } = policyOf([{ ...note, exemptedBy: ['chief'] }]);
  const items = policy.items.map((item) => ({ ...item, unreadable: true as const }));
  const snapshot = snapshotOf();
  const exemption = {
    policy: 'test',
    item: 'note',
    contentHash: snapshot.hashes['content'] ?? '',
    demand: null,
    reason: 'A notice the law asks for',
    by: { kind: 'admin' as const, id: '2', name: 'Karin Ek' },
    at: now,
    expiresAt: null,
  };
  const verdict = evaluate(
    { policy: { ...policy, items }, version },
    { ...snapshot, exemptions: [exemption] }
  );
  expect(verdict).toMatchObject({ outcome: 'clear', items: [{ status: 'exempted' }] });
  expect(verdict.items[0]?.findings.map(({ rule }) => rule)).toEqual(['item.unreadable']);
});

test('what a fact was found out for leaves out what is left out', () => {
  expect(factDemandOf({ kind: 'wind', settings: { gusts: undefined, from: 'N' } })).toEqual({
    kind: 'wind',
    settings: { from: 'N' },
  });
  expect(factDemandOf({ kind: 'wind', settings: undefined })).toEqual({
    kind: 'wind',
    settings: null,
  });
});

test.each<[ItemStatus, boolean, boolean]>([
  ['satisfied', false, false],
  ['unsatisfied', true, false],
  ['exempted', false, false],
  ['notApplicable', false, false],
  ['error', true, true],
])(
  '%s holds where it is required: %s, where it is recommended: %s',
  (status, required, recommended) => {
    const item: Omit<ItemVerdict, 'requirement'> = {
      item: 'a',
      status,
      findings: [],
      answer: null,
      because: [],
    };
    expect(isMissing({ ...item, requirement: 'required' })).toBe(required);
    expect(isMissing({ ...item, requirement: 'recommended' })).toBe(recommended);
  }
);

test.each<[string, () => Finding, Partial<Finding>]>([
  ['an error of an answer', () => answerError('a'), { severity: 'error', about: 'answer' }],
  ['a warning of an answer', () => answerWarning('a'), { severity: 'warning', about: 'answer' }],
  ['an error of the content', () => contentError('a', []), { severity: 'error', about: 'content' }],
  [
    'a warning of the content',
    () => contentWarning('a', []),
    { severity: 'warning', about: 'content' },
  ],
])('%s is about the whole, and has nothing to fill in, unless it is said', (_what, made, its) => {
  expect(made()).toEqual({ rule: 'a', path: [], values: {}, ...its });
});

describe('reasons', () => {
  const { policy } = policyOf([note]);
  const verdictOf = (item: Partial<ItemVerdict>): Verdict => ({
    policy: 'test',
    policyVersion: 'v',
    enforcement: 'enforce',
    outcome: 'held',
    items: [
      {
        item: 'note',
        requirement: 'required',
        status: 'unsatisfied',
        findings: [answerError('answer.missing')],
        answer: null,
        because: [],
        ...item,
      },
    ],
  });
  const reasons = (item: Partial<ItemVerdict>) =>
    reasonsOf(verdictOf(item), policy, builtInKinds, 'sv');

  test('lead to the part of the answer', () => {
    const [reason] = reasons({ findings: [answerError('answer.missing', {}, ['when'])] });
    expect(reason?.path).toEqual(['publicationChecklist', 'test', 'note', 'when']);
  });

  test('lead to the field of the text', () => {
    const [reason] = reasons({ findings: [contentError('field.empty', ['contact', 'email'])] });
    expect(reason?.path).toEqual(['contact', 'email']);
  });

  test('leave out what is only to be known of', () => {
    const findings = [answerWarning('answer.stale'), answerError('answer.missing')];
    expect(reasons({ findings }).map(({ rule }) => rule)).toEqual(['answer.missing']);
  });

  test('name an item that the policy no longer has by its key', () => {
    expect(reasons({ item: 'gone' })).toMatchObject([{ item: 'gone', label: 'gone' }]);
  });

  test('are none of what does not hold', () => {
    expect(reasons({ status: 'satisfied' })).toEqual([]);
  });
});

test('a remark on a part of a group begins with its name, in the reader’s language', () => {
  const finding = answerError('answer.missing', { part: { sv: 'När', en: 'When' } });
  const said = (language: 'sv' | 'en') => describeFinding(finding, builtInKinds, language);
  expect([said('sv'), said('en')]).toEqual(['När: Svar saknas.', 'When: No answer yet.']);
  expect(describeFinding(answerError('answer.missing', { part: 'x' }), builtInKinds, 'sv')).toBe(
    'Svar saknas.'
  );
});
