import { breathe } from './query/breathe';

/**
 * Works something out while a database is at work on what it is asked for next, so that
 * nobody waits for it later. Where it fails, whoever waits for it is told.
 * @param work waits for nothing
 */
export const meanwhile = <Result>(work: () => Result): Promise<Result> => {
  const done = breathe().then(work);
  // Perhaps nobody waits for it: what it is for may fail first.
  done.catch(() => undefined);
  return done;
};
