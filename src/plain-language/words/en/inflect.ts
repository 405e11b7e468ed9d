import type { Forms } from '../lexicon';

/** The places of a verb: base, -s, past, participle, -ing. */
export const verb = (written: string): Forms => {
  const [base = '', ...rest] = written.split(' ');
  if (rest.length > 0) return [base, ...rest];
  const past = base.endsWith('e') ? `${base}d` : `${endingInI(base)}ed`;
  return [
    base,
    plural(base),
    past,
    past,
    base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`,
  ];
};

/** The places of a noun: one, several. */
export const noun = (written: string): Forms => {
  const [base = '', several = plural(base)] = written.split(' ');
  return several === '-' ? [base] : [base, several];
};

const plural = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  const changed = endingInI(base);
  return changed === base ? `${base}s` : `${changed}es`;
};

/** supply, suppli-: but not play. */
const endingInI = (base: string): string => base.replace(/([^aeiou])y$/, '$1i');
