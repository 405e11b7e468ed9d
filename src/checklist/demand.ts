import { canonicalJson, type Json } from '../canonical/json';
import type { Kinds } from '../kinds/kinds';
import type { Item } from '../policy/policy';

/**
 * What an item demands of whoever answers it, beyond the form of the answer: kept
 * with the answer, so that an answer to another question is not taken for one to
 * this. Labels, help and the order of things are no part of it.
 */
export const demandOf = (item: Pick<Item, 'kind' | 'settings'>, kinds: Kinds): Json => ({
  kind: item.kind,
  demands: kinds.get(item.kind)?.demands?.(item.settings, kinds) ?? null,
});

/** An answer kept without its demand is taken at its word. */
export const isSameDemand = (given: Json, asked: Json): boolean =>
  given === null || canonicalJson(given) === canonicalJson(asked);
