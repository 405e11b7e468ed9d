import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { accounts, demoPassword } from '../../../playground/src/seed/accounts';
import { dropDatabase, freshDatabase, type Database } from '../../api/support/databases';
import type { Municipality } from '../../api/support/municipality';
import { apiToken } from '../../api/support/tokens';
import { openGuaranteed } from '../support/guaranteed';
import type { Assignment } from '../support/part';
import { letStrapiMissWhatIsGone } from '../support/strapis-own';
import { scan } from '../support/truth';
import { round, type Arena } from './round';
import type { Reply, Send } from './errands';

/** How many rounds there are, how long each is, and how many steps go on at once in each process. */
const extents = {
  full: { rounds: 20, steps: 260 },
  quick: { rounds: 2, steps: 150 },
} as const;

/** Two processes on one database, and schedules that have them get in each other's way. */
export default async (assignment: Assignment): Promise<number> => {
  const { seed, quick, only, say, fail } = assignment;
  const { rounds, steps } = extents[quick ? 'quick' : 'full'];
  const numbers = Array.from({ length: rounds }, (_, index) => index + 1);
  const missed = letStrapiMissWhatIsGone();
  const database = freshDatabase();
  const arena = await open(database);
  await scan(arena.lerum.strapi);
  const counts = new Map<string, number>();
  let tried = 0;
  for (const number of numbers.filter((each) => only === 0 || each === only)) {
    // The seed of a round is its own, so that it can be tried again without the others.
    const told = await round(arena, { number, seed: seed * 1_000 + number, steps });
    for (const what of told.wrong)
      fail({ where: `round ${String(number)} of seed ${String(seed)}`, what });
    for (const [outcome, count] of told.counts)
      counts.set(outcome, (counts.get(outcome) ?? 0) + count);
    tried += steps;
    if (number % 5 === 0) say(`round ${String(number)} of ${String(rounds)}`);
  }
  // A few steps say nothing of what is done seldom.
  if (only === 0 && !quick)
    for (const what of neverDone(counts)) fail({ where: 'all rounds', what });
  if (only === 0)
    for (const what of hardlyPublished(counts, tried)) fail({ where: 'all rounds', what });
  say(`${String(tried)} operations, answered: ${inOrder(counts)}`);
  if (arena.quarrels.size > 0)
    say(`the database gave up on a statement: ${inOrder(arena.quarrels)}`);
  if (missed() > 0) say(`Strapi read what was gone ${String(missed())} times, in one of the two`);
  await arena.close();
  return tried;
};

/** Of all steps, in per cent, those that published: less would be a race that nobody ran. */
const leastPublished = 3;

interface Outcome {
  readonly action: string;
  readonly isDone: boolean;
  readonly count: number;
}

/** Keys are as "publish 200". */
const outcomes = (counts: ReadonlyMap<string, number>): readonly Outcome[] =>
  [...counts].map(([key, count]) => {
    const [action = '', status = ''] = key.split(' ');
    return { action, isDone: status.startsWith('2'), count };
  });

/** What never succeeded, so that nothing was shown by it. */
const neverDone = (counts: ReadonlyMap<string, number>): string[] => {
  const all = outcomes(counts);
  const never = new Set(all.map(({ action }) => action));
  for (const { action } of all.filter(({ isDone }) => isDone)) never.delete(action);
  return [...never].map((action) => `Not one "${action}" succeeded.`);
};

const hardlyPublished = (counts: ReadonlyMap<string, number>, tried: number): string[] => {
  const published = outcomes(counts)
    .filter(({ action, isDone }) => isDone && /^(?:publish|bulk|locales)/.test(action))
    .reduce((sum, { count }) => sum + count, 0);
  return published * 100 < leastPublished * tried
    ? [`Only ${String(published)} of ${String(tried)} steps published anything.`]
    : [];
};

const inOrder = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([outcome, count]) => `${outcome} × ${String(count)}`)
    .join(', ');

interface Open extends Arena {
  /** What the database said no to, by code and statement: most of it nobody is shown. */
  readonly quarrels: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

interface Quarrel {
  readonly code?: string | undefined;
  readonly sql?: string | undefined;
}

const open = async (database: Database): Promise<Open> => {
  const quarrels = new Map<string, number>();
  const quarrel = ({ code = 'no code', sql = '' }: Quarrel) => {
    const key = `${code} by ${sql.replaceAll(/\s+/g, ' ').slice(0, 50)}`;
    quarrels.set(key, (quarrels.get(key) ?? 0) + 1);
  };
  const lerum = await openGuaranteed({ database, env: { CHECKLIST_NODES: 'several' } });
  lerum.strapi.db.connection.on('query-error', ({ code }: Quarrel, { sql }: Quarrel) => {
    quarrel({ code, sql });
  });
  const { child, port } = await anotherNode(database);
  child.on('message', quarrel);
  const ports = [await listening(lerum), port] as const;
  const keys = await keysFor(lerum);
  return {
    lerum,
    quarrels,
    isShared: database['DATABASE_CLIENT'] !== 'sqlite',
    send: sender(ports, keys),
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await lerum.close();
      dropDatabase(database);
    },
  };
};

const listening = async ({ strapi }: Municipality): Promise<number> => {
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return (httpServer.address() as AddressInfo).port;
};

const anotherNode = async (
  database: Database
): Promise<{ readonly child: ChildProcess; readonly port: number }> => {
  const child = fork(join(__dirname, 'node.cjs'), [JSON.stringify({ database })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { child, port };
};

type Keys = Readonly<Record<'editor' | 'chief' | 'admin' | 'token', string>>;

const keysFor = async (lerum: Municipality): Promise<Keys> => {
  const logIn = async ({ email }: { readonly email: string }): Promise<string> => {
    const reply = await lerum.http.post('/admin/login').send({ email, password: demoPassword });
    return (reply.body as { data: { token: string } }).data.token;
  };
  return {
    editor: await logIn(accounts.redaktor),
    chief: await logIn(accounts.chef),
    admin: await logIn(accounts.admin),
    token: await apiToken(lerum),
  };
};

/** Nobody waits longer for an answer. */
const patience = 120_000;

const sender =
  (ports: readonly [number, number], keys: Keys): Send =>
  async (node, who, method, path, body) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(who !== 'public' && { Authorization: `Bearer ${keys[who]}` }),
    };
    try {
      const reply = await fetch(`http://127.0.0.1:${String(ports[node])}${path}`, {
        method,
        headers,
        signal: AbortSignal.timeout(patience),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: reply.status, body: parsed(await reply.text()) } satisfies Reply;
    } catch (error) {
      return { status: 0, body: { error: { message: String(error) } } };
    }
  };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
