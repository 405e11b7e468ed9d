import { inBrief } from '../../src/language/in-brief';
import type { Localized } from '../../src/language/localized';
import { submissionsOn } from '../approval/submissions';
import { tellOf } from '../notices/tell';
import { onErrandFor } from '../request/asking';
import { createChore, type Chore } from '../schedule/chore';
import { getService } from '../service';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { Gone, refusalInWords, saidOf } from './failure';
import { changePlan, duePlans, type StoredPlan } from './store';

const minute = 60_000;

/** How long a publication may take before another node believes that its own one ended. */
const lease = 5 * minute;

/** How often an error that is no refusal is tried again. */
const mostAttempts = 5;

const inFuture = (milliseconds: number): string =>
  new Date(Date.now() + milliseconds).toISOString();

/** Publishes what is due; at the start, what was missed while nobody ran. */
export const createPublisher = (strapi: Strapi): Chore =>
  createChore(strapi, 'publish what is planned', () => publishDue(strapi));

const publishDue = async (strapi: Strapi): Promise<void> => {
  for (;;) {
    const due = await duePlans(strapi, inFuture(0), 20);
    let claimedAny = false;
    for (const plan of due) {
      const claim = {
        state: 'publishing',
        attempts: plan.attempts + 1,
        claimedUntil: inFuture(lease),
      } as const;
      if (!(await changePlan(strapi, plan, claim))) continue;
      claimedAny = true;
      await publishClaimed(strapi, { ...plan, ...claim });
    }
    if (!claimedAny) return;
  }
};

const publishClaimed = async (strapi: Strapi, plan: StoredPlan): Promise<void> => {
  try {
    const { uid, documentId, locale } = plan;
    await getService(strapi, 'facts').prepare(uid, [documentId], locale ?? undefined);
    await publish(strapi, plan);
  } catch (error) {
    const refused = await refusalInWords(strapi, plan.uid, error);
    if (refused !== undefined) return fail(strapi, plan, refused);
    strapi.log.error(
      `The publication checklist could not publish ${plan.uid} ${plan.documentId} as planned, attempt ${plan.attempts} of ${mostAttempts}: ${inBrief(error)}`
    );
    if (plan.attempts >= mostAttempts) return fail(strapi, plan, saidOf('failed'));
    const claimedUntil = inFuture(minute);
    await changePlan(strapi, plan, { state: 'planned', attempts: plan.attempts, claimedUntil });
  }
};

/**
 * The plan is fulfilled in the transaction that publishes: should this end half way,
 * both are done or neither is. The gate judges it like any other publish.
 */
const publish = (strapi: Strapi, plan: StoredPlan): Promise<void> =>
  inTransaction(strapi, async () => {
    const isMine = await changePlan(strapi, plan, { state: 'published' });
    if (!isMine) return;
    const documents = strapi.documents(asUid(plan.uid)) as unknown as {
      readonly publish: (params: object) => Promise<{ readonly entries: readonly unknown[] }>;
    };
    const { entries } = await onErrandFor({ actor: plan.plannedBy, route: 'planned' }, () =>
      documents.publish({
        documentId: plan.documentId,
        ...(plan.locale !== null && { locale: plan.locale }),
      })
    );
    if (entries.length === 0) throw new Gone();
  });

/** Never silent: who planned it, and who submitted it, are told why. */
const fail = (strapi: Strapi, plan: StoredPlan, failure: Localized): Promise<void> =>
  inTransaction(strapi, async () => {
    if (!(await changePlan(strapi, plan, { state: 'failed', failure }))) return;
    const { uid, documentId, locale, title } = plan;
    const document = { uid, documentId, locale, title };
    const [submission = null] = await submissionsOn(strapi, document);
    await tellOf(strapi, {
      kind: 'planFailed',
      document,
      actor: { kind: 'system', id: null, name: 'Strapi' },
      words: failure,
      item: null,
      submission,
      concerned: [plan.plannedBy],
      plannedFor: plan.at,
    });
  });
