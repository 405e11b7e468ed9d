import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { dropDatabase, freshDatabase, type Database } from '../../api/support/databases';
import type { Assignment } from '../support/part';
import { nameOf, phases, pointsOver, variants, type Point, type Variant } from './points';
import type { Errands } from './victim';

/**
 * Kills a process while it publishes, at one point after another, and looks at what is
 * left when the next has started; which then is the one to be killed.
 */
export default async ({ seed, quick, only, say, fail }: Assignment): Promise<number> => {
  const database = freshDatabase();
  let victim = await start(database);
  await victim.ask('begin');
  const points = pointsOver(await statementsOf(victim), quick ? 'quick' : 'full', seed);
  const tried = points.filter(({ number }) => only === 0 || number === only);
  for (const point of tried) {
    const wrong: string[] = [];
    const texts = await victim.ask('make', point.variant, `Krasch ${String(point.number)}`);
    if (await victim.dies(() => victim.ask('crash', texts, point))) {
      victim = await start(database);
      wrong.push(...(await victim.ask('look', texts, false)));
    } else wrong.push('It was not killed: the publish took fewer statements than when counted.');
    await victim.ask('publish', texts).catch((error: unknown) => wrong.push(String(error)));
    wrong.push(...(await victim.ask('look', texts, true)));
    for (const what of new Set(wrong)) fail({ where: nameOf(point), what });
    if (point.number % 10 === 0) say(`point ${String(point.number)} of ${String(points.length)}`);
  }
  say(howMany(tried));
  // A publish that changed so that nothing of it is cut off in the middle would go unnoticed.
  if (only === 0 && !quick) {
    for (const phase of phases.filter((each) => tried.every((point) => point.phase !== each)))
      fail({ where: 'all points', what: `None of them is ${phase} what is undone as a whole.` });
  }
  await victim.stop();
  dropDatabase(database);
  return tried.length;
};

const howMany = (points: readonly Point[]): string => {
  const count = (key: 'variant' | 'phase', value: string): string =>
    `${value} × ${String(points.filter((point) => point[key] === value).length)}`;
  const ways = variants.map((variant) => count('variant', variant)).join(', ');
  return `${ways}; ${phases.map((phase) => count('phase', phase)).join(', ')} the savepoint`;
};

/** What each publish sends to the database when nobody cuts it off. */
const statementsOf = async (victim: Victim): Promise<Record<Variant, string[]>> => {
  const statements = {} as Record<Variant, string[]>;
  for (const variant of variants) {
    const texts = await victim.ask('make', variant, `Räknad ${variant}`);
    statements[variant] = await victim.ask('publish', texts);
  }
  return statements;
};

interface Victim {
  readonly ask: <Name extends keyof Errands>(
    errand: Name,
    ...given: Parameters<Errands[Name]>
  ) => ReturnType<Errands[Name]>;
  /** Whether the process was killed by what it was asked. */
  readonly dies: (asking: () => Promise<unknown>) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

interface Told {
  readonly result?: unknown;
  readonly error?: string;
}

const start = async (database: Database): Promise<Victim> => {
  const child = fork(join(__dirname, 'victim.cjs'), [JSON.stringify({ database })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answerOf(child);
  const ask = async (errand: keyof Errands, ...given: unknown[]): Promise<unknown> => {
    const answer = answerOf(child);
    child.send({ errand, given });
    return answer;
  };
  return {
    ask: ask as Victim['ask'],
    dies: async (asking) => {
      const ended = once(child, 'exit').then(([, signal]) => signal === 'SIGKILL');
      // An answer means that it lived through it; so does an error, which is of no interest here.
      const lived = asking().then(
        () => false,
        async (error: unknown) => (error instanceof Ended ? ended : false)
      );
      return Promise.race([ended, lived]);
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};

/** The process ended where an answer was waited for. */
class Ended extends Error {}

const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const gone = () => {
      reject(new Ended('The process ended before it had answered.'));
    };
    child.once('exit', gone);
    child.once('message', (told: Told) => {
      child.off('exit', gone);
      if (told.error === undefined) resolve(told.result);
      else reject(new Error(told.error));
    });
  });
