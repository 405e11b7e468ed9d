import { tables } from './tables';
import type { Strapi } from './strapi';

interface PersistedTable {
  readonly name: string;
}

/**
 * Tells Strapi to leave the plugin's tables alone when it boots without the
 * plugin. Otherwise it drops them, and with them every decision ever made.
 *
 * Strapi's own service for this belongs to its paid edition; the list it keeps
 * is read in every edition.
 */
export const persistTables = async (strapi: Strapi): Promise<void> => {
  const place = { type: 'core', key: 'persisted_tables' };
  const kept = ((await strapi.store.get(place)) ?? []) as (string | PersistedTable)[];
  const names = kept.map((table) => (typeof table === 'string' ? table : table.name));
  const missing = tables.filter((table) => !names.includes(table));
  if (missing.length === 0) return;
  await strapi.store.set({ ...place, value: [...kept, ...missing.map((name) => ({ name }))] });
};
