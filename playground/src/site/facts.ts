import { answerTo, type Certificate } from './certificates';
import type { Text } from './content';
import { html, type Html } from './html';
import { inWords, words, type SiteLanguage } from './words';

/** Who says it, to whom, and when: in the open beside every text. */
export const facts = (
  { publishedAt }: Pick<Text, 'publishedAt'>,
  certificate: Certificate | undefined,
  language: SiteLanguage
): Html => {
  const say = words[language];
  return html`<dl class="facts">
    ${fact(say.sender, answerTo(certificate, 'sender', language) ?? say.unknown)}
    ${fact(say.audience, answerTo(certificate, 'audience', language) ?? say.unknown)}
    ${fact(say.published, html`<time datetime="${publishedAt}">${inWords(publishedAt, language)}</time>`)}
  </dl>`;
};

export const fact = (name: string, value: Html | string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
