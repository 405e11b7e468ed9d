/**
 * Runs only the files that a test to be run stands in, and stops at the first that fails. Jest
 * itself loads every file to find that none of its tests was asked for: most of the time it takes
 * to try a mutant.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: TestRunner } = require('jest-runner');

/** The names of the tests in each file, as the first run found them; kept for a process begun anew. */
const namesAt = (rootDir) => join(rootDir, 'tests', 'mutation', 'names.json');

module.exports = class extends TestRunner {
  async runTests(tests, watcher, options) {
    const [first] = tests;
    if (first === undefined) return;
    const file = namesAt(first.context.config.rootDir);
    const { testNamePattern } = this._globalConfig;
    if (!testNamePattern) await this.#learnNames(file, tests, watcher, options);
    else await this.#runMatching(file, new RegExp(testNamePattern, 'i'), tests, watcher, options);
  }

  async #learnNames(file, tests, watcher, options) {
    const names = {};
    this.on('test-file-success', ([{ path }, { testResults }]) => {
      names[path] = testResults.map(({ fullName }) => fullName);
    });
    await super.runTests(tests, watcher, options);
    writeFileSync(file, JSON.stringify(names));
  }

  async #runMatching(file, pattern, tests, watcher, options) {
    const names = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    let failed = false;
    this.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
      failed ||= numFailingTests > 0 || Boolean(testExecError);
    });
    this.on('test-file-failure', () => {
      failed = true;
    });
    for (const test of tests) {
      const own = names[test.path];
      if (own !== undefined && !own.some((name) => pattern.test(name))) continue;
      await super.runTests([test], watcher, options);
      if (failed) return;
    }
  }
};
