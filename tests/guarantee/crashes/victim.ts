import type { Municipality } from '../../api/support/municipality';
import { scan } from '../support/truth';
import { lookAt } from './look';
import type { Point, Variant } from './points';
import { makeTexts, readyToPublish, type Texts } from './publishes';

interface Statement {
  readonly sql: string;
  readonly __knexQueryUid: string;
}

/** What a process can be asked to do, in the order it usually is. */
export interface Errands {
  /** The scan's baseline, made while there is nothing to read. */
  readonly begin: () => Promise<void>;
  readonly make: (variant: Variant, name: string) => Promise<Texts>;
  /** Publishes, and tells by which statements. */
  readonly publish: (texts: Texts) => Promise<string[]>;
  /** Publishes, and is killed on the way. Comes back only if it was not. */
  readonly crash: (texts: Texts, point: Pick<Point, 'statement' | 'moment'>) => Promise<void>;
  /** What is wrong with the texts, and with all else, whether they were published or not. */
  readonly look: (texts: Texts, mustBePublished: boolean) => Promise<string[]>;
}

export const errandsOf = (lerum: Municipality): Errands => {
  const { connection } = lerum.strapi.db;
  return {
    begin: async () => {
      await scan(lerum.strapi);
    },
    make: (variant, name) => makeTexts(lerum, variant, name),
    publish: async (texts) => {
      const statements: string[] = [];
      const publish = await readyToPublish(lerum, texts);
      const note = ({ sql }: Statement) => statements.push(sql);
      connection.on('query', note);
      await publish();
      connection.removeListener('query', note);
      return statements;
    },
    crash: async (texts, { statement, moment }) => {
      const publish = await readyToPublish(lerum, texts);
      let count = 0;
      let sent = '';
      connection.on('query', ({ __knexQueryUid }: Statement) => {
        // Not every statement has an event when it is answered; the next one comes after that.
        if (sent !== '') kill();
        count += 1;
        if (count !== statement) return;
        if (moment === 'before') kill();
        // The statement is written to its connection before anything else has its turn.
        else if (moment === 'sent') setImmediate(kill);
        else sent = __knexQueryUid;
      });
      connection.on('query-response', (_answer: unknown, { __knexQueryUid }: Statement) => {
        if (sent !== '' && __knexQueryUid === sent) kill();
      });
      await publish();
      // It was the last statement, which was sent or answered just now.
      if (count >= statement) kill();
    },
    look: (texts, mustBePublished) => lookAt(lerum, texts, mustBePublished),
  };
};

const kill = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
