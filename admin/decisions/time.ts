const steps = [
  ['minute', 60],
  ['hour', 60],
  ['day', 24],
  ['week', 7],
  ['month', 4.345],
  ['year', 12],
] as const;

/** How far off a moment is, in the largest unit that fits: minus three days. */
export interface Distance {
  readonly value: number;
  readonly unit: 'second' | (typeof steps)[number][0];
}

export const distanceTo = (moment: Date, now: Date): Distance => {
  let value = (moment.getTime() - now.getTime()) / 1_000;
  let unit: Distance['unit'] = 'second';
  for (const [next, size] of steps) {
    if (Math.abs(value) < size) break;
    value /= size;
    unit = next;
  }
  return { value: Math.round(value), unit };
};

/** Whether a moment has been: what was wanted by then is overdue. */
export const isPast = (moment: string, now: Date): boolean => new Date(moment) < now;
