import { randomFrom } from '../support/random';

/** What somebody may do to a text, and how often it is done, of a hundred times or so. */
const weights = {
  edit: 16,
  editOverRest: 6,
  answer: 16,
  submit: 6,
  approve: 10,
  publish: 20,
  publishEdited: 5,
  publishOverRest: 5,
  bulk: 7,
  locales: 3,
  unpublish: 5,
  discard: 3,
  clone: 2,
  delete: 2,
} as const;

export type Action = keyof typeof weights;

/** One step of a schedule: what is done, to which text, and by which of the two processes. */
export interface Step {
  readonly number: number;
  readonly node: 0 | 1;
  readonly action: Action;
  /** Texts stand in places; who is deleted gives way to a new one. */
  readonly place: number;
  /** Where a clone goes, and which others are published in bulk. */
  readonly others: readonly number[];
  readonly locale: 'sv' | 'en';
  /** Of several ways of doing it, which. */
  readonly choice: number;
}

/** Few, so that they are fought over. */
export const places = 5;

/** The same steps for the same seed, always. */
export const schedule = (seed: number, steps: number): readonly Step[] => {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const lottery = (Object.keys(weights) as Action[]).flatMap((action) =>
    Array.from({ length: weights[action] }, () => action)
  );
  return Array.from({ length: steps }, (_, index) => ({
    number: index + 1,
    node: below(2) as 0 | 1,
    action: lottery[below(lottery.length)] ?? 'edit',
    place: below(places),
    others: [below(places), below(places)],
    locale: below(4) === 0 ? 'en' : 'sv',
    choice: below(1_000),
  }));
};
