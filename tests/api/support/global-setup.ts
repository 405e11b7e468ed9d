import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyTemplate, sealTemplate } from './databases';
import { playground } from './playground';

const repository = resolve(__dirname, '../../..');

/**
 * Compiles the playground and boots it once, in a process of its own, to make
 * the database all tests start from: with tables, roles and users, no content.
 */
export default (): void => {
  if (!existsSync(join(repository, 'dist/server/index.js'))) {
    throw new Error('The plugin is not built. Run "npm run build" first.');
  }
  const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, [join(repository, script), ...args], {
      cwd: playground,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    });
  const config = join(playground, 'tsconfig.json');
  run('playground/link-plugin.mjs', [], {});
  run('node_modules/typescript/bin/tsc', ['-p', config], {});
  run('tests/api/support/make-template.cjs', [], { ...emptyTemplate(), SEED: 'people' });
  sealTemplate();
};
