// npm run test:databases: the whole API suite on every database there is support
// for. One that cannot be reached is a failure, never a skip. `--quick` runs those tests
// alone that have to do with what databases differ in.
import { buildPlugin, install } from '../playground/steps.mjs';
import { runJest } from './jest.mjs';

const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MariaDB' };
const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((argument) => argument !== '--quick');
const unknown = asked.filter((name) => !(name in databases));
if (unknown.length > 0) {
  const known = Object.keys(databases).join(', ');
  console.error(`There is no database "${unknown.join('", "')}". There are: ${known}.`);
  process.exit(2);
}
const chosen = Object.keys(databases).filter((name) => asked.length === 0 || asked.includes(name));

/** Locks and transactions, what is written at once, and what several processes share. */
const telling = [
  'at-the-same-time',
  'in-each-others-way',
  'planned-publication-several-nodes',
  'publish-several-locales',
  'trusted-ledger',
  'two-nodes',
];

install();
buildPlugin();

/** A server that is not there fails in the suite's own preparation, which leaves no report. */
const run = async (client) => {
  console.log(`▸ Testing every route on ${databases[client]} …`);
  const counted = await runJest('api', {
    report: `databases-${client}`,
    env: { TEST_DATABASE_CLIENT: client },
    files: quick ? telling.map((name) => `tests/api/${name}.test.ts`) : [],
  });
  if (counted === undefined)
    console.error(`✗ ${databases[client]} could not be tested at all. Is it running?`);
  return counted ?? { passed: 0, failed: 1 };
};

const results = [];
for (const client of chosen) results.push(await run(client));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);

console.log('');
chosen.forEach((client, index) => {
  const { passed, failed } = results[index];
  const mark = failed === 0 && passed > 0 ? '✓' : '✗';
  console.log(`  ${mark} ${databases[client].padEnd(10)} ${passed} passed, ${failed} failed`);
});
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(results.every(({ passed, failed }) => failed === 0 && passed > 0) ? 0 : 1);
