/** What is alive, in MB: what could be swept up is. Wants `--expose-gc`. */
const alive = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

/** How often memory is looked at, in milliseconds. */
const every = 250;

/**
 * How long something takes, and in a second run how much memory it needs at most above what
 * is needed at rest: looking slows it.
 * @returns { result, ms, mb }, and in `looks` how often others had their turn meanwhile
 */
const spent = async (work) => {
  const begun = performance.now();
  const result = await work();
  const ms = performance.now() - begun;
  const seen = [];
  const timer = setInterval(() => seen.push(alive()), every);
  await work();
  clearInterval(timer);
  const looks = seen.length;
  // What the work leaves behind is not the work's: some of it goes only after a while.
  await new Promise((resolve) => setTimeout(resolve, 2 * every));
  const rest = alive();
  return { result, ms, mb: Math.max(rest, ...seen) - rest, looks };
};

module.exports = { spent };
