import type { Municipality } from '../../api/support/municipality';
import { NEWS } from '../../api/support/municipality';
import {
  decisionsSince,
  draftsInSql,
  keyOf,
  lastDecisionId,
  leaks,
  whatThePluginFinds,
} from '../support/truth';
import { lostDrafts, type DraftWrite } from './drafts';
import { errands, saying, written, type Deed, type Reply, type Send, type World } from './errands';
import { places, schedule, type Step } from './schedule';
import { tornTexts } from './torn';

export interface Arena {
  readonly lerum: Municipality;
  readonly send: Send;
  /** Whether the database is made for several processes. Where it is not, they share every other round. */
  readonly isShared: boolean;
}

interface RoundWanted {
  readonly number: number;
  readonly seed: number;
  readonly steps: number;
}

/** A step that was taken, and when. */
interface Taken extends Deed {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

interface RoundTold {
  readonly wrong: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** How many steps go on at once in each process. */
const atOnce = 3;

/** Lets one schedule run on texts of its own, then looks at what is left. */
export const round = async (arena: Arena, wanted: RoundWanted): Promise<RoundTold> => {
  const { strapi } = arena.lerum;
  const decided = await lastDecisionId(strapi);
  const births: DraftWrite[] = [];
  const world: World = {
    send: arena.send,
    standing: [],
    name: (step) => `Omgång ${String(wanted.number)} steg ${String(step.number)}`,
    born: (documentId, locale, title) => {
      const now = performance.now();
      births.push({ documentId, locale, title, from: now, to: now, isCertain: true });
    },
  };
  for (let place = 0; place < places; place += 1) await firstText(world, wanted, place);
  const isTogether = arena.isShared || wanted.number % 2 === 0;
  const steps = schedule(wanted.seed, wanted.steps).map((step) =>
    isTogether ? step : { ...step, node: 0 as const }
  );
  const taken = await takeAll(world, steps);
  const deleted = new Set(
    taken.filter(({ step }) => step.action === 'delete').flatMap(({ documentIds }) => documentIds)
  );
  const mine = new Set(births.map(({ documentId }) => documentId));
  const drafts = (await draftsInSql(strapi)).filter(({ document_id }) => mine.has(document_id));
  return {
    wrong: [
      ...brokenReplies(taken),
      ...(await leaks(strapi)),
      ...(await whatThePluginFinds(strapi)),
      ...lostDrafts(
        [...births, ...taken.flatMap((each) => draftWrites(world, each))],
        drafts,
        deleted
      ).map(({ documentId, what }) => `${what}${historyOf(documentId, taken)}`),
      ...miscounted(taken, await publishedSince(arena, decided), deleted),
      ...(await tornTexts(strapi, mine)),
    ],
    counts: counted(taken),
  };
};

/** The steps about a document, so that the two that quarrelled can be found. */
const historyOf = (documentId: string, taken: readonly Taken[]): string => {
  const [first] = taken;
  const since = (moment: number) => Math.round(moment - (first?.from ?? 0));
  return taken
    .filter(({ documentIds }) => documentIds.includes(documentId))
    .map(({ step, replies, from, to }) => {
      const statuses = replies.map(({ status }) => status).join(' ');
      const when = `${String(since(from))}–${String(since(to))} ms`;
      return `\n        ${when}: step ${String(step.number)} ${step.action} ${step.locale} on ${String(step.node)}, ${statuses}`;
    })
    .join('');
};

const firstText = async (world: World, { number }: RoundWanted, place: number): Promise<void> => {
  const title = `Omgång ${String(number)} plats ${String(place)}`;
  const path = `/content-manager/collection-types/${NEWS}`;
  const body = { ...saying(title), locale: 'sv' };
  const documentId = written(await world.send(0, 'editor', 'POST', path, body));
  if (documentId === undefined) throw new Error('No text could be written to begin with.');
  world.born(documentId, 'sv', title);
  world.standing[place] = documentId;
};

/** Each process takes the steps that are its own in their order, some at a time. */
const takeAll = async (world: World, steps: readonly Step[]): Promise<Taken[]> => {
  const taken: Taken[] = [];
  const work = async (queue: Step[]): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const from = performance.now();
      const deed = await errands[step.action](world, step);
      taken.push({ ...deed, step, from, to: performance.now() });
    }
  };
  const queues = [0, 1].map((node) => steps.filter((step) => step.node === node));
  await Promise.all(queues.flatMap((queue) => Array.from({ length: atOnce }, () => work(queue))));
  return taken;
};

interface ErrorBody {
  readonly error?: {
    readonly message?: string;
    readonly details?: { readonly checklist?: unknown; readonly saved?: unknown };
  };
}

