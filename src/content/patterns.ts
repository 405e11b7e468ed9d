/**
 * The forms a text can be asked to have. A closed list: expressions written by
 * admins could be made to run for ever inside a publish. Each of these looks at
 * every character a bounded number of times.
 */
const expressions = {
  email: /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,5}$/,
  phone: /^\+?[0-9][0-9 ()/-]{4,24}$/,
  link: /^https?:\/\/[^\s/]{1,253}(?:\/\S{0,2000})?$/,
  slug: /^[a-z0-9]+(?:-[a-z0-9]+){0,50}$/,
  /** Swedish: `443 80` or `44380`. */
  postalCode: /^[1-9][0-9]{2} ?[0-9]{2}$/,
  /** Swedish authorities': `KS 2026/123`, `KS24.123`, `2026:123`, `2008/09:153`. */
  caseNumber:
    /^(?:[A-ZÅÄÖ]{1,10}[ -]?)?[0-9]{2,4}(?:\/[0-9]{2})?[./:-][0-9]{1,6}(?:-[0-9]{1,4})?$/i,
  isoDate: /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/,
} as const;

export type Pattern = keyof typeof expressions;

export const patterns = Object.keys(expressions) as [Pattern, ...Pattern[]];

/** Whether a whole text, outer white space aside, has a form. */
export const matches = (pattern: Pattern, text: string): boolean =>
  text.length <= 4_000 && expressions[pattern].test(text.trim());
