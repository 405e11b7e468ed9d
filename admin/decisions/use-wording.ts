import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useTexts } from '../translations/use-texts';
import type { Wording } from './in-words';

/** How this reader says dates, numbers, yes and no. */
export const useWording = (): Wording => {
  const { say } = useTexts();
  const intl = useIntl();
  return useMemo(
    () => ({
      yes: say('change.words.yes'),
      no: say('change.words.no'),
      // A year is a number too, and nobody writes it in groups.
      number: (value) =>
        intl.formatNumber(value, { useGrouping: false, maximumFractionDigits: 15 }),
      // A day has no time zone; UTC keeps it the day it is.
      day: (day) => intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
      instant: (at) => intl.formatDate(at, { dateStyle: 'long', timeStyle: 'short' }),
    }),
    [say, intl]
  );
};
