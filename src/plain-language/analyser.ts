import { combine, type Analysis } from './analysis';
import type { LanguageData } from './languages/language';
import { defaultLimits, type Limits } from './limits';
import { createMemory } from './memory';
import type { ProseBlock } from './prose';
import { judgeBlock, type BlockJudgement } from './judge-block';
import { jargonTerms, type JargonList } from './jargon';
import { allRules, neutralRules } from './rules';
import type { Context, Rule } from './rules/rule';
import { createLexicon } from './scan/lexicon';
import { JARGON } from './scan/traits';
import type { PlainerWords } from './words/plainer-words';

/** What an organisation may set. */
export interface AnalyserSettings {
  readonly limits?: Partial<Limits>;
  /** Replaces the list of plainer words that the language came with. */
  readonly plainerWords?: PlainerWords;
  /** The organisation's own words, and what the public says instead. */
  readonly jargon?: JargonList;
  /** Rules that are not to run, by name. */
  readonly without?: readonly string[];
}

export interface Analyser {
  /** Reads a text. Blocks that it has read before cost next to nothing. */
  analyse(blocks: readonly ProseBlock[]): Analysis;
}

/** Forms that the lexicon keeps before it forgets those it met once: some four megabytes. */
const MOST_FORMS = 32_000;

/** Makes a reader of texts in one language; it keeps what it has read, so make one and keep it. */
export const createAnalyser = (
  language: LanguageData,
  settings: AnalyserSettings = {}
): Analyser => {
  const limits: Limits = { ...defaultLimits, ...settings.limits };
  const jargon = jargonTerms(settings.jargon);
  const plainerWords = settings.plainerWords ?? language.plainerWords;
  const traitsOf = (word: string): number =>
    language.traitsOf(word) | (jargon.has(word) ? JARGON : 0);
  const rules = (language.isFullySupported ? allRules : neutralRules)
    .filter(({ name }) => settings.without?.includes(name) !== true)
    .map(inOneShape);
  const context: Context = { language, limits, jargon };

  const lexicon = createLexicon({ traitsOf, plainerWords });
  let memory = createMemory<BlockJudgement>();

  const judged = (block: ProseBlock): BlockJudgement =>
    memory.get(block.kind, block.text) ??
    memory.set(block.kind, block.text, judgeBlock(block, rules, context, lexicon));

  return {
    analyse: (blocks) => {
      if (lexicon.size() > MOST_FORMS) {
        // Blocks remember words of the lexicon by their roots, so both go.
        lexicon.renew();
        memory = createMemory();
      }
      memory.prepare(blocks.length);
      return combine(blocks, blocks.map(judged), rules, context, lexicon.tally);
    },
  };
};

/** Members in the same order, whether there or not: what loops over rules then reads all alike. */
const inOneShape = ({ name, messages, inBlock, passagesOf, inDocument }: Rule): Rule =>
  ({ name, messages, inBlock, passagesOf, inDocument }) as Rule;
