import { randomUUID } from 'node:crypto';
import type { Language } from '../../src/language/localized';
import type { NoticeFacts } from '../../src/notices/facts';
import { NOTICE } from '../plugin-id';
import type { Strapi } from '../strapi';

/** A mail to one person, on its way out. */
export interface OutgoingMail {
  readonly to: string;
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  /** Whether it waits to be sent with others. */
  readonly digest: boolean;
  readonly facts: NoticeFacts;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly sendAt: string;
}

/** A row of the outbox that is due. */
export interface DueNotice {
  readonly id: number;
  readonly channel: 'mail' | 'event';
  readonly kind: string;
  readonly to: string;
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly digest: boolean | number | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly happening: unknown;
  readonly attempts: number;
}

const row = (channel: string, kind: string, now: string) => ({
  channel,
  kind,
  onceKey: randomUUID(),
  state: 'pending',
  attempts: 0,
  happenedAt: now,
  nextAttemptAt: now,
});

/** Puts mails in the outbox. Joins the surrounding transaction. */
export const putMails = async (
  strapi: Strapi,
  mails: readonly OutgoingMail[],
  now: string
): Promise<void> => {
  if (mails.length === 0) return;
  await strapi.db.query(NOTICE).createMany({
    data: mails.map(({ facts, sendAt, ...mail }) => ({
      ...row('mail', facts.kind, now),
      ...mail,
      happening: facts,
      nextAttemptAt: sendAt,
    })),
  });
};

/** Puts an event for programs in the outbox. Joins the surrounding transaction. */
export const putEvent = async (
  strapi: Strapi,
  name: string,
  payload: object,
  now: string
): Promise<void> => {
  await strapi.db
    .query(NOTICE)
    .createMany({ data: [{ ...row('event', name, now), happening: payload }] });
};

/**
 * Marks something as told, for ever.
 * @throws where it was marked already, by whatever node: nobody tells it twice
 */
export const putMark = async (strapi: Strapi, onceKey: string, now: string): Promise<void> => {
  await strapi.db.query(NOTICE).createMany({
    data: [{ ...row('mark', onceKey.split(':')[0] ?? '', now), onceKey, state: 'told' }],
  });
};

/** Of some marks, those that have been made. */
export const marksAmong = async (
  strapi: Strapi,
  onceKeys: readonly string[]
): Promise<ReadonlySet<string>> => {
  if (onceKeys.length === 0) return new Set();
  const rows = (await strapi.db
    .query(NOTICE)
    .findMany({ where: { onceKey: { $in: [...onceKeys] } }, select: ['onceKey'] })) as {
    onceKey: string;
  }[];
  return new Set(rows.map(({ onceKey }) => onceKey));
};

interface Wanted {
  readonly channel: DueNotice['channel'];
  readonly now: string;
  readonly limit: number;
  /** Of one person's that are sent together. */
  readonly digestFor?: string;
}

/** What is due, oldest first. */
export const dueNotices = (
  strapi: Strapi,
  { channel, now, limit, digestFor }: Wanted
): Promise<DueNotice[]> =>
  strapi.db
    .queryBuilder(NOTICE)
    .init({
      where: {
        channel,
        state: 'pending',
        nextAttemptAt: { $lte: now },
        ...(digestFor !== undefined && { digest: true, userId: digestFor }),
      },
      orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
      limit,
    })
    .execute<DueNotice[]>();

/**
 * Takes a row for oneself. Of several nodes that saw it one succeeds; should that
 * one end before it is done, the row is due again when the time is up.
 */
export const claimNotice = async (
  strapi: Strapi,
  { id, attempts }: DueNotice,
  until: string
): Promise<boolean> => {
  const { count } = await strapi.db.query(NOTICE).updateMany({
    where: { id, attempts, state: 'pending' },
    data: { attempts: attempts + 1, nextAttemptAt: until },
  });
  return count > 0;
};

/** What became of claimed rows. Changes those alone that nobody has taken since. */
export const settleNotices = async (
  strapi: Strapi,
  claimed: readonly DueNotice[],
  data: Readonly<Record<string, unknown>>
): Promise<void> => {
  for (const { id, attempts } of claimed) {
    await strapi.db
      .query(NOTICE)
      .updateMany({ where: { id, attempts: attempts + 1, state: 'pending' }, data });
  }
};
