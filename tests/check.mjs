// npm run check: types, lint, format and the arrows between folders, all at the same time.
import { spawn } from 'node:child_process';
import { repository } from '../playground/steps.mjs';

const checks = {
  types: ['tsc', '-p', 'tsconfig.json'],
  'types of the playground': 'tsc -p playground/tsconfig.json --noEmit --rootDir .'.split(' '),
  lint: 'eslint --cache --cache-location node_modules/.cache/eslint .'.split(' '),
  format: 'prettier --check . --log-level warn'.split(' '),
  arrows: 'depcruise src server admin strapi-server.ts strapi-admin.tsx'.split(' '),
};

/** @returns a promise of whether all was in order; what was not is said once, when it is known */
const check = (name, [tool, ...args]) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn('npx', ['--no-install', tool, ...args], { cwd: repository });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.once('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

console.log(`▸ Checking ${Object.keys(checks).join(', ')} …`);
const results = await Promise.all(Object.entries(checks).map((each) => check(...each)));
process.exit(results.every(Boolean) ? 0 : 1);
