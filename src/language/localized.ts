import { z } from 'zod';

/** The languages every message of the plugin is written in. */
export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

const words = (longest: number) => z.string().trim().min(1).max(longest);

const inLanguages = (longest: number) =>
  z
    .strictObject({ sv: words(longest).optional(), en: words(longest).optional() })
    .refine((text) => text.sv !== undefined || text.en !== undefined, {
      message: 'localized.empty',
    });

/**
 * A text that an organisation wrote, in one or both languages. One is enough:
 * readers of the other language see the one there is.
 */
export const localized = inLanguages(2000);

export type Localized = z.infer<typeof localized>;

/** A text that is quoted: in the languages it is there in, or just as it stands somewhere. */
export const quoted = (longest: number) => z.union([inLanguages(longest), words(longest)]);

export type Quoted = Localized | string;

/** A quotation in the reader's language, or else in the one there is; and which that is, if known. */
export const quotedIn = (
  text: Quoted,
  language: Language
): { readonly words: string; readonly lang?: Language } => {
  if (typeof text === 'string') return { words: text };
  const lang = [language, ...languages].find((each) => text[each] !== undefined);
  return lang === undefined ? { words: '' } : { words: text[lang] ?? '', lang };
};

/** The text in the reader's language, or else in the language there is. */
export const inLanguage = (text: Localized, language: Language): string =>
  text[language] ?? text.sv ?? text.en ?? '';

/**
 * Joins words the way a sentence does: "a, b och c".
 * @param words already in the reader's language
 */
export const listing = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
