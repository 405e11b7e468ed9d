import type { JargonTerm } from './rules/rule';

/** A term, in any case, and what the public says instead; an empty list asks for an explanation. */
export type JargonList = Readonly<Record<string, readonly string[]>>;

/** Terms by their first word, the longest first. */
export const jargonTerms = (list: JargonList = {}): ReadonlyMap<string, readonly JargonTerm[]> => {
  const terms = new Map<string, JargonTerm[]>();
  for (const [base, plainer] of Object.entries(list)) {
    const words = base.normalize('NFC').toLowerCase().trim().split(/\s+/);
    const first = words[0];
    if (first === undefined || first === '') continue;
    const others = terms.get(first) ?? [];
    others.push({ base, plainer, words });
    terms.set(
      first,
      others.sort((one, other) => other.words.length - one.words.length)
    );
  }
  return terms;
};
