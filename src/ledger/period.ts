const pattern = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/**
 * Whether a text is a period of years, months, weeks and days, as ISO 8601 writes it. None
 * at all is no period: to keep rows for it would be to remove every one.
 */
export const isPeriod = (text: string): boolean => pattern.test(text) && /[1-9]/.test(text);

/**
 * The moment a period before another, by the calendar, in UTC. A day the month
 * does not have becomes its last.
 * @param period as `isPeriod` knows it
 */
export const before = (moment: Date, period: string): Date => {
  const [years = 0, months = 0, weeks = 0, days = 0] = [1, 2, 3, 4].map((part) =>
    Number(pattern.exec(period)?.[part] ?? 0)
  );
  const result = new Date(moment);
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() - years * 12 - months);
  const lastDay = new Date(
    Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)
  ).getUTCDate();
  result.setUTCDate(Math.min(day, lastDay));
  result.setUTCDate(result.getUTCDate() - weeks * 7 - days);
  return result;
};
