import { createContext, useCallback, useContext } from 'react';
import { inLanguage } from '../../src/language/localized';
import english from '../translations/en.json';
import { useTexts, type TextKey } from '../translations/use-texts';
import { registeredKind } from './registry';

const has = (key: string): key is TextKey => key in english;

/** `minLength` as words, for a setting nobody has named: "Min length". */
const spelledOut = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The kind whose settings are drawn, so that they are called what it calls them. */
const SettingsOf = createContext('');

export const SettingsOfProvider = SettingsOf.Provider;

interface KindWords {
  readonly nameOf: (kind: string) => string;
  readonly describe: (kind: string) => string;
  /** What a setting, or a value of one, is called: `field.check.ofLength`. */
  readonly settingWord: (path: readonly string[], otherwise?: string) => string;
  /** One more sentence about a setting, where there is one. */
  readonly settingHint: (path: readonly string[], otherwise?: string) => string | undefined;
}

/** How admins know the kinds and their settings. */
export const useKindWords = (): KindWords => {
  const { say, language } = useTexts();
  const nameOf = useCallback(
    (kind: string) => {
      const key = `kind.${kind}`;
      const registered = registeredKind(kind);
      if (registered !== undefined) return inLanguage(registered.name, language);
      return has(key) ? say(key) : kind;
    },
    [say, language]
  );
  const describe = useCallback(
    (kind: string) => {
      const key = `kind.${kind}.description`;
      const registered = registeredKind(kind);
      if (registered !== undefined) return inLanguage(registered.description, language);
      return has(key) ? say(key) : '';
    },
    [say, language]
  );
  const settings = registeredKind(useContext(SettingsOf))?.settings;
  const settingWord = useCallback(
    (path: readonly string[], otherwise?: string) => {
      const name = path.join('.');
      const own = settings?.[name];
      if (own !== undefined) return inLanguage(own.name, language);
      const key = `setting.${name}`;
      return has(key) ? say(key) : (otherwise ?? spelledOut(path.at(-1) ?? ''));
    },
    [say, language, settings]
  );
  const settingHint = useCallback(
    (path: readonly string[], otherwise?: string) => {
      const name = path.join('.');
      const own = settings?.[name]?.hint;
      if (own !== undefined) return inLanguage(own, language);
      const key = `setting.${name}.hint`;
      return has(key) ? say(key) : otherwise;
    },
    [say, language, settings]
  );
  return { nameOf, describe, settingWord, settingHint };
};
