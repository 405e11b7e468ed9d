import { AsyncLocalStorage } from 'node:async_hooks';

/** One thing that is known to all work done within some work. */
interface Frame {
  readonly key: symbol;
  readonly value: unknown;
  readonly outer: Frame | undefined;
}

/**
 * One storage for everything: Node carries each storage along with every promise of
 * the whole app, whether anybody ever looks into it or not.
 */
const storage = new AsyncLocalStorage<Frame>();

/** Something that is known within some work, however deep, and nowhere else. */
export interface Surrounding<Value> {
  readonly within: <Result>(value: Value, work: () => Result) => Result;
  /** What is known here and now; undefined outside. */
  readonly current: () => Value | undefined;
}

/** @param name for whoever debugs it */
export const surrounding = <Value>(name: string): Surrounding<Value> => {
  const key = Symbol(name);
  return {
    within: (value, work) => storage.run({ key, value, outer: storage.getStore() }, work),
    current: () => {
      let frame = storage.getStore();
      while (frame !== undefined && frame.key !== key) frame = frame.outer;
      return frame?.value as Value | undefined;
    },
  };
};
