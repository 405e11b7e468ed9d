import { judge } from '../../src/checklist/judgement';
import { isMissing } from '../../src/checklist/verdict';
import type { Checklist } from '../../src/contracts/checklist';
import type { Kinds } from '../../src/kinds/kinds';
import type { Organisation } from '../../src/organisation/organisation';
import type { Policy } from '../../src/policy/policy';
import { resolved } from '../../src/policy/resolved';
import type { MissingItem } from '../checklist/use-checklist';

/** A checklist as it would be on one document, if a draft were in force. */
export interface Example {
  readonly checklist: Checklist;
  readonly missing: readonly MissingItem[];
}

/**
 * Judges a real document by a policy that is still being written. Nothing but the
 * document comes from the server, so that it keeps up with the typing.
 */
export const exampleOf = (
  fetched: Checklist,
  policy: Policy,
  organisation: Organisation,
  kinds: Kinds
): Example => {
  // On trial or off, the example shows what enforcing it would mean.
  const shown: Policy = {
    ...resolved(policy, organisation, kinds),
    enforcement: 'enforce',
  };
  const policies = [{ policy: shown, version: 'draft' }];
  const verdicts = judge(policies, fetched, kinds);
  return {
    checklist: { ...fetched, policies, verdicts, answerable: [] },
    missing: verdicts.flatMap(({ items }) =>
      items.filter(isMissing).map((verdict) => ({ policy: policy.key, verdict }))
    ),
  };
};
