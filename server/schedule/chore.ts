import { AsyncResource } from 'node:async_hooks';
import { inBrief } from '../../src/language/in-brief';
import type { Strapi } from '../strapi';

/** Work that is done again and again, a round at a time. */
export interface Chore {
  /** Begins doing it each minute, and a first time soon. */
  readonly start: () => void;
  /** Does it now, or once more after the round that is under way. Waits for nothing. */
  readonly wake: () => void;
  /** Ends it, and waits for the round that is under way. */
  readonly end: () => Promise<void>;
}

/** How soon after the start what was missed while nobody ran is made up for. Milliseconds. */
const soon = 1_000;

/**
 * A chore by Strapi's cron. Every node does it: rounds must share the work by what
 * they claim in the database.
 *
 * Whoever wakes it may stand in a request or in a transaction that is over; the
 * work stands in neither.
 */
export const createChore = (strapi: Strapi, name: string, work: () => Promise<void>): Chore => {
  const outside = new AsyncResource(`publication-checklist.${name}`);
  const task = `publication-checklist.${name}`;
  let round: Promise<void> | undefined;
  let again = false;
  let ended = false;
  let first: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    if (ended) return;
    round ??= outside.runInAsyncScope(async () => {
      try {
        do {
          again = false;
          await work();
        } while (isWanted());
      } catch (error) {
        strapi.log.error(`The publication checklist could not ${name}: ${inBrief(error)}`);
      } finally {
        round = undefined;
      }
    });
    await round;
  };
  const isWanted = () => again && !ended;

  return {
    start: () => {
      strapi.cron.add({ [task]: { task: run, options: '0 * * * * *' } });
      first = setTimeout(() => void run(), soon);
      first.unref();
    },
    wake: () => {
      again = true;
      void run();
    },
    end: async () => {
      ended = true;
      clearTimeout(first);
      await round;
    },
  };
};
