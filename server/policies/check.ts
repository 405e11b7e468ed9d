import type { DraftCheck } from '../../src/contracts/policies';
import { distinct, type Problem } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import type { Policy } from '../../src/policy/policy';
import { misfits } from '../../src/policy/misfits';
import { readPolicy } from '../../src/policy/read';
import { resolved } from '../../src/policy/resolved';
import { hopelessIn } from '../../src/policy/satisfiable';
import { contentSchemaOf } from '../content/content-schema';
import { contentQuery } from '../content/read-rows';
import type { Strapi } from '../strapi';
import { obstacleTo } from './governable';
import type { Policies } from './policies';
import { rolesOf } from './roles';

export interface Checked extends Omit<DraftCheck, 'differences'> {
  /** Undefined for a draft that cannot be read. */
  readonly policy: Policy | undefined;
}

/** Everything that is known of a draft before it comes into force; all of it at once. */
export const checkDraft = async (
  strapi: Strapi,
  policies: Policies,
  draft: unknown,
  language: Language
): Promise<Checked> => {
  const kinds = policies.kinds();
  const read = readPolicy(draft, kinds, language);
  if (!read.ok) return { policy: undefined, problems: read.problems, warnings: [], touches: {} };
  const { policy } = read;
  const stray = strayTypes(strapi, policy, language);
  const governed = policy.contentTypes.filter((uid) => obstacleTo(strapi, uid) === undefined);
  const schemas = governed.map((uid) => contentSchemaOf(strapi, uid));
  const { organisation } = await policies.current();
  const roles = await rolesOf(strapi);
  const hopeless = hopelessIn(
    resolved(policy, organisation, kinds),
    { schemas, roles, kinds },
    language
  );
  const unfit = schemas.flatMap((schema) => misfits(policy, schema, kinds, language));
  return {
    policy,
    problems: distinct([...stray, ...unfit, ...hopeless.problems]),
    warnings: distinct(hopeless.warnings),
    touches: await documentCounts(strapi, governed),
  };
};

const strayTypes = (strapi: Strapi, policy: Policy, language: Language): readonly Problem[] =>
  policy.contentTypes.flatMap((uid, index) => {
    const obstacle = obstacleTo(strapi, uid);
    return obstacle === undefined
      ? []
      : [{ path: ['contentTypes', String(index)], message: obstacle[language] }];
  });

/** Every document once, however many versions and locales it has. */
const documentCounts = async (strapi: Strapi, uids: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const uid of uids) {
    counts[uid] = await contentQuery(strapi, uid).count({ where: { publishedAt: null } });
  }
  return counts;
};
