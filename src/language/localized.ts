import { z } from 'zod';

/** The languages every message of the plugin is written in. */
export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

const line = z.string().trim().min(1).max(2000);

/**
 * A text that an organisation wrote, in one or both languages. One is enough:
 * readers of the other language see the one there is.
 */
export const localized = z
  .strictObject({ sv: line.optional(), en: line.optional() })
  .refine((text) => text.sv !== undefined || text.en !== undefined, {
    message: 'localized.empty',
  });

export type Localized = z.infer<typeof localized>;

/** The text in the reader's language, or else in the language there is. */
export const inLanguage = (text: Localized, language: Language): string =>
  text[language] ?? text.sv ?? text.en ?? '';

/**
 * Joins words the way a sentence does: "a, b och c".
 * @param words already in the reader's language
 */
export const listing = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
