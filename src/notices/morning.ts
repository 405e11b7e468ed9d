/** The time of day in a time zone. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const clockIn = (timeZone: string, instant: number): Clock => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return { hour: part('hour'), minute: part('minute'), second: part('second') };
};

const hour = 3_600_000;

/**
 * The next time it is seven in the morning in a time zone. On the days when clocks
 * are changed too: the guess of 24 hours is put right by what the clock then shows.
 * @param now ISO 8601, UTC
 */
export const nextMorning = (now: string, timeZone: string, at = 7): string => {
  const start = new Date(now).getTime();
  const clock = clockIn(timeZone, start);
  const passed = clock.hour * hour + clock.minute * 60_000 + clock.second * 1_000;
  const wait = (at * hour - passed + 24 * hour) % (24 * hour);
  const guess = start - (start % 1_000) + (wait === 0 ? 24 * hour : wait);
  const shown = clockIn(timeZone, guess);
  const next = guess + (at - shown.hour) * hour;
  return new Date(next).toISOString();
};
