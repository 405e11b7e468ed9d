// What Stryker is told; tests/mutation/run.mjs says of which folder.
const { MUTATION_MUTATE: mutate, MUTATION_KEPT: kept } = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'npm',
  plugins: ['./tests/mutation/core-runner.mjs'],
  testRunner: 'core',
  mutate: JSON.parse(mutate),
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, is a table: every test would have to run for each word.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${kept}.incremental.json`,
  concurrency: 1,
  // Beside thrice what the tests took when nothing was broken.
  timeoutMS: 6_000,
  timeoutFactor: 3,
  disableTypeChecks: false,
  tempDirName: 'tests/.tmp/mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: [
    ...['dist', 'docs', 'server', 'playground/dist', 'playground/build', 'playground/.tmp'],
    ...['tests/api', 'tests/bench', 'tests/e2e', 'tests/package', 'tests/.tmp'],
  ],
  logLevel: 'warn',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `${kept}.json` },
  allowEmpty: true,
};
