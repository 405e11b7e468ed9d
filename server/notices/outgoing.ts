import { noticeKinds, type OutgoingNotice } from '../../src/contracts/decisions';
import type { OutgoingPage, OutgoingQuery } from '../../src/contracts/notices';
import type { Language } from '../../src/language/localized';
import { sentence } from '../../src/language/messages';
import { delays } from '../../src/notices/words';
import { NOTICE } from '../plugin-id';
import type { Strapi } from '../strapi';

interface NoticeRow {
  readonly id: number;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly state: OutgoingNotice['state'];
  readonly attempts: number;
  readonly happenedAt: string | Date;
  readonly nextAttemptAt: string | Date;
  readonly error: string | null;
}

/** Mails on their way out and those that went, newest first. */
export const outgoingPage = async (
  strapi: Strapi,
  { state, page, pageSize }: OutgoingQuery,
  language: Language
): Promise<OutgoingPage> => {
  const where = { channel: 'mail', ...(state !== undefined && { state }) };
  const query = strapi.db.query(NOTICE);
  const [rows, total] = await Promise.all([
    query.findMany({
      where,
      orderBy: { id: 'desc' },
      offset: (page - 1) * pageSize,
      limit: pageSize,
    }) as Promise<NoticeRow[]>,
    query.count({ where }),
  ]);
  return { rows: rows.map((row) => outgoing(row, language)), total, page, pageSize };
};

const outgoing = (row: NoticeRow, language: Language): OutgoingNotice => ({
  id: String(row.id),
  kind: noticeKinds.find((known) => known === row.kind) ?? 'submitted',
  to: row.to,
  subject: row.subject,
  state: row.state,
  attempts: row.attempts,
  createdAt: new Date(row.happenedAt).toISOString(),
  nextAttemptAt: row.state === 'pending' ? new Date(row.nextAttemptAt).toISOString() : null,
  error: row.error === null ? null : inWords(row.error, language),
});

/** What we say ourselves is kept by its name; what a mail server said, as it said it. */
const inWords = (error: string, language: Language): string =>
  sentence(delays, error, {}, language);

/**
 * Lets a mail be tried again, from the beginning.
 * @returns null where there is none, or it was sent
 */
export const retryNotice = async (
  strapi: Strapi,
  id: string,
  language: Language
): Promise<OutgoingNotice | null> => {
  const query = strapi.db.query(NOTICE);
  const { count } = await query.updateMany({
    where: { id, channel: 'mail', state: { $in: ['pending', 'failed'] } },
    data: {
      state: 'pending',
      attempts: 0,
      nextAttemptAt: new Date().toISOString(),
      settledAt: null,
      error: null,
    },
  });
  const row = count === 0 ? null : ((await query.findOne({ where: { id } })) as NoticeRow | null);
  return row === null ? null : outgoing(row, language);
};
