import type { Actor } from '../../src/checklist/answer';
import type { Route } from '../../src/ledger/decision';
import { surrounding } from '../surrounding';

/** For whom something is done that nobody asks for at this moment, and on what occasion. */
export interface Errand {
  readonly actor: Actor;
  readonly route: Route;
}

const errands = surrounding<Errand>('errand');

/**
 * Does somebody's errand when they are not there: the ledger names them, not Strapi.
 * Gives no rights; whoever runs it has checked that they had them.
 */
export const onErrandFor = <Result>(errand: Errand, work: () => Result): Result =>
  errands.within(errand, work);

export const currentErrand = (): Errand | undefined => errands.current();
