import { demandOf, isSameDemand } from '../checklist/demand';
import type { Snapshot } from '../checklist/snapshot';
import type { Kinds } from '../kinds/kinds';
import type { Item } from '../policy/policy';
import type { GivenExemption } from './given';

/**
 * The exemption that waives an item now: for exactly this content, of what the item
 * demands now, not expired, and of an item that the policy lets anybody waive at all.
 */
export const exemptionOf = (
  item: Item,
  policy: string,
  { exemptions = [], hashes, now }: Snapshot,
  kinds: Kinds
): GivenExemption | undefined =>
  item.exemptedBy === undefined
    ? undefined
    : exemptions
        .filter(
          (given) =>
            given.policy === policy &&
            given.item === item.key &&
            given.contentHash === hashes['content'] &&
            (given.expiresAt === null || given.expiresAt > now) &&
            isSameDemand(given.demand, demandOf(item, kinds))
        )
        .at(-1);
