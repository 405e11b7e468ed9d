import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../../src/checklist/answer';
import type { Route } from '../../src/ledger/decision';

/** For whom something is done that nobody asks for at this moment, and on what occasion. */
export interface Errand {
  readonly actor: Actor;
  readonly route: Route;
}

const errands = new AsyncLocalStorage<Errand>();

/**
 * Does somebody's errand when they are not there: the ledger names them, not Strapi.
 * Gives no rights; whoever runs it has checked that they had them.
 */
export const onErrandFor = <Result>(errand: Errand, work: () => Result): Result =>
  errands.run(errand, work);

export const currentErrand = (): Errand | undefined => errands.getStore();
