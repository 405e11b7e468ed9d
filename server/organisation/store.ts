import { canonicalJson, type Json } from '../../src/canonical/json';
import type { Actor } from '../../src/checklist/answer';
import type { OrganisationPage } from '../../src/contracts/policies';
import { emptyOrganisation, type Organisation } from '../../src/organisation/organisation';
import { readOrganisation } from '../../src/organisation/read';
import { appendChange, changesOf, organisationSubject } from '../policies/changes';
import { sha256 } from '../policies/digest';
import { keepVersion, versionsNamed } from '../policies/versions';
import type { Strapi } from '../strapi';

/** Puts a layout in force. Like a policy it is kept as a version, so that it can be shown later. */
export const keepOrganisation = async (
  strapi: Strapi,
  organisation: Organisation,
  by: Actor,
  reason: string
): Promise<void> => {
  const content = JSON.parse(JSON.stringify(organisation)) as Json;
  const version = sha256(canonicalJson(content));
  await keepVersion(strapi, organisationSubject, version, content);
  await appendChange(strapi, {
    subject: organisationSubject,
    action: 'activated',
    version,
    reason,
    by,
  });
};

/** The layout in force. Its revision counts the changes there have been. */
export const organisationPage = async (strapi: Strapi): Promise<OrganisationPage> => {
  const changes = await changesOf(strapi, organisationSubject);
  const latest = changes.at(-1);
  const versions = await versionsNamed(strapi, latest?.version ? [latest.version] : []);
  const content = versions.get(latest?.version ?? '');
  const read = content === undefined ? undefined : readOrganisation(content, 'en');
  return {
    organisation: read?.ok === true ? read.organisation : emptyOrganisation,
    revision: changes.length,
    lastChanged: latest === undefined ? null : { by: latest.by, at: latest.at },
  };
};
