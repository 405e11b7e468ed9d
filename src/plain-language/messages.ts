/** The languages that remarks are written in; a zod-free twin of language/localized.ts. */
export type ProseLanguage = 'sv' | 'en';

export type ProseValues = Readonly<Record<string, string | number>>;

/** The same sentences in both languages, by rule. */
export type ProseMessages = Readonly<
  Record<ProseLanguage, Readonly<Record<string, (values: ProseValues) => string>>>
>;

/** Declares messages so that a sentence missing in one language does not compile. */
export const defineProseMessages = <Rule extends string>(
  messages: Readonly<Record<ProseLanguage, Readonly<Record<Rule, (values: ProseValues) => string>>>>
): ProseMessages => messages;

/** Words of a list as a sentence offers them: ”få” eller ”ta emot”. */
export const offered = (words: string | number | undefined, or: 'eller' | 'or'): string =>
  String(words)
    .split('|')
    .map((word) => `”${word}”`)
    .join(` ${or} `);
