import type { Core } from '@strapi/strapi';
import { accounts, type AccountName } from '../../../playground/src/seed/accounts';
import { tell, type Happening } from '../../../server/notices/tell';
import type { Actor } from '../../../src/checklist/answer';
import type { Submission } from '../../../src/contracts/decisions';
import { NEWS } from './municipality';

export const NOTICE = 'plugin::publication-checklist.notice';

export interface NoticeRow {
  readonly id: number;
  readonly channel: string;
  readonly kind: string;
  readonly to: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly nextAttemptAt: string;
}

export const mailRows = async (strapi: Core.Strapi): Promise<NoticeRow[]> =>
  (await strapi.db
    .query(NOTICE)
    .findMany({ where: { channel: 'mail' }, orderBy: { id: 'asc' } })) as NoticeRow[];

/** Lets what waits be due now, as if its time had come. */
export const makeDue = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query(NOTICE).updateMany({
    where: { state: 'pending' },
    data: { nextAttemptAt: new Date(Date.now() - 1_000).toISOString() } as never,
  });
};

/** Does at once what Strapi's cron does each minute. */
export const runChore = async (strapi: Core.Strapi, name: string): Promise<void> => {
  const jobs = strapi.cron.jobs as unknown as {
    readonly name: string | null;
    readonly job: { readonly invoke: () => Promise<unknown> };
  }[];
  await jobs.find((each) => each.name === `publication-checklist.${name}`)?.job.invoke();
};

export const person = async (strapi: Core.Strapi, who: AccountName): Promise<Actor> => {
  const { email, firstname, lastname } = accounts[who];
  const user = (await strapi.db.query('admin::user').findOne({ where: { email } })) as {
    id: number;
  };
  return { kind: 'admin', id: String(user.id), name: `${firstname} ${lastname}` };
};

/** Gives a role a permission of the plugin's. */
export const grant = async (
  strapi: Core.Strapi,
  code: string,
  permission: string
): Promise<void> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  };
  const action = `plugin::publication-checklist.${permission}`;
  const query = strapi.db.query('admin::permission');
  if ((await query.count({ where: { action, role: { id: role.id } } })) > 0) return;
  await query.create({
    data: { action, subject: null, properties: {}, conditions: [], role: role.id } as never,
  });
};

/** A submission as the server knows it, of a draft that is there. */
export const submissionOf = (
  documentId: string,
  submittedBy: Actor,
  change: Partial<Submission> = {}
): Submission => ({
  id: 'a1b2c3d4e5f6',
  asks: 'decision',
  state: 'waiting',
  uid: NEWS,
  documentId,
  locale: 'sv',
  title: 'Ny lekplats',
  message: '',
  submittedBy,
  submittedAt: '2026-11-24T08:00:00.000Z',
  dueAt: null,
  plannedFor: null,
  sender: { sv: 'Samhällsbyggnad', en: 'Planning' },
  claim: null,
  decided: null,
  ...change,
});

export const tellThat = (strapi: Core.Strapi, happening: Happening): Promise<void> =>
  tell(strapi, happening);
