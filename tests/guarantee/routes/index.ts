import { isDeepStrictEqual } from 'node:util';
import { openGuaranteed } from '../support/guaranteed';
import type { Assignment } from '../support/part';
import {
  decisionsSince,
  lastDecisionId,
  leaks,
  publicInSql,
  scan,
  whatThePluginFinds,
} from '../support/truth';
import type { Municipality } from '../../api/support/municipality';
import { draftTitle } from '../../api/support/news';
import { callers, type Actor, type Caller } from './actors';
import { cells, expected, type Cell, type Expected } from './cells';
import { doors } from './doors';
import { prepare, type Prepared } from './states';

/** Tries every cell of the table, each with a text of its own, and looks at what came of it. */
export default async (assignment: Assignment): Promise<number> => {
  const { say, fail } = assignment;
  const lerum = await openGuaranteed();
  await scan(lerum.strapi);
  const who = await callers(lerum);
  const tried = cells().filter(isChosen(assignment));
  say(`${String(tried.length)} cells`);
  for (const cell of tried) {
    const wrong = await tryCell(lerum, who, cell).catch((error: unknown) => [String(error)]);
    for (const what of wrong) fail({ where: `cell ${String(cell.number)}: ${cell.name}`, what });
  }
  for (const what of [...(await leaks(lerum.strapi)), ...(await whatThePluginFinds(lerum.strapi))])
    fail({ where: 'after all cells', what });
  await lerum.close();
  return tried.length;
};

/** A quick run tries a third; which, the seed says. */
const isChosen =
  ({ seed, quick, only }: Assignment) =>
  ({ number }: Cell): boolean =>
    only === 0 ? !quick || number % 3 === seed % 3 : number === only;

const tryCell = async (
  lerum: Municipality,
  who: Readonly<Record<Actor, Caller>>,
  cell: Cell
): Promise<string[]> => {
  const { strapi } = lerum;
  const text = await prepare(lerum, cell.state, `Text ${String(cell.number)}`);
  const decided = await lastDecisionId(strapi);
  const before = await publicInSql(strapi);
  const answer = await doors[cell.door]({ lerum, who: who[cell.actor], others: who, text });
  const wanted = expected(cell, text);
  const rows = await publishesSince(lerum, decided, wanted.ledger !== null);
  const after = await publicInSql(strapi);
  const mine = rows.filter(({ title }) => title.startsWith(text.title));
  const seen: Expected = {
    answer,
    live: await liveTitle(who.public, text),
    draft: (await draftTitle(strapi, text.documentId)) ?? '',
    ledger: mine[0] === undefined ? null : [mine[0].outcome, mine[0].route, mine[0].actorKind],
  } as Expected;
  const parts = Object.keys(wanted) as (keyof Expected)[];
  return [
    ...parts
      .filter((part) => !isDeepStrictEqual(seen[part], wanted[part]))
      .map((part) => `${part}: expected ${told(wanted[part])}, was ${told(seen[part])}`),
    ...publicChanges(before, after, wanted.ledger, text, rows.length),
  ];
};

/** A refusal that was caught inside a transaction is written when that is over: it is waited for. */
const publishesSince = async (
  { strapi }: Municipality,
  decided: number,
  isAwaited: boolean
): Promise<Awaited<ReturnType<typeof decisionsSince>>> => {
  for (let patience = 100; ; patience -= 1) {
    const rows = (await decisionsSince(strapi, decided)).filter(({ outcome }) =>
      isPublish(outcome)
    );
    if (!isAwaited || rows.length > 0 || patience === 0) return rows;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const isPublish = (outcome: string) =>
  outcome === 'published' || outcome === 'refused' || outcome === 'emergency';

const told = (value: unknown): string => JSON.stringify(value);

/** What the world reads, who is nobody in particular. */
const liveTitle = async (world: Caller, { documentId }: Prepared): Promise<string | null> => {
  const { status, body } = await world.send('get', `/api/nyheter/${documentId}?locale=sv`);
  if (status === 404) return null;
  return (body as { data?: { title: string } }).data?.title ?? `answered ${String(status)}`;
};

type Raw = Awaited<ReturnType<typeof publicInSql>>;

/** The table itself: nothing else became public, and each row that did has a row in the ledger. */
const publicChanges = (
  before: Raw,
  after: Raw,
  ledger: Expected['ledger'],
  text: Prepared,
  decisions: number
): string[] => {
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  const left = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id));
  const isOut = ledger !== null && ledger[0] !== 'refused';
  if (!isOut) return [...fresh, ...gone].map((row) => `the public table changed: ${told(row)}`);
  return [
    ...fresh
      .filter(({ title }) => !title.startsWith(text.title))
      .map((row) => `something else became public: ${told(row)}`),
    ...gone
      .filter(({ document_id }) => document_id !== text.documentId)
      .map((row) => `something else is gone: ${told(row)}`),
    ...(fresh.length === decisions
      ? []
      : [`${String(fresh.length)} rows became public by ${String(decisions)} decisions`]),
  ];
};
