import { builtInKinds } from '../kinds';
import type { Kinds } from '../kinds/kinds';
import { governs } from '../policy/governs';
import type { VersionedPolicy } from '../policy/version';
import { evaluate } from './evaluate';
import type { Snapshot } from './snapshot';
import type { Verdict } from './verdict';

/**
 * What every policy that governs a document says of it. All of them apply; one
 * that holds is enough to stop a publish (see `blocking`).
 */
export const judge = (
  policies: readonly VersionedPolicy[],
  snapshot: Snapshot,
  kinds: Kinds = builtInKinds
): readonly Verdict[] =>
  policies
    .filter(({ policy }) => governs(policy, snapshot))
    .map((policy) => evaluate(policy, snapshot, kinds));
