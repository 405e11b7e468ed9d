// npm run test:guarantee: what must always hold, tried by every route, in races, through
// crashes and under attack, on every database there is support for. Says what it tries, and
// closes with a table; see docs/guides/guarantee.md.
import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import { buildPlugin, install, repository } from '../../playground/steps.mjs';
import { chosenIn } from './arguments.mjs';
import { runSuite, suites } from './suites.mjs';

const parts = {
  routes: 'every route to the public, by every actor, in every state',
  races: 'random schedules from two processes on one database',
  crashes: 'a process that is killed while it publishes',
  ...suites,
};
const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MariaDB' };

const { json, quick, seed, only, ...chosen } = chosenIn(process.argv.slice(2), {
  parts: Object.keys(parts),
  databases: Object.keys(databases),
});
// With --json standard output is for the figures alone; all else is said beside it.
const putOut = process.stdout.write.bind(process.stdout);
if (json) process.stdout.write = process.stderr.write.bind(process.stderr);

install();
buildPlugin();

const support = join(repository, 'tests/api/support');
const readTypeScript = join(support, 'read-typescript.cjs');

/** The database that each part starts from: tables, roles and users. */
const prepare = (client) => {
  const script = `require(${JSON.stringify(join(support, 'global-setup.ts'))}).default()`;
  execFileSync(process.execPath, ['-r', readTypeScript, '-e', script], {
    env: { ...process.env, TEST_DATABASE_CLIENT: client },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const indent = (words) => `    ${words}`;

/** Does one part in a process of its own. One that ends before it is done has failed. */
const run = (part, client) =>
  new Promise((resolve) => {
    const failures = [];
    let tried = 0;
    const fail = ({ where, what }) => {
      failures.push(where);
      console.log(indent(`✗ ${where}\n${indent(`  ${what}`)}`));
    };
    const child = fork(
      join(repository, 'tests/guarantee/support/part.cjs'),
      [part, String(seed), quick ? 'quick' : 'full', String(only)],
      {
        env: { ...process.env, TEST_DATABASE_CLIENT: client },
        execArgv: ['-r', readTypeScript],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }
    );
    child.on('message', (message) => {
      if (message.words !== undefined) console.log(indent(message.words));
      if (message.failure !== undefined) fail(message.failure);
      if (message.tried !== undefined) tried = message.tried;
    });
    child.once('exit', (code) => {
      if (code !== 0) fail({ where: `${part} ${client}`, what: 'It ended before it was done.' });
      const failed = new Set(failures).size;
      resolve({ part: `${part} ${client}`, tried: Math.max(tried, failed), failed });
    });
  });

const results = [];
for (const client of chosen.databases) {
  console.log(`▸ ${databases[client]}, seed ${seed}`);
  try {
    prepare(client);
  } catch {
    console.log(indent(`✗ ${databases[client]} could not be reached, or not be made ready.`));
    results.push(
      ...chosen.parts.map((part) => ({ part: `${part} ${client}`, tried: 1, failed: 1 }))
    );
    continue;
  }
  for (const part of chosen.parts) {
    console.log(`  ${part}: ${parts[part]} …`);
    const began = Date.now();
    results.push(await (part in suites ? runSuite : run)(part, client));
    console.log(indent(`done in ${Math.round((Date.now() - began) / 1000)} s`));
  }
}

console.log('');
for (const { part, tried, failed } of results) {
  const mark = failed === 0 && tried > 0 ? '✓' : '✗';
  const count = tried.toLocaleString('en').padStart(7);
  console.log(`  ${mark} ${part.padEnd(20)} ${count} tried, ${failed} failed`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('tried') - total('failed')} passed, ${total('failed')} failed`);
if (json) putOut(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every(({ tried, failed }) => failed === 0 && tried > 0) ? 0 : 1;
