import { surrounding } from '../surrounding';

const queues = new WeakMap<object, Promise<unknown>>();
const holding = surrounding<ReadonlySet<object>>('transactions held');

/**
 * Runs work that shares a database transaction one piece after the other.
 *
 * Strapi publishes a bulk with `Promise.all` inside one transaction; the
 * savepoints of such branches would release each other's. Work that starts more
 * of itself on the same transaction goes straight on.
 */
export const oneAtATime = <Result>(
  transaction: object,
  work: () => Promise<Result>
): Promise<Result> => {
  const held = holding.current() ?? new Set();
  if (held.has(transaction)) return work();
  const before = queues.get(transaction) ?? Promise.resolve();
  const run = () => holding.within(new Set([...held, transaction]), work);
  const mine = before.then(run, run);
  queues.set(transaction, mine);
  return mine;
};
