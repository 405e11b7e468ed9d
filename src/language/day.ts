import type { Language } from './localized';

/** The calendar day it is at an instant, as `2026-11-03`, where the organisation is. */
export const dayIn = (timeZone: string, instant: string): string => {
  const date = new Date(instant);
  const quarter = Math.floor(date.getTime() / QUARTER);
  if (last.timeZone !== timeZone || last.quarter !== quarter) {
    const day = formatter(`day in ${timeZone}`, 'sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(date);
    last = { timeZone, quarter, day };
  }
  return last.day;
};

/** The clocks of today's time zones differ by whole quarters of an hour: within one it is one day. */
const QUARTER = 15 * 60_000;

/** Texts are judged one after the other, mostly as of now, and each of their items asks. */
let last = { timeZone: '', quarter: NaN, day: '' };

/** "3 november 2026". A day has no time zone; UTC keeps it the day it is. */
export const dayInWords = (day: string, language: Language): string => {
  const key = `${language} ${day}`;
  const known = inWords.get(key);
  if (known !== undefined) return known;
  const words = formatter('day in words', language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  if (inWords.size >= MOST_DAYS) inWords.clear();
  inWords.set(key, words);
  return words;
};

/** The days that are spoken of again and again: the last dates of the answers at hand. */
const inWords = new Map<string, string>();
const MOST_DAYS = 1_000;

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
