// npm run test:mutation: breaks src/ in a thousand places, one at a time, and asks whether a test
// of the core notices. `npm run test:mutation -- policy ledger` asks of some folders, and
// `-- plain-language/scan` of one within another. What was found is kept in tests/.tmp/mutation:
// what has not changed since is not tried again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../playground/steps.mjs';
import { folders, foldersAt } from './folders.mjs';
import { scoreOf, survivorsOf } from './score.mjs';

/** Of the mutants in all folders, in per cent. */
const target = 85;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => foldersAt(name).length === 0);
if (unknown.length > 0) {
  console.error(
    `There is no folder "${unknown.join('", "')}". There are: ${Object.keys(folders).join(', ')}.`
  );
  process.exit(2);
}

const kept = 'tests/.tmp/mutation';
mkdirSync(join(repository, kept), { recursive: true });

const reportOf = (folder) => {
  const file = join(repository, kept, `${folders[folder].file}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

const percent = (score) => (score === null ? '–' : `${score.toFixed(1)} %`);

const chosen = asked.length === 0 ? Object.keys(folders) : [...new Set(asked.flatMap(foldersAt))];
const total = { killed: 0, survived: 0, uncovered: 0 };
for (const folder of chosen) {
  console.log(`▸ src/${folder} …`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      'tests/mutation/stryker.config.mjs',
    ],
    {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        MUTATION_MUTATE: JSON.stringify(folders[folder].mutate),
        MUTATION_KEPT: `${kept}/${folders[folder].file}`,
        MUTATION_TESTS: JSON.stringify(folders[folder].tests),
      },
    }
  );
  const report = reportOf(folder);
  if (status !== 0 || report === undefined) {
    console.error(`✗ src/${folder} could not be tried.`);
    process.exitCode = 1;
    continue;
  }
  const score = scoreOf(report);
  for (const each of survivorsOf(report)) console.log(`  ${each}`);
  for (const key of Object.keys(total)) total[key] += score[key];
  console.log(
    `  ${score.killed} killed, ${score.survived} survived, ${score.uncovered} in code no test runs: ${percent(score.percent)}`
  );
}

const tried = total.killed + total.survived + total.uncovered;
const reached = tried === 0 ? null : (total.killed / tried) * 100;
console.log(`\n${total.killed} of ${tried} mutants killed: ${percent(reached)}`);
if (reached !== null && reached < target) process.exitCode = 1;
