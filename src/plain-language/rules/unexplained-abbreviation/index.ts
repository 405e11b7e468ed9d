import type { Reading } from '../../reading';
import { CAPITALS, type Token } from '../../scan/token';
import { KNOWN_ABBREVIATION, WRITTEN_OUT } from '../../scan/traits';
import { withCapital } from '../capital';
import type { Passage, Rule } from '../rule';
import { messages } from './messages';

/** An abbreviation that the text never says the meaning of, or that there are words for. */
export const unexplainedAbbreviation: Rule = {
  name: 'unexplained-abbreviation',
  messages,
  inBlock: ({ kind, traits, sentences, text }, { language }, report) => {
    if (kind === 'quote' || kind === 'tableCell' || (traits & WRITTEN_OUT) === 0) return;
    for (const { tokens, start: opening, traits: ofSentence } of sentences) {
      if ((ofSentence & WRITTEN_OUT) === 0) continue;
      for (const token of tokens) {
        if ((token.traits & WRITTEN_OUT) === 0) continue;
        const { start, end } = token;
        const full = language.writtenOut(token.lower);
        if (full === undefined) continue;
        report({
          rule: 'unexplained-abbreviation.writeOut',
          range: { start, end: text[end] === '.' ? end + 1 : end },
          values: { abbreviation: text.slice(start, end), full },
          suggestion: [start === opening ? withCapital(full) : full],
        });
      }
    }
  },
  passagesOf: (reading, { limits }) => {
    if ((reading.shapes & CAPITALS) === 0 || reading.kind === 'heading') return [];
    return reading.sentences.flatMap(({ tokens, shapes }) =>
      (shapes & CAPITALS) === 0
        ? []
        : tokens
            .filter(
              (token, at) =>
                isAbbreviation(token, limits.capitalLetters) &&
                // Among other capitals it is a word that somebody shouts.
                !isInCapitals(tokens[at - 1]) &&
                !isInCapitals(tokens[at + 1])
            )
            .map((token) => passage(reading, token))
    );
  },
  inDocument: ({ blocks }, _context, report) => {
    const met = new Set<string>();
    blocks.forEach(({ kind, passages }, block) => {
      for (const { rule, form, start, end, isExplained } of passages) {
        if (rule !== 'unexplained-abbreviation' || met.has(form)) continue;
        // Somebody else's words may hold it, and explain it, without a remark.
        if (kind === 'quote' && isExplained !== true) continue;
        met.add(form);
        if (isExplained !== true) {
          report(block, { range: { start, end }, values: { abbreviation: form } });
        }
      }
    });
  },
};

const romanNumeral = /^[ivxlcdm]+$/;

const isInCapitals = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape & CAPITALS) !== 0;

const isAbbreviation = (token: Token, limit: number): boolean =>
  (token.shape & CAPITALS) !== 0 &&
  token.letters <= limit &&
  (token.traits & KNOWN_ABBREVIATION) === 0 &&
  !romanNumeral.test(token.lower);

/** "(IVO)" after the name, or "IVO (Inspektionen …" before it. */
const passage = ({ text }: Reading, { start, end, lower }: Token): Passage => ({
  rule: 'unexplained-abbreviation',
  start,
  end,
  // "SKR:s" is SKR.
  form: (lower.split(':')[0] ?? '').toUpperCase(),
  isExplained:
    (text[start - 1] === '(' && text[end] === ')') || (text[end] === ' ' && text[end + 1] === '('),
});
