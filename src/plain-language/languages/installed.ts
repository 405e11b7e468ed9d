import { neutral, type LanguageData } from './language';

/** Languages whose words we know. */
export const knownLanguages = ['sv', 'en'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

export const isKnownLanguage = (code: string): code is KnownLanguage =>
  (knownLanguages as readonly string[]).includes(code);

const installed = new Map<string, LanguageData>();

/**
 * Hands over what is known of some languages. Judging never waits, and a browser
 * fetches only the language that somebody writes in: whoever judges loads it first.
 */
export const installLanguages = (...languages: readonly LanguageData[]): void => {
  for (const language of languages) installed.set(language.code, language);
};

/**
 * What is known of a language, or what can be said without knowing any.
 * @throws Error for a language that is known but was not installed: half of its
 *   rules would find nothing, and nobody would notice
 */
export const languageData = (code: string): LanguageData => {
  const data = installed.get(code);
  if (data !== undefined) return data;
  if (isKnownLanguage(code)) throw new Error(`The language "${code}" has not been loaded.`);
  return neutral(code);
};
