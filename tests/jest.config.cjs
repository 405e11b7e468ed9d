/** The parts of `npm test`, each a project of its own. */
const { resolve } = require('node:path');

const rootDir = resolve(__dirname, '..');

const typescript = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  // An import() stays one: what it loads may be a module, which cannot be required.
  module: { type: 'commonjs', ignoreDynamic: true },
};

/**
 * The parsers of Markdown and HTML are modules. The core is tested on its source:
 * there an import() becomes a require, and they are compiled for it.
 */
const modules =
  'ccount|character-entities|decode-named-character-reference|devlop|dom-serializer|domelementtype|domhandler|domutils|entities|escape-string-regexp|htmlparser2|longest-streak|markdown-table|mdast-util-[a-z-]+|micromark[a-z-]*|unist-util-[a-z-]+|zwitch';
const withModules = {
  // The core is tested before anything is built; so are the demo's own kinds.
  moduleNameMapper: {
    '^strapi-plugin-publication-checklist/policy$': '<rootDir>/src/index.ts',
    '^strapi-plugin-publication-checklist/kind$': '<rootDir>/src/kind.ts',
  },
  transform: {
    '^.+\\.[jt]sx?$': ['@swc/jest', { ...typescript, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${modules})/)`, '/dist/'],
};

const part = (name, support = {}) => ({
  displayName: name,
  rootDir,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  transform: { '^.+\\.tsx?$': ['@swc/jest', typescript] },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/tests/.tmp/'],
  ...support,
});

const inSupport = (name, file) => `<rootDir>/tests/${name}/support/${file}.ts`;

module.exports = {
  rootDir,
  // Strapi tells at length that it starts; a failing test speaks for itself.
  silent: true,
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  projects: [
    part('core', withModules),
    part('api', {
      globalSetup: inSupport('api', 'global-setup'),
      setupFilesAfterEnv: [inSupport('api', 'patience')],
    }),
    part('package', { setupFilesAfterEnv: [inSupport('package', 'patience')] }),
    part('e2e', {
      globalSetup: inSupport('e2e', 'global-setup'),
      testEnvironment: inSupport('e2e', 'environment'),
      setupFilesAfterEnv: [inSupport('e2e', 'patience')],
    }),
  ],
};
