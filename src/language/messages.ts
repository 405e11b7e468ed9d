import { inLanguage, languages, type Language, type Localized } from './localized';

/** What a sentence is filled in with; texts in both languages are resolved first. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** Writes one sentence for a reader. */
export type Sentence = (values: SentenceValues) => string;

/** The same sentences in every language, by rule. */
export type Messages = Readonly<Record<Language, Readonly<Record<string, Sentence>>>>;

/** Declares messages so that a sentence missing in one language does not compile. */
export const defineMessages = <Rule extends string>(
  messages: Readonly<Record<Language, Readonly<Record<Rule, Sentence>>>>
): Messages => messages;

/** One set of messages out of several; later ones may not reuse a rule. */
export const mergeMessages = (sets: readonly Messages[]): Messages => ({
  sv: Object.assign({}, ...sets.map((set) => set.sv)) as Messages['sv'],
  en: Object.assign({}, ...sets.map((set) => set.en)) as Messages['en'],
});

/**
 * The sentence for a rule, in the reader's language. A rule nobody wrote a
 * sentence for is shown by its name rather than hidden.
 */
export const sentence = (
  messages: Messages,
  rule: string,
  values: Readonly<Record<string, string | number | Localized>>,
  language: Language
): string => {
  const write = messages[language][rule];
  if (write === undefined) return rule;
  const resolved: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    resolved[name] = typeof value === 'object' ? inLanguage(value, language) : value;
  }
  return write(resolved);
};

/** A text in all languages, from a function that writes it in one. */
export const inAllLanguages = (write: (language: Language) => string): Localized =>
  Object.fromEntries(languages.map((language) => [language, write(language)]));

/** "1 sak" or "3 saker": the word that fits the number. */
export const counted = (count: string | number | undefined, one: string, many: string): string =>
  `${count ?? 0} ${Number(count) === 1 ? one : many}`;
