import type { Core } from '@strapi/strapi';
import type { Plan } from '../../../src/contracts/decisions';
import { NEWS, type Client } from './municipality';
import { runChore } from './notices';
import { dataOf } from './policies';

export const PLAN = 'plugin::publication-checklist.plan';

export const inHours = (count: number): string =>
  new Date(Date.now() + count * 3_600_000).toISOString();

const at = (documentId: string, uid: string) =>
  `/publication-checklist/plans/${uid}/${documentId}?locale=sv`;

export const plan = (who: Client, documentId: string, when: string, uid: string = NEWS) =>
  who.put(at(documentId, uid), { at: when });

export const cancel = (who: Client, documentId: string, uid: string = NEWS) =>
  who.delete(at(documentId, uid));

export const planIn = (reply: { readonly body: unknown }): Plan | null =>
  dataOf<{ plan: Plan | null }>(reply).plan;

/** As if the time of everything planned had come. */
export const timeComes = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query(PLAN).updateMany({
    where: { state: 'planned' },
    data: { at: new Date(Date.now() - 1_000).toISOString(), claimedUntil: null } as never,
  });
};

export const publishDue = (strapi: Core.Strapi): Promise<void> =>
  runChore(strapi, 'publish what is planned');

export interface PlanRow {
  readonly id: number;
  readonly state: string;
  readonly attempts: number;
  readonly openKey: string;
}

export const plansOn = async (strapi: Core.Strapi, documentId: string): Promise<PlanRow[]> =>
  (await strapi.db
    .query(PLAN)
    .findMany({ where: { entryDocumentId: documentId }, orderBy: { id: 'asc' } })) as PlanRow[];
