import { execFileSync, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const support = join(here, '../../api/support');
const readTypeScript = join(support, 'read-typescript.cjs');

const prepared = new Set();

/** Makes the database that both apps start from: tables, roles and users. Once for each server. */
const prepare = (client, env) => {
  if (prepared.has(client)) return;
  const script = `require(${JSON.stringify(join(support, 'global-setup.ts'))}).default()`;
  // Standard output is for the figures alone.
  execFileSync(process.execPath, ['-r', readTypeScript, '-e', script], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  prepared.add(client);
};

/**
 * Starts an app in a process of its own. It says when it is ready, and then does the errands
 * it is asked to do and answers what came of them.
 * @param script where the app is opened, and what it can do
 */
export const startNode = async ({ script, client, plugin }) => {
  const env = { ...process.env, TEST_DATABASE_CLIENT: client, CHECKLIST: String(plugin) };
  prepare(client, env);
  const child = fork(script, [], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc', '-r', readTypeScript],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answer = () =>
    new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`The app ended with ${code}.`));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(message);
      });
    });
  await answer();
  return {
    ask: (errand) => {
      child.send(errand);
      return answer();
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};