const messageIn = ({ body }: Reply): string => (body as ErrorBody | null)?.error?.message ?? '';

/**
 * What no client should be shown: an error of the server's, or a database's quarrel with
 * itself. Alike ones are told together.
 */
const brokenReplies = (taken: readonly Taken[]): string[] => {
  const alike = new Map<string, number[]>();
  for (const { step, replies } of taken) {
    for (const reply of replies.filter(isBroken)) {
      const key = `${step.action} was answered ${String(reply.status)} ${messageIn(reply)}`;
      alike.set(key, [...(alike.get(key) ?? []), step.number]);
    }
  }
  return [...alike].map(
    ([key, steps]) => `${key}, at ${String(steps.length)} steps: ${steps.join(', ')}`
  );
};

const isBroken = (reply: Reply): boolean =>
  reply.status === 0 || reply.status >= 500 || isQuarrel.test(messageIn(reply));

const isQuarrel = /deadlock|lock wait|SQLITE_|savepoint|transaction/i;

const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** What each step wrote to drafts, or may have. */
const draftWrites = (
  world: World,
  { step, documentIds, replies, from, to, title = world.name(step) }: Taken
): DraftWrite[] => {
  const [documentId = ''] = documentIds;
  const [reply] = replies;
  if (reply === undefined) return [];
  const { locale } = step;
  const isLost = reply.status === 0 || reply.status >= 500;
  const about = { documentId, locale, from, to };
  const wrote = (isCertain: boolean): DraftWrite[] => [{ ...about, title, isCertain }];
  switch (step.action) {
    case 'edit':
    case 'editOverRest':
      return isDone(reply) || isLost ? wrote(isDone(reply)) : [];
    case 'publishOverRest':
      if (step.choice % 2 === 0) return [];
      return isDone(reply) || isLost ? wrote(isDone(reply)) : [];
    case 'publishEdited': {
      const saved = (reply.body as ErrorBody | null)?.error?.details?.saved;
      const isSaved = isDone(reply) || (saved !== undefined && saved !== null);
      return isSaved || isLost ? wrote(isSaved) : [];
    }
    case 'discard':
      return isDone(reply) || isLost
        ? [{ ...about, title: undefined, isCertain: isDone(reply) }]
        : [];
    default:
      return [];
  }
};

const publishedSince = async ({ lerum }: Arena, decided: number): Promise<Map<string, number>> => {
  const published = new Map<string, number>();
  for (const row of await decisionsSince(lerum.strapi, decided)) {
    if (row.outcome !== 'published') continue;
    const key = keyOf(row.entryDocumentId, row.entryLocale);
    published.set(key, (published.get(key) ?? 0) + 1);
  }
  return published;
};

/**
 * Who was told that something was published must find that in the ledger, and nobody is
 * published without having been told.
 */
const miscounted = (
  taken: readonly Taken[],
  published: ReadonlyMap<string, number>,
  deleted: ReadonlySet<string>
): string[] => {
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const deed of taken) {
    const last = deed.replies.at(-1);
    if (!mayPublish(deed) || last === undefined) continue;
    const isLost = last.status === 0 || last.status >= 500;
    if (!isDone(last) && !isLost) continue;
    for (const documentId of deed.documentIds)
      for (const locale of deed.locales) {
        const key = keyOf(documentId, locale);
        add(most, key);
        if (isDone(last) && surelyPublishes(deed) && !deleted.has(documentId)) add(least, key);
      }
  }
  return [...new Set([...most.keys(), ...published.keys()])].flatMap((key) => {
    const count = published.get(key) ?? 0;
    const [from, to] = [least.get(key) ?? 0, most.get(key) ?? 0];
    if (count >= from && count <= to) return [];
    return `${key} was published ${String(count)} times by the ledger, and ${String(from)}–${String(to)} times by what was answered`;
  });
};

const publishing = new Set(['publish', 'publishEdited', 'publishOverRest', 'bulk', 'locales']);

const mayPublish = ({ step, replies }: Taken): boolean =>
  publishing.has(step.action) ||
  (step.action === 'approve' && step.choice % 2 === 0 && replies.length === 3);

/** Several at once may name what has no draft, which Strapi passes by. */
const surelyPublishes = ({ step: { action } }: Taken): boolean =>
  action === 'publish' || action === 'publishEdited' || action === 'publishOverRest';

const counted = (taken: readonly Taken[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { step, replies } of taken) {
    const last = replies.at(-1);
    if (last === undefined) continue;
    const key = `${step.action} ${String(last.status)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
