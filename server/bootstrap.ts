import { inBrief } from '../src/language/in-brief';
import { giveBackRights, keepRights } from './access/kept-rights';
import { registerPermissions } from './access/permissions';
import type { PluginConfig } from './config';
import { warnOfIsolation } from './database/isolation';
import { baselines, restoreBaselines } from './integrity/kept';
import { PLUGIN_ID } from './plugin-id';
import { quietErrors } from './quiet-errors';
import { registerEvents } from './notices/events';
import { createOverdue } from './notices/overdue';
import { persistTables } from './persist-tables';
import { watchPolicies } from './policies/watch';
import { createPublisher } from './plans/publisher';
import type { Chore } from './schedule/chore';
import { getService } from './service';
import type { Strapi } from './strapi';
import { beginUpkeep } from './upkeep';

let endWatch: (() => void) | undefined;
let chores: readonly Chore[] = [];
let hasBegun = false;

/** When the database is ready: what must outlive this boot is put down. */
export const bootstrap = async ({ strapi }: { readonly strapi: Strapi }): Promise<void> => {
  quietErrors(strapi);
  await warnOfIsolation(strapi);
  await persistTables(strapi);
  await baselines(strapi);
  await registerPermissions(strapi);
  await giveBackRights(strapi);
  registerEvents(strapi);
  beginUpkeep(strapi);
  const { nodes } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (nodes === 'several') endWatch = watchPolicies(strapi, getService(strapi, 'policies'));
  chores = [getService(strapi, 'outbox'), createOverdue(strapi), createPublisher(strapi)];
  for (const { start } of chores) start();
  hasBegun = true;
};

/** When Strapi ends. */
export const destroy = async ({ strapi }: { readonly strapi: Strapi }): Promise<void> => {
  endWatch?.();
  endWatch = undefined;
  await Promise.all(chores.map(({ end }) => end()));
  chores = [];
  if (hasBegun) await putBack(strapi);
  hasBegun = false;
};

/** The Strapi of an import has replaced all that was stored, and ends now. */
const putBack = async (strapi: Strapi): Promise<void> => {
  try {
    await restoreBaselines(strapi);
    await persistTables(strapi);
    await keepRights(strapi);
  } catch (error) {
    strapi.log.warn(`The publication checklist could not put back its notes: ${inBrief(error)}`);
  }
};
