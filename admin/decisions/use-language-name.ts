import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** The name of a locale in the reader's language, capitalised as a heading is. */
export const useLanguageName = (): ((locale: string) => string) => {
  const { locale: reader } = useIntl();
  return useCallback(
    (locale) => {
      try {
        const name = new Intl.DisplayNames(reader, { type: 'language' }).of(locale) ?? locale;
        return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
      } catch {
        // A locale of the organisation's own making has no name but its code.
        return locale;
      }
    },
    [reader]
  );
};
