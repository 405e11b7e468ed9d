import { builtInKinds } from '../../src/kinds';
import type { Kinds } from '../../src/kinds/kinds';
import type { Language } from '../../src/language/localized';
import { sentence } from '../../src/language/messages';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { configMessages } from './config-messages';
import { faultOf, type Fault } from './fault';
import { writtenBy, type Entry } from './written';

export { faultOf, type Fault } from './fault';

export interface ConfiguredPolicy {
  /** The file, or the place in the config, that the policy comes from. */
  readonly origin: string;
  readonly policy: Policy;
}

/**
 * Reads every policy the app's config names. All faults are collected, so that
 * whoever mends the config sees them at once.
 * @param root the app's folder, which relative paths start from
 */
export const readConfiguredPolicies = (
  entries: readonly Entry[],
  root: string,
  kinds: Kinds = builtInKinds,
  language: Language = 'en'
): { readonly policies: readonly ConfiguredPolicy[]; readonly faults: readonly Fault[] } => {
  const policies: ConfiguredPolicy[] = [];
  const faults: Fault[] = [];
  entries.forEach((entry, index) => {
    const origin = typeof entry === 'string' ? entry : `config.policies[${index}]`;
    const written = writtenBy(entry, origin, root, language);
    if (!written.ok) {
      faults.push(...written.faults);
      return;
    }
    const read = readPolicy(written.input, kinds, language);
    if (read.ok) {
      policies.push({ origin, policy: read.policy });
      return;
    }
    const { problems } = read;
    faults.push(...problems.map((each) => faultOf(each, origin, written.input, language)));
  });
  return { policies, faults: [...faults, ...repeatedKeys(policies, language)] };
};

const repeatedKeys = (
  policies: readonly ConfiguredPolicy[],
  language: Language
): readonly Fault[] => {
  const keys = policies.map(({ policy }) => policy.key);
  return policies
    .filter(({ policy }, index) => keys.indexOf(policy.key) !== index)
    .map(({ origin, policy }) => ({
      origin,
      field: 'key',
      message: sentence(configMessages, 'repeatedKey', { key: policy.key }, language),
    }));
};
