import { createRequire } from 'node:module';
import { asBlocks } from './prose.mjs';

const require = createRequire(import.meta.url);

/**
 * Who reads, and what each does with a text of some paragraphs. They differ in
 * what they look at, so the ratios say what an editor waits for, not whose code
 * is better.
 */
export const readers = {
  engine: async (engineUrl) => {
    const { createAnalyser, swedish } = await import(engineUrl);
    const analyser = createAnalyser(swedish);
    return (paragraphs) => analyser.analyse(asBlocks(paragraphs));
  },

  /** What no reader can be faster than: every code unit, once. */
  floor: () => {
    let sum = 0;
    return (paragraphs) => {
      for (const text of paragraphs) {
        for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
      }
      return sum;
    };
  },

  segmenter: () => {
    const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
    const words = new Intl.Segmenter('sv', { granularity: 'word' });
    return (paragraphs) => {
      let count = 0;
      for (const text of paragraphs) {
        for (const _ of sentences.segment(text)) count += 1;
        for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
      }
      return count;
    };
  },

  retext: async () => {
    const { unified } = await import('unified');
    const { default: latin } = await import('retext-latin');
    const { default: readability } = await import('retext-readability');
    const { default: stringify } = await import('retext-stringify');
    const retext = unified().use(latin).use(readability).use(stringify).freeze();
    return (paragraphs) => retext.processSync(paragraphs.join('\n\n')).messages.length;
  },

  yoast: () => {
    const { Paper, assessors, ContentAssessor } = require('yoastseo');
    const {
      default: Researcher,
    } = require('yoastseo/build/languageProcessing/languages/sv/Researcher.js');
    const Assessor = assessors?.ContentAssessor ?? ContentAssessor;
    return (paragraphs) => {
      const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
      const paper = new Paper(html, { locale: 'sv_SE', keyword: '' });
      const assessor = new Assessor(new Researcher(paper));
      assessor.assess(paper);
      return assessor.getValidResults().length;
    };
  },
};
