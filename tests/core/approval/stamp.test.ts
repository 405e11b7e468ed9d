import { createHash } from 'node:crypto';
import { hashAnswers, stampOf } from '../../../src/approval/stamp';
import type { GivenAnswer } from '../../../src/checklist/answer';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const given = (policy: string, item: string, value: unknown, by = 'Rebecka Lind') =>
  ({
    policy,
    item,
    value,
    givenBy: { kind: 'admin', id: '1', name: by },
    givenAt: '2026-01-01T00:00:00.000Z',
  }) as unknown as GivenAnswer;

const hashed = (...answers: readonly GivenAnswer[]) => hashAnswers(answers, sha256);

describe('the hash of what was answered', () => {
  const [a1, a2, b1] = [given('a', '1', 'x'), given('a', '2', 'y'), given('b', '1', 'z')];

  test('is the same in whatever order the answers come', () => {
    const all = [a1, a2, b1];
    const orders = [
      [a1, b1, a2],
      [a2, a1, b1],
      [a2, b1, a1],
      [b1, a1, a2],
      [b1, a2, a1],
    ];
    for (const order of orders) expect(hashed(...order)).toBe(hashed(...all));
  });

  test('is the same whoever answered', () => {
    expect(hashed(given('a', '1', 'x', 'Karin Ek'))).toBe(hashed(a1));
  });

  test('can be computed by anybody: canonical JSON, by policy and item', () => {
    expect(hashed(b1, a2, a1)).toBe(
      sha256(
        '[{"item":"1","policy":"a","value":"x"},{"item":"2","policy":"a","value":"y"},{"item":"1","policy":"b","value":"z"}]'
      )
    );
  });

  test.each([
    ['an answer says something else', [given('a', '1', 'X'), a2]],
    ['an answer is to another item', [given('a', '3', 'x'), a2]],
    ['an answer is to another policy', [given('c', '1', 'x'), a2]],
    ['an answer is gone', [a1]],
    ['there is one more', [a1, a2, b1]],
  ])('is another where %s', (_case, answers) => {
    expect(hashed(...answers)).not.toBe(hashed(a1, a2));
  });
});

describe('what an approval is for', () => {
  const hashes = { content: 'c', answers: 'a' };
  const stamp = stampOf(hashes, ['v1', 'v2'], sha256);

  test('is the same in whatever order the policies come', () => {
    expect(stampOf(hashes, ['v2', 'v1'], sha256)).toBe(stamp);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['another content', { ...hashes, content: 'd' }, ['v1', 'v2']],
    ['no content', { answers: 'a' }, ['v1', 'v2']],
    ['other answers', { ...hashes, answers: 'b' }, ['v1', 'v2']],
    ['no answers', { content: 'c' }, ['v1', 'v2']],
    ['another version of a policy', hashes, ['v1', 'v3']],
    ['a policy less', hashes, ['v1']],
  ])('is another with %s', (_case, its, versions) => {
    expect(stampOf(its, versions, sha256)).not.toBe(stamp);
  });
});
