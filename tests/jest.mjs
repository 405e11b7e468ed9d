// Runs one part of the tests with Jest, and adds up its report.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../playground/steps.mjs';

const jest = join(repository, 'node_modules/jest/bin/jest.js');
const config = join(repository, 'tests/jest.config.cjs');
const reports = join(repository, 'tests/.tmp/reports');

/** Two at a time are what any machine has cores for; the package's tests share a registry. */
const manners = {
  core: ['--maxWorkers=2'],
  // A Strapi is never quite swept up: a worker that has grown gives way to a new one.
  api: ['--maxWorkers=2', '--workerIdleMemoryLimit=1500MB'],
  package: ['--runInBand'],
  e2e: ['--maxWorkers=2'],
};

export const parts = Object.keys(manners);

/**
 * @param report the name its report is kept by; the part's own, where none is given
 * @param files those to run; all of the part's, where none is named
 * @returns a promise of how many tests passed and failed, a file that could not even start counting as
 *   one that failed; undefined where there is no report at all
 */
export const runJest = async (part, { report = part, env = {}, files = [] } = {}) => {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${report}.json`);
  rmSync(file, { force: true });
  const child = spawn(
    process.execPath,
    [
      // Inside Jest a Strapi may only then load the parsers of rich text, which are modules.
      ...(part === 'api' ? ['--experimental-vm-modules', '--no-warnings'] : []),
      jest,
      '-c',
      config,
      '--selectProjects',
      part,
      '--json',
      '--outputFile',
      file,
      ...manners[part],
      ...(files.length === 0 ? [] : ['--runTestsByPath', ...files]),
    ],
    { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } }
  );
  await once(child, 'exit');
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8')
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return undefined;
  }
};
