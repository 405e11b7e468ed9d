/** What is alive, in MB: what could be swept up is. Wants `--expose-gc`. */
const alive = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

/** What the process has of the machine, in MB. */
const size = () => process.memoryUsage.rss() / 2 ** 20;

/** How often memory is looked at, in milliseconds. */
const every = 250;

/**
 * How long something takes, and in a second run how much memory it needs at most above what
 * is needed at rest: looking slows it.
 * @returns { result, ms, mb }; of the first run also `cpu`, how many ms of it the processor
 *   worked, and `rss`, by how many MB the process grew at most, what could be swept up included
 */
const spent = async (work) => {
  globalThis.gc();
  const sizeBefore = size();
  const sizes = [sizeBefore];
  const measuring = setInterval(() => sizes.push(size()), every);
  const begun = performance.now();
  const usedBefore = process.cpuUsage();
  const result = await work();
  const ms = performance.now() - begun;
  const used = process.cpuUsage(usedBefore);
  clearInterval(measuring);
  const rss = Math.max(...sizes, size()) - sizeBefore;
  const seen = [];
  const timer = setInterval(() => seen.push(alive()), every);
  await work();
  clearInterval(timer);
  if (seen.length === 0 && ms > 10 * every)
    throw new Error('Nobody else had their turn meanwhile.');
  // What the work leaves behind is not the work's: some of it goes only after a while.
  await new Promise((resolve) => setTimeout(resolve, 2 * every));
  const rest = alive();
  const cpu = (used.user + used.system) / 1000;
  return { result, ms, cpu, mb: Math.max(rest, ...seen) - rest, rss };
};

module.exports = { spent };
