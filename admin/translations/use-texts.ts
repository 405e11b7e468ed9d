import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../src/language/localized';
import { PLUGIN_ID } from '../plugin-id';
import english from './en.json';

/** Keys of the panel's texts: one that does not exist does not compile. */
export type TextKey = keyof typeof english;

export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The panel's texts, and its language for what the core writes, in the reader's choice. */
export const useTexts = (): { readonly say: Say; readonly language: Language } => {
  const intl = useIntl();
  const say = useCallback<Say>(
    (key, values) =>
      intl.formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: english[key] }, values),
    [intl]
  );
  return { say, language: intl.locale.startsWith('sv') ? 'sv' : 'en' };
};
