// npm start: from a fresh clone to a running municipality, saying what it does on the way.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildPlayground, buildPlugin, install, playground, serve, untilUp } from './steps.mjs';

const host = process.env.HOST ?? '127.0.0.1';
const port = process.env.PORT ?? '1337';
const shown = host === '0.0.0.0' ? '127.0.0.1' : host;
const address = `http://${shown}:${port}`;

install();
buildPlugin();
buildPlayground();

console.log('▸ Starting the municipality; the first time it is filled with people and news …');
const strapi = serve({ HOST: host, PORT: port, SEED: 'all' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => strapi.kill(signal));
strapi.once('exit', (code) => process.exit(code ?? 0));

await untilUp(address, strapi);

const { accounts, demoPassword } = createRequire(import.meta.url)(
  join(playground, 'dist/src/seed/accounts.js')
);
const who = { admin: 'administrator', redaktor: 'editor', chef: 'communication chief' };
console.log(`
The municipality is open.

  Public site   ${address}/
  Admin panel   ${address}/admin

  Log in as
${Object.entries(accounts)
  .map(([name, { email }]) => `    ${email.padEnd(26)} ${who[name]}`)
  .join('\n')}
  Everyone's password: ${demoPassword}

  Stop it with Ctrl+C.
`);
