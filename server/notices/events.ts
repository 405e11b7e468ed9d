import { inBrief } from '../../src/language/in-brief';
import { NOTICE } from '../plugin-id';
import type { Strapi } from '../strapi';
import { claimNotice, dueNotices } from './outbox';
import type { Happening } from './tell';

/** What webhooks can be set up for, by what happened. Nothing is sent for what is not here. */
const names: Readonly<Partial<Record<Happening['kind'], string>>> = {
  submitted: 'submitted',
  withdrawn: 'withdrawn',
  returned: 'returned',
  approved: 'approved',
  exempted: 'exempted',
  published: 'published',
  emergency: 'emergency',
  reviewed: 'reviewed',
  planFailed: 'plan-failed',
};

export const eventOf = (kind: Happening['kind']): string | undefined => {
  const name = names[kind];
  return name === undefined ? undefined : `publication-checklist.${name}`;
};

interface WebhookStore {
  readonly addAllowedEvent: (key: string, event: string) => void;
}

/** Lets Strapi's webhooks be set up for what happens to held content. */
export const registerEvents = (strapi: Strapi): void => {
  const store = strapi.get<WebhookStore>('webhookStore');
  for (const name of Object.values(names)) {
    const key = `PUBLICATION_CHECKLIST_${name.replace('-', '_').toUpperCase()}`;
    store.addAllowedEvent(key, `publication-checklist.${name}`);
  }
};

/** Hands events over to Strapi, which tells webhooks and whoever listens. At most once each. */
export const sendEvents = async (strapi: Strapi, claimUntil: string): Promise<void> => {
  const now = new Date().toISOString();
  const due = await dueNotices(strapi, { channel: 'event', now, limit: 500 });
  for (const event of due) {
    if (!(await claimNotice(strapi, event, claimUntil))) continue;
    await strapi.db.query(NOTICE).deleteMany({ where: { id: event.id } });
    await strapi.eventHub
      .emit(event.kind, event.happening as Record<string, unknown>)
      .catch((error: unknown) => {
        strapi.log.error(`Somebody who listens to ${event.kind} failed: ${inBrief(error)}`);
      });
  }
};
