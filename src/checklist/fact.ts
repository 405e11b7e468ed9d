import { canonicalJson, type Json } from '../canonical/json';
import { dependencyKey, type Dependency } from '../content/hash';
import type { Item } from '../policy/policy';
import type { PreparedFact, Snapshot } from './snapshot';

type Asked = Pick<Item, 'key' | 'kind' | 'settings'>;

/** A fact counts while it is fresh, and only for the content and the settings it was found out for. */
export const factFor = (
  item: Asked,
  dependency: Dependency,
  policy: string,
  snapshot: Snapshot
): PreparedFact | undefined =>
  snapshot.facts?.find(
    (fact) =>
      fact.policy === policy &&
      fact.item === item.key &&
      fact.expiresAt > snapshot.now &&
      fact.aboutHash === (snapshot.hashes[dependencyKey(dependency)] ?? null) &&
      canonicalJson(fact.demand) === canonicalJson(factDemandOf(item))
  );

/**
 * What a fact was found out for: all that the kind was told beside the content. With
 * other settings it might have found out something else.
 */
export const factDemandOf = ({ kind, settings }: Omit<Asked, 'key'>): Json => ({
  kind,
  // Settings read by a schema hold what is left out as undefined; JSON has no such thing.
  settings: JSON.parse(JSON.stringify(settings ?? null)) as Json,
});
