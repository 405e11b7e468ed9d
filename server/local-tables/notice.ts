import { local } from './local';

/**
 * What is to be told: mails on their way out, events for programs, and marks of what
 * has been told. Written with what it tells of, sent when that is certain.
 */
export const notice = local({
  tableName: 'pc_notices',
  name: 'notice',
  indexes: [
    { name: 'pc_notices_once_uq', type: 'unique', columns: ['once_key'] },
    { name: 'pc_notices_due_ix', columns: ['state', 'next_attempt_at'] },
    { name: 'pc_notices_settled_ix', columns: ['state', 'settled_at'] },
  ],
  attributes: {
    /** `mail`, `event` or `mark`. */
    channel: { type: 'string' },
    /** Names what is told only once; any other row has a name of its own. */
    onceKey: { type: 'string' },
    kind: { type: 'string' },
    to: { type: 'string' },
    userId: { type: 'string' },
    name: { type: 'string' },
    language: { type: 'string' },
    timeZone: { type: 'string' },
    /** Whether it waits to be sent with others. */
    digest: { type: 'boolean' },
    subject: { type: 'string' },
    text: { type: 'text' },
    html: { type: 'text' },
    happening: { type: 'json' },
    /** `pending`, `sent` or `failed`. */
    state: { type: 'string' },
    attempts: { type: 'integer' },
    happenedAt: { type: 'datetime' },
    /** While somebody is sending it: when it comes back should they not finish. */
    nextAttemptAt: { type: 'datetime' },
    settledAt: { type: 'datetime' },
    error: { type: 'string' },
  },
});
