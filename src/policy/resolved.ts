import type { Kinds } from '../kinds/kinds';
import type { Organisation } from '../organisation/organisation';
import type { Policy } from './policy';

/** A policy with what it takes from the organisation filled in. Its version stays what was activated. */
export const resolved = (policy: Policy, organisation: Organisation, kinds: Kinds): Policy => ({
  ...policy,
  items: policy.items.map((item) => {
    const resolve = item.unreadable === true ? undefined : kinds.get(item.kind)?.resolve;
    return resolve === undefined
      ? item
      : { ...item, settings: resolve(item.settings, organisation, kinds) };
  }),
});
