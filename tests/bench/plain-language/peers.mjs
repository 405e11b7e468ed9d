import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * What others do with the same text. They differ in what they look at, so the
 * ratios say what an editor waits for, not whose code is better.
 */
export const loadPeers = async () => {
  const { unified } = await import('unified');
  const { default: latin } = await import('retext-latin');
  const { default: readability } = await import('retext-readability');
  const { default: stringify } = await import('retext-stringify');
  const { Paper, assessors, ContentAssessor } = require('yoastseo');
  const {
    default: Researcher,
  } = require('yoastseo/build/languageProcessing/languages/sv/Researcher.js');
  const Assessor = assessors?.ContentAssessor ?? ContentAssessor;
  const retext = unified().use(latin).use(readability).use(stringify).freeze();
  const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
  const words = new Intl.Segmenter('sv', { granularity: 'word' });

  return {
    floor: (paragraphs) => {
      let sum = 0;
      for (const text of paragraphs) {
        for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
      }
      return sum;
    },
    segmenter: (paragraphs) => {
      let count = 0;
      for (const text of paragraphs) {
        for (const _ of sentences.segment(text)) count += 1;
        for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
      }
      return count;
    },
    retext: (paragraphs) => retext.processSync(paragraphs.join('\n\n')).messages.length,
    yoast: (paragraphs) => {
      const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
      const paper = new Paper(html, { locale: 'sv_SE', keyword: '' });
      const assessor = new Assessor(new Researcher(paper));
      assessor.assess(paper);
      return assessor.getValidResults().length;
    },
  };
};
