/**
 * The ways of publishing that are cut off: a text from code, one that was never public, one
 * by its editor in the content manager, a write, one inside somebody else's transaction,
 * several, one by plan, and one in an emergency.
 */
export const variants = [
  'publish',
  'first',
  'panel',
  'write',
  'within',
  'bulk',
  'planned',
  'emergency',
] as const;

export type Variant = (typeof variants)[number];

/** Before a statement is sent, when it is sent and not answered, or when it has been answered. */
export const moments = ['before', 'sent', 'after'] as const;

export type Moment = (typeof moments)[number];

/**
 * Of what is undone as a whole where it fails: a savepoint inside somebody else's transaction,
 * and the transaction itself where it is the publish's own.
 */
export const phases = ['before', 'inside', 'after'] as const;

export type Phase = (typeof phases)[number];

/** Where a process is killed while it publishes. */
export interface Point {
  readonly number: number;
  readonly variant: Variant;
  /** The statement, counted from the first of the publish. */
  readonly statement: number;
  readonly moment: Moment;
  readonly phase: Phase;
  /** What that statement is, as it was when they were counted. */
  readonly sql: string;
}

/** How many points each way of publishing gets, besides those at its edges. */
const extents = { full: 4, quick: 0 } as const;

/** Edges of a publish, and when a process is killed there; a quick run tries the first alone. */
const edges: readonly (readonly [sql: RegExp, moments: readonly Moment[]])[] = [
  [/^commit/i, ['sent', 'before', 'after']],
  [/^savepoint pc_/i, ['before', 'after']],
  [/^release savepoint pc_/i, ['before', 'sent', 'after']],
];

/**
 * Points over the whole length of each publish: around its edges always, and the others
 * spread evenly, begun elsewhere by another seed.
 * @param statements those of each publish that was not cut off
 * @throws where a way of publishing has no edge at all, so that nothing would be tried
 */
export const pointsOver = (
  statements: Readonly<Record<Variant, readonly string[]>>,
  extent: keyof typeof extents,
  seed: number
): readonly Point[] =>
  variants
    .flatMap((variant) => {
      const all = statements[variant];
      const inside = insideOf(all);
      const around = edges.flatMap(([sql, when]) => {
        const statement = lastOf(all, sql);
        if (statement === 0) return [];
        return (extent === 'quick' ? when.slice(0, 1) : when).map((moment) => ({
          statement,
          moment,
        }));
      });
      if (around.length === 0) throw new Error(`The publish "${variant}" has no commit.`);
      const spread = Array.from({ length: extents[extent] }, (_, index) => ({
        statement: 1 + ((Math.floor((index * all.length) / extents[extent]) + seed) % all.length),
        moment: moments[(index + seed) % moments.length] ?? 'sent',
      }));
      return [...around, ...spread].map(({ statement, moment }) => ({
        variant,
        statement,
        moment,
        phase: phaseOf(inside, statement, moment),
        sql: (all[statement - 1] ?? '').replaceAll(/\s+/g, ' ').slice(0, 60),
      }));
    })
    .map((point, index) => ({ ...point, number: index + 1 }));

/** The last statement that is written so, counted from one; 0 where there is none. */
const lastOf = (statements: readonly string[], sql: RegExp): number =>
  statements.map((each) => sql.test(each)).lastIndexOf(true) + 1;

/** From the statement that opens it to the one that closes it. */
const insideOf = (statements: readonly string[]): readonly [opens: number, closes: number] => {
  const savepoint = lastOf(statements, /^savepoint pc_/i);
  return savepoint > 0
    ? [savepoint, lastOf(statements, /^release savepoint pc_/i)]
    : [lastOf(statements, /^begin/i), lastOf(statements, /^commit/i)];
};

const phaseOf = (
  [opens, closes]: readonly [number, number],
  statement: number,
  moment: Moment
): Phase => {
  if (statement < opens || (statement === opens && moment === 'before')) return 'before';
  return statement > closes || (statement === closes && moment === 'after') ? 'after' : 'inside';
};

export const nameOf = ({ number, variant, statement, moment, sql }: Point): string =>
  `point ${String(number)}: ${variant}, ${moment} statement ${String(statement)} (${sql})`;
