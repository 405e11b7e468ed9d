/**
 * How Stryker runs the tests of the core. They are plain functions of plain modules, so Jest is not
 * needed for it: each file is loaded anew for each mutant, as Jest does, but compiled once, and the
 * quickest tests come first. It takes a fifth of the time.
 *
 * Known here is what these tests use: describe, test, it, their `each`, and expect.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, matchesGlob } from 'node:path';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const { expect } = require('expect');
const { bind } = require('jest-each');

/** Shared with the broken code: which mutant is active, and which test is running. */
const shared = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** Where the broken copy of the repository stands: known once a runner begins. */
let root = '';
let testFolder = '';
const wanted = JSON.parse(process.env.MUTATION_TESTS ?? '[]');

/** What the package calls itself, as the demo's own kinds import it. */
const own = {
  'strapi-plugin-publication-checklist/policy': 'index.ts',
  'strapi-plugin-publication-checklist/kind': 'kind.ts',
};

/** What each file is compiled to: its functions are, too, once and not for each mutant. */
const compiled = new Map();
const compile = (file) => {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const script = new Script(Module.wrap(code), { filename: file });
  compiled.set(file, script);
  return script;
};

const load = (module, file) => {
  const run = compile(file).runInThisContext();
  run(module.exports, (name) => module.require(name), module, file, dirname(file));
};

const learnToLoad = () => {
  for (const extension of ['.ts', '.tsx']) {
    Module._extensions[extension] = load;
  }
  const resolve = Module._resolveFilename;
  Module._resolveFilename = (name, ...rest) =>
    name in own ? join(root, 'src', own[name]) : resolve.call(Module, name, ...rest);
};

/** All that is the repository's own is loaded anew: modules remember things. */
const forget = () => {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(root) && !file.includes('/node_modules/')) delete require.cache[file];
  }
};

let above = [];
let found = [];
const describe = (name, declare) => {
  above.push(name);
  declare();
  above.pop();
};
const test = (name, run) => {
  found.push({ name: [...above, name].join(' '), run });
};
describe.each = bind(describe, false);
test.each = bind(test, false);

/** The tests that a file declares, by names of their own. */
const testsIn = (file) => {
  forget();
  [above, found] = [[], []];
  require(join(testFolder, file));
  const seen = new Map();
  return found.map(({ name, run }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { id: `${file}: ${name}${times > 1 ? ` (${times})` : ''}`, name, run };
  });
};

/** Runs a test, and stops it where it never ends: to begin a process anew takes much longer. */
const call = new Script('globalThis.testAtHand()');
const withinTime = (run, timeout) => {
  globalThis.testAtHand = run;
  return call.runInThisContext({ timeout });
};
const isEndless = (error) => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const fileOf = (id) => id.slice(0, id.indexOf(': '));

const tried = async ({ id, name, run }, fileName, timeout = 120_000) => {
  const begun = performance.now();
  const result = { id, name, fileName };
  shared.currentTestId = id;
  try {
    await withinTime(run, timeout);
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - begun };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    const timeSpentMs = performance.now() - begun;
    const failed = { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs };
    return isEndless(error) ? { ...failed, isEndless: true } : failed;
  } finally {
    shared.currentTestId = undefined;
  }
};

class CoreRunner {
  /** How long each test took when nothing was broken. */
  #took = new Map();
  /** When each test last noticed a mutant, as a number that grows. */
  #noticed = new Map();
  #turn = 0;

  init() {
    root = process.cwd();
    testFolder = join(root, 'tests', 'core');
    learnToLoad();
    Object.assign(globalThis, { describe, test, it: test, expect });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    shared.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    try {
      for (const file of readdirSync(testFolder, { recursive: true }).sort()) {
        if (!wanted.some((pattern) => matchesGlob(file, pattern))) continue;
        for (const each of testsIn(file)) tests.push(await tried(each, join(testFolder, file)));
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    for (const { id, timeSpentMs } of tests) this.#took.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit, disableBail }) {
    const asked = new Set(testFilter);
    const tookOf = (id) => this.#took.get(id) ?? 0;
    const noticedOf = (id) => this.#noticed.get(id) ?? 0;
    // What noticed the mutant before notices its neighbours, too; then the quickest first.
    const inOrder = (one, other) => other.noticed - one.noticed || one.took - other.took;
    const ranked = (id) => ({ noticed: noticedOf(id), took: tookOf(id) });
    const files = [...new Set(testFilter.map(fileOf))].map((file) => {
      const ids = testFilter.filter((id) => fileOf(id) === file);
      const noticed = Math.max(...ids.map(noticedOf));
      return { file, noticed, took: ids.reduce((sum, id) => sum + tookOf(id), 0) };
    });
    shared.hitLimit = hitLimit;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    const tests = [];
    for (const { file } of files.sort(inOrder)) {
      // What runs while a file is loaded is not what is asked about.
      shared.activeMutant = undefined;
      const own = testsIn(file).filter(({ id }) => asked.has(id));
      shared.activeMutant = String(activeMutant.id);
      for (const each of own.sort((one, other) => inOrder(ranked(one.id), ranked(other.id)))) {
        const patience = Math.ceil(3_000 + 10 * tookOf(each.id));
        const result = await tried(each, join(testFolder, file), patience);
        const endless = determineHitLimitReached(shared.hitCount, shared.hitLimit);
        if (endless) return endless;
        if (result.isEndless) return { status: MutantRunStatus.Timeout };
        tests.push(result);
        if (result.status === TestStatus.Failed) this.#noticed.set(each.id, (this.#turn += 1));
        if (result.status === TestStatus.Failed && !disableBail) {
          return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
        }
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreRunner)];
