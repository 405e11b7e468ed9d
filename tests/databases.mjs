// npm run test:databases: the whole API suite on every database there is support
// for. One that cannot be reached is a failure, never a skip.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, install, repository } from '../playground/steps.mjs';

const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MariaDB' };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in databases));
if (unknown.length > 0) {
  const known = Object.keys(databases).join(', ');
  console.error(`There is no database "${unknown.join('", "')}". There are: ${known}.`);
  process.exit(2);
}
const chosen = Object.keys(databases).filter((name) => asked.length === 0 || asked.includes(name));

install();
buildPlugin();
const reports = join(repository, 'tests/.tmp/reports');
mkdirSync(reports, { recursive: true });

/** A server that is not there fails in the suite's own preparation, which leaves no report. */
const run = (client) => {
  console.log(`▸ Testing every route on ${databases[client]} …`);
  const report = join(reports, `databases-${client}.json`);
  rmSync(report, { force: true });
  const jest = join(repository, 'node_modules/jest/bin/jest.js');
  const config = join(repository, 'tests/jest.config.cjs');
  const args = ['-c', config, '--selectProjects', 'api', '--json', '--outputFile', report];
  spawnSync(process.execPath, [jest, ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TEST_DATABASE_CLIENT: client },
  });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8')
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    console.error(`✗ ${databases[client]} could not be tested at all. Is it running?`);
    return { passed: 0, failed: 1 };
  }
};

const results = chosen.map(run);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);

console.log('');
chosen.forEach((client, index) => {
  const { passed, failed } = results[index];
  const mark = failed === 0 && passed > 0 ? '✓' : '✗';
  console.log(`  ${mark} ${databases[client].padEnd(10)} ${passed} passed, ${failed} failed`);
});
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(results.every(({ passed, failed }) => failed === 0 && passed > 0) ? 0 : 1);
