// What has to be done before the playground can run, each step only when it is due.
// Plain Node, since on a fresh clone there is nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './link-plugin.mjs';

export const playground = dirname(fileURLToPath(import.meta.url));
export const repository = dirname(playground);

const strapi = join(repository, 'node_modules/@strapi/strapi/bin/strapi.js');

/** Says what is being done, does it, and says how long it took. Ends the process if it fails. */
const step = (what, command, args, options = {}) => {
  process.stdout.write(`▸ ${what} …\n`);
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}\n✗ ${what} failed.\n`);
    process.exit(status ?? 1);
  }
  process.stdout.write(`  done in ${Math.round((Date.now() - started) / 1000)} s\n`);
};

/** The newest change in some files and folders, in milliseconds since 1970. */
const newest = (paths) =>
  Math.max(
    0,
    ...paths.filter(existsSync).map((path) => {
      const at = statSync(path);
      if (!at.isDirectory()) return at.mtimeMs;
      const inside = readdirSync(path).filter((name) => !ignored.has(name));
      return newest(inside.map((name) => join(path, name)));
    })
  );

const ignored = new Set([
  'node_modules',
  'dist',
  'build',
  '.strapi',
  // Strapi writes it at every start.
  '.strapi-updater.json',
  '.tmp',
  'public',
  '.cache',
]);

const isOlder = (stamp, sources) => !existsSync(stamp) || statSync(stamp).mtimeMs < newest(sources);

const inRepository = (...names) => names.map((name) => join(repository, name));

export const install = () => {
  const stamp = join(repository, 'node_modules/.package-lock.json');
  if (!isOlder(stamp, inRepository('package-lock.json'))) return;
  // Not `npm ci`: it refuses a lock file that lacks another system's binaries, which a registry
  // that does not mirror them leaves out. `--no-save` keeps the lock file as it is all the same.
  step('Installing packages (a few minutes the first time)', 'npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
  ]);
};

const pluginSources = inRepository(
  'src',
  'server',
  'admin',
  'strapi-server.ts',
  'strapi-admin.tsx',
  'package.json',
  'tsconfig.json'
);

const pluginStamp = join(repository, 'dist/.built');

export const buildPlugin = () => {
  if (!isOlder(pluginStamp, pluginSources)) return;
  step('Building the plugin', 'npm', ['run', 'build', '--silent']);
  writeFileSync(pluginStamp, '');
};

const panelStamp = join(playground, 'dist/.built');

/** Compiles the playground and builds the admin panel with the plugin in it. */
export const buildPlayground = () => {
  if (!isOlder(panelStamp, [pluginStamp, playground])) return;
  step(
    'Building the demo municipality and its admin panel (about a minute)',
    process.execPath,
    [strapi, 'build'],
    {
      cwd: playground,
      env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
    }
  );
  writeFileSync(panelStamp, '');
};

/** Starts the playground. The process it returns is Strapi itself, to be ended by a signal. */
export const serve = (env, stdio = 'inherit') => {
  mkdirSync(join(playground, 'public/uploads'), { recursive: true });
  return spawn(process.execPath, [strapi, 'start'], {
    cwd: playground,
    stdio,
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', ...env },
  });
};

/** Waits until Strapi answers, or its process ends. */
export const untilUp = async (address, strapiProcess) => {
  let ended = false;
  strapiProcess.once('exit', () => (ended = true));
  while (!ended) {
    const answers = await fetch(`${address}/_health`).then(
      ({ status }) => status === 204,
      () => false
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Strapi ended before it was up; its own words are above.');
};
