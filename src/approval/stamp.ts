import type { Digest } from '../canonical/digest';
import { canonicalJson } from '../canonical/json';
import type { GivenAnswer } from '../checklist/answer';

/** The key under which a snapshot's hashes hold that of its answers. */
export const answersKey = 'answers';

/** The hash of what was answered: who answered, and when, is not part of it. */
export const hashAnswers = (answers: readonly GivenAnswer[], digest: Digest): string =>
  digest(
    canonicalJson(
      answers
        .map(({ policy, item, value }) => ({ policy, item, value }))
        .sort((a, b) => order(`${a.policy}/${a.item}`, `${b.policy}/${b.item}`))
    )
  );

/** No two answers are to the same item. */
const order = (a: string, b: string): number => (a < b ? -1 : 1);

/** What an approval is for, in one name: this content, these answers, these policies. */
export const stampOf = (
  hashes: Readonly<Record<string, string>>,
  versions: readonly string[],
  digest: Digest
): string =>
  digest(
    canonicalJson([hashes['content'] ?? null, hashes[answersKey] ?? null, [...versions].sort()])
  );
