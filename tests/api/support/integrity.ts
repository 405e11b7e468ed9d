import type { Core } from '@strapi/strapi';
import { scanIntegrity, type Scanned } from '../../../server/integrity/scan';
import type { Policies } from '../../../server/policies/policies';
import type { Finding, IntegrityPage } from '../../../src/contracts/integrity';
import type { Municipality } from './municipality';
import { ledger } from './news';

export const policiesOf = (strapi: Core.Strapi): Policies =>
  strapi.plugin('publication-checklist').service<Policies>('policies');

/** Looks at all that is public. Nobody else may be at it. */
export const scanPublic = async (strapi: Core.Strapi): Promise<Scanned> => {
  const scanned = await scanIntegrity(strapi, policiesOf(strapi));
  if (!scanned.held) throw new Error('Somebody else scans');
  return scanned.result;
};

/** What an admin reads of what was found. */
export const integrityPage = async (lerum: Municipality): Promise<IntegrityPage> => {
  const admin = await lerum.as('admin');
  const reply = await admin.get('/publication-checklist/integrity').expect(200);
  return (reply.body as { data: IntegrityPage }).data;
};

export const openFindings = async (lerum: Municipality): Promise<Finding[]> =>
  (await integrityPage(lerum)).findings.filter(({ state }) => state === 'open');

/** A public row as SQL makes it: nobody was asked. */
export const publishBySql = (strapi: Core.Strapi, documentId: string) =>
  strapi.db
    .connection('nyheter')
    .where({ document_id: documentId })
    .update({ published_at: new Date() });

/** What the ledger says of a document, oldest first. */
export const outcomes = async (strapi: Core.Strapi, documentId: string): Promise<string[]> =>
  (await ledger(strapi))
    .filter((row) => row.entryDocumentId === documentId)
    .map(({ outcome }) => outcome);
