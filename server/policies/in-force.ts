import type { Json } from '../../src/canonical/json';
import type { Origin } from '../../src/contracts/policies';
import { keepingStrangers, type Kinds } from '../../src/kinds/kinds';
import type { Organisation } from '../../src/organisation/organisation';
import { governsType } from '../../src/policy/governs';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { resolved } from '../../src/policy/resolved';
import type { VersionedPolicy } from '../../src/policy/version';

/** A policy that is in force, with where it is kept and since when. */
export interface PolicyInForce extends VersionedPolicy {
  readonly origin: Origin;
  /** ISO 8601, UTC; null for a policy of the config, in force whenever the app runs. */
  readonly since: string | null;
}

/** Everything that is in force at one moment. Never changes; a new one takes its place. */
export interface InForce {
  /** See `revisionOf`. */
  readonly revision: number;
  readonly all: readonly PolicyInForce[];
  readonly organisation: Organisation;
  /** Those about a content type; empty for a type nobody governs. Costs no query. */
  readonly about: (uid: string) => readonly PolicyInForce[];
  readonly governs: (uid: string) => boolean;
  readonly governedTypes: readonly string[];
  /** Whether some policy about a type can stop a publish. One on trial stops nothing at all. */
  readonly enforces: (uid: string) => boolean;
}

export const inForce = (
  revision: number,
  policies: readonly PolicyInForce[],
  organisation: Organisation,
  kinds: Kinds
): InForce => {
  const all = policies.map((entry) => ({
    ...entry,
    policy: resolved(entry.policy, organisation, kinds),
  }));
  const byType = new Map<string, PolicyInForce[]>();
  for (const entry of all) {
    for (const uid of entry.policy.contentTypes) {
      if (governsType(entry.policy, uid)) byType.set(uid, [...(byType.get(uid) ?? []), entry]);
    }
  }
  return {
    revision,
    all,
    organisation,
    about: (uid) => byType.get(uid) ?? [],
    governs: (uid) => byType.has(uid),
    governedTypes: [...byType.keys()],
    enforces: (uid) =>
      byType.get(uid)?.some(({ policy }) => policy.enforcement === 'enforce') === true,
  };
};

/**
 * A version read back. It was in order when it was activated; what no longer is
 * (a kind that is not installed any more) keeps its settings, and holds.
 */
export const readBack = (content: Json, kinds: Kinds): Policy => {
  const read = readPolicy(content, keepingStrangers(kinds), 'en');
  return read.ok ? read.policy : unreadable(content);
};

/** Stands in for a version that cannot be read at all: what it governed is held, and says why. */
const unreadable = (content: Json): Policy => {
  const { key, contentTypes } = content as { key?: string; contentTypes?: string[] };
  return {
    key: key ?? 'unreadable',
    name: { sv: 'Oläsbar policy', en: 'Unreadable policy' },
    enforcement: 'enforce',
    contentTypes: contentTypes ?? [],
    timeZone: 'UTC',
    items: [
      {
        key: 'policy',
        kind: 'policy',
        requirement: 'required',
        label: { sv: 'Policyn kan inte läsas', en: 'The policy cannot be read' },
        settings: {},
        unreadable: true,
      },
    ],
  };
};
