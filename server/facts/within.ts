/**
 * Waits for work no longer than it may take. Work that goes on after that is told by
 * the signal; whether it listens or not, nobody waits for it.
 * @throws Error when the time is up
 */
export const within = async <Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>
): Promise<Result> => {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`It took more than ${milliseconds / 1000} s.`);
      reject(error);
      abort.abort(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(abort.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
};

/** Does something for each, a few at a time. */
export const fewAtATime = async <Each>(
  all: readonly Each[],
  few: number,
  work: (each: Each) => Promise<void>
): Promise<void> => {
  const waiting = [...all];
  const worker = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
  };
  await Promise.all(Array.from({ length: few }, worker));
};
