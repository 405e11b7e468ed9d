/** The ways of publishing that are cut off: one text from code, a write, several, and by plan. */
export const variants = ['publish', 'write', 'bulk', 'planned'] as const;

export type Variant = (typeof variants)[number];

/** Before a statement is sent, when it is sent and not answered, or when it has been answered. */
export const moments = ['before', 'sent', 'after'] as const;

export type Moment = (typeof moments)[number];

/** Where a process is killed while it publishes. */
export interface Point {
  readonly number: number;
  readonly variant: Variant;
  /** The statement, counted from the first of the publish. */
  readonly statement: number;
  readonly moment: Moment;
  /** What that statement is, as it was when they were counted. */
  readonly sql: string;
}

/** How many points each way of publishing gets. */
export const extents: Readonly<Record<'full' | 'quick', Readonly<Record<Variant, number>>>> = {
  full: { publish: 17, write: 12, bulk: 12, planned: 12 },
  quick: { publish: 2, write: 1, bulk: 2, planned: 1 },
};

/**
 * Points over the whole length of each publish: around the commit always, and the others
 * spread evenly, begun elsewhere by another seed.
 * @param statements those of each publish that was not cut off
 */
export const pointsOver = (
  statements: Readonly<Record<Variant, readonly string[]>>,
  extent: keyof typeof extents,
  seed: number
): readonly Point[] =>
  variants
    .flatMap((variant) => {
      const all = statements[variant];
      const count = extents[extent][variant];
      const commit = all.map((sql) => /^commit/i.test(sql)).lastIndexOf(true) + 1;
      const around = [1, 0, 2].map((moment) => ({ statement: commit, moment }));
      const spread = Array.from({ length: Math.max(0, count - around.length) }, (_, index) => ({
        statement: 1 + ((Math.floor((index * all.length) / (count - 3)) + seed) % all.length),
        moment: index + seed,
      }));
      const here = [...around, ...spread].slice(0, count);
      return here.map(({ statement, moment }) => ({
        variant,
        statement,
        moment: moments[moment % moments.length] ?? 'sent',
        sql: (all[statement - 1] ?? '').replaceAll(/\s+/g, ' ').slice(0, 60),
      }));
    })
    .map((point, index) => ({ ...point, number: index + 1 }));

export const nameOf = ({ number, variant, statement, moment, sql }: Point): string =>
  `point ${String(number)}: ${variant}, ${moment} statement ${String(statement)} (${sql})`;
