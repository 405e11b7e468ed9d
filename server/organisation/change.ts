import type { Actor } from '../../src/checklist/answer';
import type { OrganisationPage } from '../../src/contracts/policies';
import { inLanguage, type Language } from '../../src/language/localized';
import type { Organisation } from '../../src/organisation/organisation';
import { readOrganisation } from '../../src/organisation/read';
import { invalid } from '../errors';
import { lockPlugin } from '../policies/lock';
import { told } from '../policies/messages';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { unitsInUse } from './in-use';
import { keepOrganisation, organisationPage } from './store';

/** Somebody else changed the layout since; it comes as it is now. */
export class OrganisationConflict extends Error {
  constructor(
    strapi: Strapi,
    readonly current: OrganisationPage
  ) {
    super(told(strapi, 'organisation.conflict'));
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
    await refuseToLose(strapi, policies, current.organisation, read.organisation, language);
    await keepOrganisation(strapi, read.organisation, change.by, change.reason);
    return undefined;
  });
  if (conflict !== undefined) throw new OrganisationConflict(strapi, conflict);
  await policies.current();
  return organisationPage(strapi);
};

/** Without its unit an answer would name nobody, and the next publish be held by it. */
const refuseToLose = async (
  strapi: Strapi,
  policies: Policies,
  before: Organisation,
  after: Organisation,
  language: Language
): Promise<void> => {
  const kept = new Set(after.units.map(({ key }) => key));
  const gone = before.units.filter(({ key }) => !kept.has(key));
  if (gone.length === 0) return;
  const inUse = await unitsInUse(strapi, policies);
  const missed = gone.filter(({ key }) => inUse.has(key));
  if (missed.length === 0) return;
  const messages = missed.map(({ name }) =>
    told(strapi, 'unit.inUse', { unit: inLanguage(name, language) })
  );
  throw invalid(
    strapi,
    messages.join(' '),
    messages.map((message) => ({ path: ['organisation', 'units'], message }))
  );
};
