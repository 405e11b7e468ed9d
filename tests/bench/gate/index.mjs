import { fileURLToPath } from 'node:url';
import { median } from '../support/figure.mjs';
import { figuresOf } from './figures.mjs';
import { startNode } from '../support/start-node.mjs';
import { errands } from './errands.mjs';

export const about = 'the gate: statements and time, beside the same app without the plugin';

const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MariaDB' };

const script = fileURLToPath(new URL('./node.cjs', import.meta.url));

/** `BENCH_DATABASES=sqlite,postgres` measures on some of them. */
const chosen = () => {
  const named = process.env.BENCH_DATABASES?.split(',') ?? Object.keys(databases);
  const unknown = named.filter((name) => !(name in databases));
  if (unknown.length > 0) throw new Error(`There is no database "${unknown.join('", "')}".`);
  return named;
};

export const measure = async (log) => {
  const figures = [];
  for (const client of chosen()) {
    log(`  ${databases[client]}: two apps on databases of their own, with and without the plugin`);
    figures.push(...figuresOf(databases[client], await race(client, log)));
  }
  return figures;
};

/**
 * Both apps do the same errands, one at a time and by turns: what slows the machine
 * slows both. What counts is how they compare round by round.
 */
const race = async (client, log) => {
  const withPlugin = await startNode({ script, client, plugin: true });
  const without = await startNode({ script, client, plugin: false }).catch(async (error) => {
    await withPlugin.stop();
    throw error;
  });
  try {
    const measured = {};
    for (const { name, rounds, isOurs = false } of errands) {
      log(`    ${name}`);
      const turns = [];
      for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
        // Whoever goes second finds the machine as the first left it: they take turns at that, too.
        const first = round % 2 === 0 ? withPlugin : without;
        const second = first === withPlugin ? without : withPlugin;
        const one = isOurs && first === without ? undefined : await first.ask(name);
        const other = isOurs && second === without ? undefined : await second.ask(name);
        if (round < 0) continue;
        turns.push(first === withPlugin ? [one, other] : [other, one]);
      }
      measured[name] = compared(turns);
    }
    return measured;
  } finally {
    await Promise.all([withPlugin.stop(), without.stop()]);
  }
};

const compared = (turns) => {
  const statements = (which) => median(turns.map((turn) => turn[which]?.statements ?? 0));
  return {
    ratio: median(turns.map(([mine, theirs]) => mine.ms / (theirs?.ms ?? mine.ms))),
    ms: median(turns.map(([mine]) => mine.ms)),
    statements: statements(0),
    added: statements(0) - statements(1),
  };
};
