import type { Outcome as LedgerOutcome, Route } from '../../../src/ledger/decision';
import { askers, kinds, type Actor } from './actors';
import type { Answer } from './answers';
import { withAnEdit, type Door } from './doors';
import { states, type Prepared, type State } from './states';
import { rules, table, type Outcome, type RouteRow } from './table';

/** One route, by one actor, to one text in one state: and what has to come of it. */
export interface Cell {
  readonly number: number;
  readonly name: string;
  readonly door: Door;
  readonly actor: Actor;
  readonly state: State;
  readonly outcome: Outcome;
  readonly row: RouteRow;
}

/** Every cell of the table. Their numbers stay the same from one run to the next. */
export const cells = (): readonly Cell[] =>
  table
    .flatMap((row) =>
      actorsOf(row).flatMap((actor) =>
        (row.states ?? (Object.keys(states) as State[])).map((state) => ({ row, actor, state }))
      )
    )
    .map(({ row, actor, state }, index) => ({
      number: index + 1,
      name: `${row.route} · ${actor} · ${state}`,
      door: row.door,
      actor,
      state,
      outcome: row.may.includes(actor) ? outcomeOf(row, state) : 'forbidden',
      row,
    }));

/** Everybody who could ask: those who may, and those whom permissions stop. */
const actorsOf = ({ may, isAsked }: RouteRow): readonly Actor[] => {
  if (!isAsked) return may;
  // An assistant asks with a token of the panel.
  const isSame = (actor: Actor) => actor === 'panel token' && may.includes('assistant');
  return [...may, ...askers.filter((actor) => !may.includes(actor) && !isSame(actor))];
};

const outcomeOf = ({ rule }: RouteRow, state: State): Outcome => {
  const ruling: Readonly<Partial<Record<State | 'held' | 'clear', Outcome>>> = rules[rule];
  return ruling[state] ?? rules[rule][states[state]];
};

/** What can be seen afterwards of each outcome. */
export interface Expected {
  readonly answer: Answer;
  /** What is public of the text, in Swedish. */
  readonly live: string | null;
  readonly draft: string;
  /** The row about this publish in the ledger: what came of it, the way in, and who asked. */
  readonly ledger: readonly [LedgerOutcome, Route, string] | null;
}

const seen: Readonly<Record<Outcome, { answer: Answer; ledger: LedgerOutcome | null }>> = {
  published: { answer: 'done', ledger: 'published' },
  refused: { answer: 'refused', ledger: 'refused' },
  'refused beforehand': { answer: 'refused', ledger: null },
  'refused later': { answer: 'done', ledger: 'refused' },
  rejected: { answer: 'rejected', ledger: null },
  forbidden: { answer: 'forbidden', ledger: null },
  draft: { answer: 'done', ledger: null },
  emergency: { answer: 'done', ledger: 'emergency' },
};

export const expected = ({ outcome, row, actor }: Cell, text: Prepared): Expected => {
  const { answer, ledger } = seen[outcome];
  const isOut = outcome === 'published' || outcome === 'emergency';
  return {
    answer,
    live: isOut ? text.title : text.live,
    draft: row.keepsEdit === true && outcome !== 'forbidden' ? withAnEdit(text.title) : text.title,
    ledger: ledger === null ? null : [ledger, row.ledger, kinds[actor]],
  };
};
