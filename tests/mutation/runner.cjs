/**
 * Runs only the files that a test to be run stands in, the quickest first, and stops at the first
 * that fails. Jest itself loads every file to find that none of its tests was asked for: most of
 * the time it takes to try a mutant.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: TestRunner } = require('jest-runner');

/** The tests in each file and how long they took, as the first run found; kept for a process begun anew. */
const knownAt = (rootDir) => join(rootDir, 'tests', 'mutation', 'known.json');

module.exports = class extends TestRunner {
  async runTests(tests, watcher, options) {
    const [first] = tests;
    if (first === undefined) return;
    const file = knownAt(first.context.config.rootDir);
    const { testNamePattern } = this._globalConfig;
    if (!testNamePattern) await this.#learn(file, tests, watcher, options);
    else await this.#runMatching(file, new RegExp(testNamePattern, 'i'), tests, watcher, options);
  }

  async #learn(file, tests, watcher, options) {
    const known = {};
    this.on('test-file-success', ([{ path }, { testResults, perfStats }]) => {
      known[path] = {
        names: testResults.map(({ fullName }) => fullName),
        took: perfStats.runtime,
      };
    });
    await super.runTests(tests, watcher, options);
    writeFileSync(file, JSON.stringify(known));
  }

  async #runMatching(file, pattern, tests, watcher, options) {
    const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const tookAt = ({ path }) => known[path]?.took ?? 0;
    let failed = false;
    this.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
      failed ||= numFailingTests > 0 || Boolean(testExecError);
    });
    this.on('test-file-failure', () => {
      failed = true;
    });
    for (const test of [...tests].sort((one, other) => tookAt(one) - tookAt(other))) {
      const names = known[test.path]?.names;
      if (names !== undefined && !names.some((name) => pattern.test(name))) continue;
      await super.runTests([test], watcher, options);
      if (failed) return;
    }
  }
};
