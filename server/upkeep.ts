import { inBrief } from '../src/language/in-brief';
import type { PluginConfig } from './config';
import { lookAtPublic } from './integrity/begin-scan';
import { writeCheckpoints } from './ledger/checkpoints';
import { removeBefore } from './ledger/retention';
import { before } from '../src/ledger/period';
import { withLease } from './nodes/lease';
import { PLUGIN_ID } from './plugin-id';
import type { Strapi } from './strapi';

/** How long a node that died is waited for, in milliseconds. */
const patience = 60_000;

/** Looks after the ledger: what was appended is tied together, what is too old goes. */
export const lookAfterLedger = (strapi: Strapi): Promise<unknown> =>
  withLease(strapi, 'ledger', patience, async () => {
    const { keepFor } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).ledger;
    await writeCheckpoints(strapi);
    if (keepFor !== null) await removeBefore(strapi, before(new Date(), keepFor));
  });

interface Task {
  readonly name: string;
  /** When, as cron writes it. */
  readonly rule: string;
  readonly work: (strapi: Strapi) => Promise<unknown>;
}

const tasksOf = (strapi: Strapi): readonly Task[] => {
  const { integrity } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return [
    { name: 'ledger', rule: '7 * * * *', work: lookAfterLedger },
    { name: 'integrity', rule: integrity.schedule, work: (node) => lookAtPublic(node) },
  ];
};

/** Strapi logs a schedule it does not understand, and goes on: nothing would ever be done. */
const refuseUnscheduled = (strapi: Strapi, tasks: readonly Task[]): void => {
  const scheduled = strapi.cron.jobs.map(({ name }) => name);
  for (const { name, rule } of tasks) {
    if (scheduled.includes(`${PLUGIN_ID}.${name}`)) continue;
    throw new Error(
      `plugin::${PLUGIN_ID} config: ${name}.schedule: "${rule}" is no cron expression. Five fields are needed, as in "23 3 * * *": minute, hour, day, month, day of the week.`
    );
  }
};

/**
 * Has the plugin's own work done in the background: by schedule, and when Strapi
 * has begun to listen. It never waits for any of it.
 */
export const beginUpkeep = (strapi: Strapi): void => {
  const { upkeep } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (upkeep === 'off') return;
  const tasks = tasksOf(strapi);
  const atWork = new Set<string>();
  const run = async ({ name, work }: Task): Promise<void> => {
    if (atWork.has(name)) return;
    atWork.add(name);
    await work(strapi).catch((error: unknown) => {
      strapi.log.error(
        `The publication checklist could not look after "${name}": ${inBrief(error)}`
      );
    });
    atWork.delete(name);
  };
  strapi.cron.add(
    Object.fromEntries(
      tasks.map((task) => [
        `${PLUGIN_ID}.${task.name}`,
        { task: () => run(task), options: { rule: task.rule } },
      ])
    )
  );
  refuseUnscheduled(strapi, tasks);
  // A command or a console boots Strapi too, and has no time for this.
  strapi.server.httpServer.once('listening', () => {
    for (const task of tasks) void run(task);
  });
};
