import { useCallback } from 'react';
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
  const settingWord = useCallback(
    (path: readonly string[], otherwise?: string) => {
      const key = `setting.${path.join('.')}`;
      return has(key) ? say(key) : (otherwise ?? spelledOut(path.at(-1) ?? ''));
    },
    [say]
  );
  const settingHint = useCallback(
    (path: readonly string[], otherwise?: string) => {
      const key = `setting.${path.join('.')}.hint`;
      return has(key) ? say(key) : otherwise;
    },
    [say]
  );
  return { nameOf, describe, settingWord, settingHint };
};
