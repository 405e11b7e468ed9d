import { approvalsFor } from '../../../src/approval/counting';
import type { GivenApproval } from '../../../src/approval/given';
import { now, policyOf, snapshotOf } from '../support';

/** Which approvals of a text count for a policy, and which something has made stale. */

const policy = policyOf([{ key: 'note', kind: 'text', label: { en: 'Note' } }]);
const snapshot = { ...snapshotOf(), hashes: { content: 'c', answers: 'a' } };

const approval = (change: Partial<GivenApproval> = {}): GivenApproval => ({
  contentHash: 'c',
  answersHash: 'a',
  policies: [{ policy: 'test', version: policy.version }],
  by: { kind: 'admin', id: '1', name: 'Karin Ek' },
  roles: ['chief'],
  onBehalfOf: null,
  comment: '',
  at: now,
  ...change,
});

const other = { policy: 'other', version: 'x' };
const [its] = approval().policies;

test.each<[string, Partial<GivenApproval>, 'counts' | 'is stale' | 'is of another policy']>([
  ['of this text', {}, 'counts'],
  ['of this text under two policies', { policies: [other, ...(its ? [its] : [])] }, 'counts'],
  ['of another content', { contentHash: 'd' }, 'is stale'],
  ['with other answers', { answersHash: 'b' }, 'is stale'],
  ['under an older version', { policies: [{ policy: 'test', version: 'older' }] }, 'is stale'],
  ['under another policy alone', { policies: [other] }, 'is of another policy'],
  ['under none', { policies: [] }, 'is of another policy'],
])('an approval %s', (_of, change, expected) => {
  const given = approval(change);
  const { counting, stale } = approvalsFor(policy, { ...snapshot, approvals: [given] });
  expect({ counting, stale }).toEqual({
    counting: expected === 'counts' ? [given] : [],
    stale: expected === 'is stale' ? [given] : [],
  });
});

test('there are none where nobody took any along', () => {
  expect(approvalsFor(policy, snapshot)).toEqual({ counting: [], stale: [] });
});
