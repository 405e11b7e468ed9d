import type { Actor } from '../../src/checklist/answer';
import type { OrganisationPage } from '../../src/contracts/policies';
import type { Language } from '../../src/language/localized';
import { readOrganisation } from '../../src/organisation/read';
import { invalid } from '../errors';
import { lockPlugin } from '../policies/lock';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { keepOrganisation, organisationPage } from './store';

/** Somebody else changed the layout since; it comes as it is now. */
export class OrganisationConflict extends Error {
  constructor(readonly current: OrganisationPage) {
    super('Somebody else changed the organisation since you opened it.');
  }
}

export interface OrganisationChange {
  readonly organisation: unknown;
  /** The revision that whoever changes it has seen. */
  readonly revision: number;
  readonly reason: string;
  readonly by: Actor;
}

/**
 * Changes the layout of the organisation. A unit that answers were given with is
 * retired rather than removed: its name must stay readable.
 * @throws OrganisationConflict, or ValidationError that names what is wrong by path
 */
export const changeOrganisation = async (
  strapi: Strapi,
  policies: Policies,
  change: OrganisationChange,
  language: Language
): Promise<OrganisationPage> => {
  const read = readOrganisation(change.organisation, language);
  if (!read.ok) {
    throw invalid(
      strapi,
      read.problems.map(({ message }) => message).join(' '),
      read.problems.map(({ path, message }) => ({ path: ['organisation', ...path], message }))
    );
  }
  const conflict = await inTransaction(strapi, async () => {
    await lockPlugin(strapi);
    const current = await organisationPage(strapi);
    if (current.revision !== change.revision) return current;
    await keepOrganisation(strapi, read.organisation, change.by, change.reason);
    return undefined;
  });
  if (conflict !== undefined) throw new OrganisationConflict(conflict);
  await policies.current();
  return organisationPage(strapi);
};
