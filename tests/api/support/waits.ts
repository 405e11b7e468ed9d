import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Asks how many of this database's connections wait for a row that somebody else holds. */
const waiting: Readonly<Record<string, string>> = {
  postgres: `select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`,
  mysql: `select count(*) as waiting from information_schema.innodb_trx t
    join information_schema.processlist p on p.id = t.trx_mysql_thread_id
    where p.db = database() and t.trx_state = 'LOCK WAIT'`,
};

/** Ends when somebody waits for a row, seen by the database itself; fails after ten seconds. */
export const untilSomebodyWaits = async ({ db }: Core.Strapi): Promise<void> => {
  for (let tried = 0; tried < 60; tried += 1) {
    const said: unknown = await db.connection.raw(waiting[db.dialect.client] ?? '');
    const [row] = (
      db.dialect.client === 'mysql' ? (said as [unknown[]])[0] : (said as { rows: unknown[] }).rows
    ) as { waiting: number | string }[];
    if (Number(row?.waiting) > 0) return;
    // InnoDB tells the same for a tenth of a second, and for longer if it is asked in between.
    await setTimeout(150);
  }
  throw new Error('Nobody waits for a row.');
};
