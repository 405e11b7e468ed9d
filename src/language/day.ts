import type { Language } from './localized';

/** The calendar day it is at an instant, as `2026-11-03`, where the organisation is. */
export const dayIn = (timeZone: string, instant: string): string => {
  if (last.timeZone !== timeZone || last.instant !== instant) {
    const day = formatter(`day in ${timeZone}`, 'sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(new Date(instant));
    last = { timeZone, instant, day };
  }
  return last.day;
};

/** Every item of a text is judged at the same instant, and asks what day that is. */
let last = { timeZone: '', instant: '', day: '' };

/** "3 november 2026". A day has no time zone; UTC keeps it the day it is. */
export const dayInWords = (day: string, language: Language): string =>
  formatter('day in words', language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Making one takes a thousand times as long as using it, and a judgement uses several. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (
  purpose: string,
  language: string,
  options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat => {
  const key = `${purpose} ${language}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, made);
  return made;
};
