import type { GivenApproval } from '../../../src/approval/given';
import { hashAnswers } from '../../../src/approval/stamp';
import { evaluate } from '../../../src/checklist/evaluate';
import type { Snapshot } from '../../../src/checklist/snapshot';
import { describeFinding } from '../../../src/checklist/reasons';
import { builtInKinds } from '../../../src/kinds';
import { now, policyOf, sha256, snapshotOf, type Situation } from '../support';

const item = { key: 'chief', kind: 'approval', label: { en: 'The chief approves' } };
const sender = {
  key: 'sender',
  kind: 'choice',
  label: { en: 'Sender' },
  settings: {
    options: [
      { value: 'roads', label: { en: 'Roads' } },
      { value: 'schools', label: { en: 'Schools' } },
    ],
  },
};

const document = { title: 'The library opens' };

const textAs = (situation: Situation = { document }): Snapshot => {
  const snapshot = snapshotOf(situation);
  const answers = hashAnswers(snapshot.answers, sha256);
  return { ...snapshot, hashes: { ...snapshot.hashes, answers } };
};

const by = (name: string, roles: readonly string[] = ['chief']) => ({
  by: { kind: 'admin' as const, id: name, name },
  roles,
});

const approvalOf = (
  of: Snapshot,
  version: string,
  given: Partial<GivenApproval> = {}
): GivenApproval => ({
  contentHash: of.hashes['content'] ?? '',
  answersHash: of.hashes['answers'] ?? '',
  policies: [{ policy: 'test', version }],
  onBehalfOf: null,
  comment: '',
  at: now,
  ...by('Karin Ek'),
  ...given,
});

/** The sentence the editor reads, or nothing where the item is satisfied. */
const saidOf = (
  settings: object,
  approvals: (version: string) => readonly GivenApproval[],
  text = textAs()
): string => {
  const policy = policyOf([sender, { ...item, settings }].slice(settings === once ? 1 : 0));
  const verdict = evaluate(policy, { ...text, approvals: approvals(policy.version) });
  const [found] = verdict.items.at(-1)?.findings ?? [];
  return found === undefined ? '' : describeFinding(found, builtInKinds, 'en');
};

const once = {};

describe('a text that somebody must approve', () => {
  const text = textAs();
  const edited = textAs({ document: { title: 'The library closes' } });

  it.each([
    ['nobody has', () => [], 'Nobody has approved the text yet. Submit it for decision.'],
    ['the chief has', (version: string) => [approvalOf(text, version)], ''],
    [
      'another text was approved',
      (version: string) => [approvalOf(edited, version)],
      'The text, its answers or the policy changed since Karin Ek approved. Submit it for decision again.',
    ],
    [
      'other answers were approved',
      (version: string) => [approvalOf(text, version, { answersHash: 'other' })],
      'The text, its answers or the policy changed since Karin Ek approved. Submit it for decision again.',
    ],
    [
      'it was approved under an older policy',
      () => [approvalOf(text, 'older')],
      'The text, its answers or the policy changed since Karin Ek approved. Submit it for decision again.',
    ],
    [
      'another policy’s approval is there',
      () => [approvalOf(text, 'x', { policies: [{ policy: 'other', version: 'x' }] })],
      'Nobody has approved the text yet. Submit it for decision.',
    ],
  ])('when %s', (_when, approvals, said) => {
    expect(saidOf(once, approvals)).toBe(said);
  });
});

describe('a text that two people must approve', () => {
  const text = textAs();
  const two = { approvers: 2 };

  it('waits for the second, and says so', () => {
    expect(saidOf(two, (version) => [approvalOf(text, version)])).toBe(
      '1 of 2 have approved: Karin Ek. 1 more person is needed.'
    );
  });

  it('is not approved by one person twice', () => {
    const twice = (version: string) => [approvalOf(text, version), approvalOf(text, version)];
    expect(saidOf(two, twice)).toContain('1 of 2');
  });

  it('is through when both have', () => {
    const both = (version: string) => [
      approvalOf(text, version),
      approvalOf(text, version, by('Bo Ask')),
    ];
    expect(saidOf(two, both)).toBe('');
  });
});

describe('a text that certain roles must approve', () => {
  const settings = {
    roles: ['chief'],
    byUnit: { item: 'sender', units: [{ unit: 'roads', roles: ['road-chief'] }] },
  };

  it.each([
    ['the chief, of a text from schools', ['schools'], ['chief'], true],
    ['the road chief, of a text from roads', ['roads'], ['road-chief'], true],
    ['the chief, of a text from roads', ['roads'], ['chief'], false],
    ['an editor', ['schools'], ['editor'], false],
    ['the chief, of a text from nobody yet', undefined, ['chief'], true],
  ])('by %s', (_who, selected, roles, counts) => {
    const answers = selected === undefined ? {} : { sender: { selected } };
    const text = textAs({ document, answers });
    const said = saidOf(settings, (version) => [approvalOf(text, version, by('A', roles))], text);
    expect(said === '').toBe(counts);
  });
});

it('an approval cannot be a part of a group', () => {
  const parts = [{ key: 'part', label: { en: 'Part' }, kind: 'approval' }];
  expect(() => policyOf([{ ...item, kind: 'group', settings: { parts } }])).toThrow(
    /item of its own/
  );
});
