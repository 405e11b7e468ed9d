import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const repository = resolve(__dirname, '../../..');

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

const versions = (JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest)
  .devDependencies;

const run = (cwd: string, command: string, args: readonly string[]): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' },
  });

/** Packs the plugin as it would be published. Returns the tarball's path. */
export const pack = (folder: string): string => {
  const args = ['pack', '--pack-destination', folder, '--json', '--ignore-scripts'];
  const [{ filename }] = JSON.parse(run(repository, 'npm', args)) as [{ filename: string }];
  return join(folder, filename);
};

export const filesIn = (tarball: string): string[] =>
  run(dirname(tarball), 'tar', ['-tzf', tarball]).trim().split('\n').sort();

/** An app as empty as Strapi allows, far from this repository's own packages. */
export const emptyApp = (tarball: string): string => {
  const app = mkdtempSync(join(tmpdir(), 'empty-strapi-'));
  const write = (path: string, content: string | object) => {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const peers = [
    '@strapi/strapi',
    'better-sqlite3',
    'react',
    'react-dom',
    'react-router-dom',
    'styled-components',
  ];
  write('package.json', {
    name: 'empty-app',
    private: true,
    version: '0.0.0',
    dependencies: {
      ...Object.fromEntries(peers.map((name) => [name, versions[name]])),
      'strapi-plugin-publication-checklist': `file:${tarball}`,
    },
    strapi: { uuid: '5f0f3a52-9d3c-4c1e-8a57-2b1c8e5d7f41' },
    allowScripts: { 'better-sqlite3': true },
  });
  for (const [path, content] of Object.entries(files)) write(path, content);
  return app;
};

export const install = (app: string): void => {
  const args = ['--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', '--ignore-scripts'];
  run(app, 'npm', ['install', ...args]);
  buildDatabase(app);
};

const DATABASE = 'node_modules/better-sqlite3';

/** The one script that has to be run compiles for a minute what this repository has compiled. */
const buildDatabase = (app: string): void => {
  const versionIn = (folder: string): unknown =>
    (JSON.parse(readFileSync(join(folder, DATABASE, 'package.json'), 'utf8')) as Versioned).version;
  if (versionIn(app) === versionIn(repository))
    cpSync(join(repository, DATABASE, 'build'), join(app, DATABASE, 'build'), { recursive: true });
  else run(app, 'npm', ['rebuild', 'better-sqlite3']);
};

interface Versioned {
  readonly version: string;
}

export const buildAdmin = (app: string): void => {
  run(app, 'npx', ['--no-install', 'strapi', 'build']);
};

/** Runs a script in the app with plain Node; what it prints last is JSON. */
export const inApp = (app: string, script: string, kind: 'cjs' | 'mjs' = 'cjs'): unknown => {
  const file = `script.${kind}`;
  writeFileSync(join(app, file), script);
  const lines = run(app, process.execPath, [file]).trim().split('\n');
  return JSON.parse(lines.at(-1) ?? 'null') as unknown;
};

/** How many copies of a package the app has. */
export const copiesOf = (app: string, name: string): number => {
  const found = run(app, 'npm', ['ls', name, '--all', '--parseable']);
  return new Set(
    found
      .trim()
      .split('\n')
      .filter((path) => path.endsWith(`node_modules/${name}`))
  ).size;
};

const files: Readonly<Record<string, string | object>> = {
  'favicon.png': '',
  'public/uploads/.gitkeep': '',
  'config/server.js': `module.exports = { host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } };`,
  'config/admin.js': `module.exports = {
    auth: { secret: 'only-a-test' },
    apiToken: { salt: 'only-a-test' },
    transfer: { token: { salt: 'only-a-test' } },
    secrets: { encryptionKey: 'only-a-test-that-is-32-long-okay' },
  };`,
  'config/database.js': `module.exports = {
    connection: { client: 'sqlite', connection: { filename: 'data.db' }, useNullAsDefault: true },
  };`,
  'config/middlewares.js': `module.exports = [
    'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
    'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
  ];`,
  'config/plugins.js': `module.exports = {
    'publication-checklist': {
      enabled: true,
      config: {
        policies: [{
          preset: 'lerum-2022',
          contentTypes: ['api::article.article'],
          organisation: { name: 'Ale kommun' },
        }],
      },
    },
  };`,
  'src/index.js': 'module.exports = {};',
  'src/api/article/content-types/article/schema.json': {
    kind: 'collectionType',
    collectionName: 'articles',
    info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' } },
  },
  'src/api/article/routes/article.js': `module.exports =
    require('@strapi/strapi').factories.createCoreRouter('api::article.article');`,
  'src/api/article/controllers/article.js': `module.exports =
    require('@strapi/strapi').factories.createCoreController('api::article.article');`,
  'src/api/article/services/article.js': `module.exports =
    require('@strapi/strapi').factories.createCoreService('api::article.article');`,
};
