/** The tests of the core that a folder of src/ is known by, as one project. */
const { projects, ...common } = require('../jest.config.cjs');

const core = projects.find(({ displayName }) => displayName === 'core');

module.exports = {
  ...common,
  ...core,
  displayName: undefined,
  projects: undefined,
  roots: ['<rootDir>/src', '<rootDir>/tests/core', '<rootDir>/admin', '<rootDir>/playground/src'],
  runner: '<rootDir>/tests/mutation/runner.cjs',
  testMatch: JSON.parse(process.env.MUTATION_TESTS),
};
