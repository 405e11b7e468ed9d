const day = 24 * 60 * 60 * 1000;

/** Days counted from today, where the municipality is, so that the demo never grows old. */
export interface Calendar {
  /** The year, for case numbers: `KS 2026/114`. */
  readonly year: string;
  /** `2026-11-03`, so many days from now; before now where negative. */
  readonly iso: (days: number) => string;
  /** "tisdag 3 november" */
  readonly sv: (days: number) => string;
  /** "Tuesday 3 November" */
  readonly en: (days: number) => string;
}

export const calendarAt = (now: Date): Calendar => {
  const at = (days: number) => new Date(now.getTime() + days * day);
  const written = (locale: string, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Stockholm' });
    return (days: number) => format.format(at(days));
  };
  const inFull = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return {
    year: written('sv-SE', { year: 'numeric' })(0),
    iso: written('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }),
    sv: written('sv-SE', inFull),
    en: written('en-GB', inFull),
  };
};
