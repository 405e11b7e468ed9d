import { fileURLToPath } from 'node:url';
import { atMost, atLeast, forInformation } from '../support/figure.mjs';
import { startNode } from '../support/start-node.mjs';

export const about = 'the ledger: reading all of it, and the memory that takes';

const script = fileURLToPath(new URL('./node.cjs', import.meta.url));

const few = 10_000;
const many = 100_000;

/** What a streaming reader may need, in MB, whatever the ledger's length. */
const enough = 32;

export const measure = async (log) => {
  const node = await startNode({ script, client: 'sqlite', plugin: true });
  const errand = (name, what) => node.ask({ errand: name, ...what });
  const all = async (rows) => {
    log(`  ${rows.toLocaleString('en')} rows`);
    await errand('fill', { rows });
    return {
      jsonl: await errand('export', { format: 'jsonl' }),
      csv: await errand('export', { format: 'csv' }),
      verify: await errand('verify'),
    };
  };
  try {
    return figuresOf(await all(few), await all(many));
  } finally {
    await node.stop();
  }
};

const figuresOf = (ofFew, ofMany) =>
  [
    ['jsonl', 'export as JSON Lines', many],
    ['csv', 'export as CSV', many + 1],
    ['verify', 'verify', many],
  ].flatMap(([name, called, lines]) => {
    const { result, ms, mb } = ofMany[name];
    return [
      atLeast(`${called}, what came of ${many.toLocaleString('en')} rows`, result, 'rows', lines),
      forInformation(`${called}, speed`, (result / ms) * 1000, 'rows/s'),
      atMost(`${called}, memory`, mb, 'MB', enough),
      forInformation(`  the same of ${few.toLocaleString('en')} rows`, ofFew[name].mb, 'MB'),
    ];
  });
