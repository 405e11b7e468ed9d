// npm test: everything, from a fresh clone, saying what it does on the way.
// `npm test -- core api` runs some of the parts alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlayground, buildPlugin, install, repository } from '../playground/steps.mjs';

const parts = {
  core: 'the policy core: tables of accepted and rejected examples',
  api: 'a real Strapi: every route to the public, answers, the ledger',
  package: 'the package: packed, installed in an empty Strapi, built and booted',
  e2e: 'the browser: an editor is stopped, sees why, and publishes',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`
  );
  process.exit(2);
}
const chosen = Object.keys(parts).filter((part) => asked.length === 0 || asked.includes(part));

install();
const reports = join(repository, 'tests/.tmp/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs one part and adds up its report; a file that could not even start counts as a failure. */
const run = (part) => {
  if (part !== 'core') buildPlugin();
  if (part === 'e2e') buildPlayground();
  console.log(`▸ Testing ${parts[part]} …`);
  const report = join(reports, `${part}.json`);
  const jest = join(repository, 'node_modules/jest/bin/jest.js');
  const config = join(repository, 'tests/jest.config.cjs');
  spawnSync(
    process.execPath,
    [
      ...beforeJest(part),
      jest,
      '-c',
      config,
      '--selectProjects',
      part,
      '--json',
      '--outputFile',
      report,
      ...manner(part),
    ],
    { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] }
  );
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8')
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    console.error(`✗ The part "${part}" left no report.`);
    return { passed: 0, failed: 1 };
  }
};

/** Inside Jest a Strapi may only then load the parsers of rich text, which are modules. */
const beforeJest = (part) => (part === 'api' ? ['--experimental-vm-modules', '--no-warnings'] : []);

/**
 * A browser and its Strapi are enough for one machine, and the package's tests share
 * a registry. Every Strapi that was booted inside Jest leaves something behind: the
 * process is changed for a new one before its memory is full.
 */
const manner = (part) => {
  if (part === 'e2e' || part === 'package') return ['--runInBand'];
  return part === 'api' ? ['--workerIdleMemoryLimit', '1500MB'] : [];
};

const results = chosen.map(run);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);

console.log('');
chosen.forEach((part, index) => {
  const { passed, failed } = results[index];
  console.log(`  ${failed === 0 ? '✓' : '✗'} ${part.padEnd(8)} ${passed} passed, ${failed} failed`);
});
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
