import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Database } from './databases';

export interface Told {
  readonly outcome: 'ready' | 'published' | 'refused' | 'done';
  readonly message?: string;
  readonly ends?: readonly string[];
}

/** A call of the document service. */
export interface Call {
  readonly action: string;
  readonly params: object;
}

export interface SecondNode {
  readonly publish: (uid: string, documentId: string) => Promise<Told>;
  /** Calls the document service several times at once. @returns `done`, or the error, of each */
  readonly doAtOnce: (uid: string, calls: readonly Call[]) => Promise<readonly string[]>;
  /** Does one round of a chore that Strapi's cron does each minute. */
  readonly run: (chore: string) => Promise<Told>;
  readonly close: () => Promise<void>;
}

/** Starts another Strapi process on a database that one is running on already. */
export const secondNode = async (database: Database): Promise<SecondNode> => {
  const child = fork(join(__dirname, 'another-strapi.cjs'), {
    env: { ...process.env, ...database, CHECKLIST_NODES: 'several' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = async () => ((await once(child, 'message')) as [Told])[0];
  await told();
  return {
    publish: async (uid, documentId) => {
      const answer = told();
      child.send({ uid, documentId });
      return answer;
    },
    doAtOnce: async (uid, calls) => {
      const answer = told();
      child.send({ uid, calls });
      return (await answer).ends ?? [];
    },
    run: async (chore) => {
      const answer = told();
      child.send({ chore });
      return answer;
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};
