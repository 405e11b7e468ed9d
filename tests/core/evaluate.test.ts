import { evaluate } from '../../src/checklist/evaluate';
import { judge } from '../../src/checklist/judgement';
import { reasonsOf } from '../../src/checklist/reasons';
import { blocking, missingItems } from '../../src/checklist/verdict';
import { builtInKinds } from '../../src/kinds';
import { defineKind } from '../../src/kinds/kind';
import { registryOf } from '../../src/kinds/kinds';
import { text } from '../../src/kinds/text';
import { z } from 'zod';
import { judgeItem, judgeItems, policyOf, snapshotOf } from './support';

const title = {
  key: 'title',
  kind: 'field',
  label: { en: 'Title', sv: 'Rubrik' },
  settings: { path: 'title' },
};
const note = { key: 'note', kind: 'text', label: { en: 'Note' } };

describe('a verdict', () => {
  test('is clear when every required item is satisfied', () => {
    const verdict = judgeItems([title, note], { document: { title: 'x' }, answers: { note: 'y' } });
    expect(verdict.outcome).toBe('clear');
  });

  test('is held by one required item, and lists all that are missing', () => {
    const verdict = judgeItems([title, note]);
    expect(verdict.outcome).toBe('held');
    expect(missingItems(verdict).map(({ item }) => item)).toEqual(['title', 'note']);
  });

  test('is not held by what is only recommended', () => {
    const verdict = judgeItems([{ ...title, requirement: 'recommended' }]);
    expect(verdict).toMatchObject({ outcome: 'clear', items: [{ status: 'unsatisfied' }] });
  });

  test('is not held by an item that does not apply, and says why it does not', () => {
    const appliesWhen = { field: 'image', is: 'filled' };
    const verdict = judgeItems([{ ...note, appliesWhen }]);
    expect(verdict).toMatchObject({
      outcome: 'clear',
      items: [{ status: 'notApplicable', because: [appliesWhen] }],
    });
  });

  test('is held by an item that applies because of an answer', () => {
    const appliesWhen = { answer: 'note', is: 'equalTo', value: 'ja' };
    const plan = { key: 'plan', kind: 'text', label: { en: 'Plan' }, appliesWhen };
    expect(judgeItems([note, plan], { answers: { note: 'nej' } }).outcome).toBe('clear');
    expect(judgeItems([note, plan], { answers: { note: 'ja' } }).outcome).toBe('held');
  });

  test('names the policy version it used', () => {
    const one = policyOf([title]);
    const renamed = policyOf([{ ...title, label: { en: 'Headline' } }]);
    expect(evaluate(one, snapshotOf()).policyVersion).toBe(one.version);
    expect(renamed.version).not.toBe(one.version);
    expect(policyOf([title]).version).toBe(one.version);
  });

  test('is the same every time', () => {
    const policy = policyOf([title, note]);
    const snapshot = snapshotOf({ answers: { note: 'x' } });
    expect(evaluate(policy, snapshot)).toEqual(evaluate(policy, snapshot));
  });
});

describe('an answer', () => {
  test('counts for its own policy alone', () => {
    const policy = policyOf([note], { key: 'other' });
    const [verdict] = evaluate(policy, snapshotOf({ answers: { note: 'x' } })).items;
    expect(verdict?.status).toBe('unsatisfied');
  });

  test.each([
    ['the whole text', 'content', { title: 'ny' }, ['answer.stale']],
    ['one field, which changed', ['title'], { title: 'ny' }, ['answer.stale']],
    ['nothing', 'nothing', { title: 'ny' }, []],
  ])('that depends on %s', (_case, dependsOn, document, rules) => {
    const situation = { answers: { item: 'x' }, document, answeredOn: { title: 'gammal' } };
    const verdict = judgeItem({ kind: 'text', dependsOn }, situation);
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('what cannot be judged holds', () => {
  const crashing = defineKind<object>({
    name: 'crashing',
    settings: () => z.strictObject({}),
    dependsOn: 'nothing',
    judge: () => {
      throw new Error('trasig');
    },
    messages: { sv: {}, en: {} },
  });

  test('a kind that crashes', () => {
    const kinds = registryOf([crashing]);
    const verdict = judgeItems([{ ...note, kind: 'crashing', requirement: 'recommended' }], {
      kinds,
    });
    expect(verdict).toMatchObject({
      outcome: 'held',
      items: [
        { status: 'error', findings: [{ rule: 'item.failed', values: { cause: 'trasig' } }] },
      ],
    });
  });

  test('a kind that is no longer installed', () => {
    const policy = policyOf([note]);
    const verdict = evaluate(
      policy,
      snapshotOf({ answers: { note: 'x' } }),
      registryOf([crashing])
    );
    expect(verdict).toMatchObject({
      outcome: 'held',
      items: [{ status: 'error', findings: [{ rule: 'item.unknownKind' }] }],
    });
  });

  test('two kinds cannot have one name', () => {
    expect(() => registryOf([text, text])).toThrow('registered twice');
  });
});

describe('several policies', () => {
  test('all apply; one that holds is enough', () => {
    const policies = [policyOf([title]), policyOf([note], { key: 'other' })];
    const verdicts = judge(policies, snapshotOf({ document: { title: 'x' } }));
    expect(verdicts.map(({ policy, outcome }) => [policy, outcome])).toEqual([
      ['test', 'clear'],
      ['other', 'held'],
    ]);
    expect(blocking(verdicts).map(({ policy }) => policy)).toEqual(['other']);
  });

  test.each([
    ['on trial', { enforcement: 'evaluate' }, 1, 0],
    ['disabled', { enforcement: 'disabled' }, 0, 0],
    ['for another type', { contentTypes: ['api::sida.sida'] }, 0, 0],
    ['for another locale', { locales: ['en'] }, 0, 0],
    ['for other content', { appliesWhen: { field: 'image', is: 'filled' } }, 0, 0],
    ['for this content', { appliesWhen: { field: 'image', is: 'empty' } }, 1, 1],
  ])('one %s', (_case, rest, judged, stopping) => {
    const verdicts = judge([policyOf([note], rest)], snapshotOf());
    expect(verdicts).toHaveLength(judged);
    expect(blocking(verdicts)).toHaveLength(stopping);
  });
});

test('reasons are sentences with labels, and lie on the form where they are about it', () => {
  const policy = policyOf([title, note]);
  const verdict = evaluate(policy, snapshotOf());
  expect(reasonsOf(verdict, policy.policy, builtInKinds, 'sv')).toEqual([
    {
      policy: 'test',
      item: 'title',
      label: 'Rubrik',
      rule: 'field.empty',
      message: 'Fältet är tomt.',
      path: ['title'],
    },
    {
      policy: 'test',
      item: 'note',
      label: 'Note',
      rule: 'answer.missing',
      message: 'Svar saknas.',
      path: ['publicationChecklist', 'test', 'note'],
    },
  ]);
});
