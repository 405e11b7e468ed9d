import { fileURLToPath } from 'node:url';
import { atMost, forInformation, median } from '../support/figure.mjs';
import { startNode } from '../support/start-node.mjs';
import { errands } from './errands.mjs';

export const about = 'the queue of held content: how much slower a long one is than a short one';

const script = fileURLToPath(new URL('./node.cjs', import.meta.url));

const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MariaDB' };

/** `BENCH_DATABASES=sqlite,postgres` measures on some of them. */
const chosen = () => {
  const named = process.env.BENCH_DATABASES?.split(',') ?? ['sqlite'];
  const unknown = named.filter((name) => !(name in databases));
  if (unknown.length > 0) throw new Error(`There is no database "${unknown.join('", "')}".`);
  return named;
};

const few = 1_000;
const many = 100_000;
const rounds = 9;

export const measure = async (log) => {
  const figures = [];
  for (const client of chosen()) {
    log(`  ${databases[client]}: two apps, one where ${few} texts wait and one where ${many} do`);
    figures.push(...(await race(client, log)));
  }
  return figures;
};

/** Both are asked the same, by turns: what slows the machine slows both. */
const race = async (client, log) => {
  const nodes = [];
  try {
    for (const rows of [few, many]) {
      const node = await startNode({ script, client, plugin: true });
      nodes.push(node);
      node.asks = await node.ask({ errand: 'fill', rows });
    }
    const figures = [];
    for (const { name, path, mostMs } of errands) {
      log(`    ${name}`);
      const turns = [];
      for (let round = -2; round < rounds; round += 1) {
        const spent = [];
        for (const node of nodes) {
          spent.push(await node.ask({ errand: 'ask', path: path(node.asks) }));
        }
        if (round >= 0) turns.push(spent);
      }
      figures.push(...figuresOf(`${databases[client]}: ${name}`, turns, mostMs));
    }
    return figures;
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
  }
};

/** A hundred times as much may take a little longer, and no more. */
const most = 2;

const figuresOf = (called, turns, mostMs) => {
  const times = median(turns.map(([short, long]) => long / short));
  const ms = median(turns.map(([, long]) => long));
  return mostMs === undefined
    ? [
        atMost(`${called}, time`, times, '×', most),
        forInformation('  where 100,000 wait', ms, 'ms'),
      ]
    : [
        forInformation(`${called}, time`, times, '×'),
        atMost('  where 100,000 wait', ms, 'ms', mostMs),
      ];
};
