import { html, type Html } from '../html';
import { words, type SiteLanguage } from '../words';

export const notFound = (language: SiteLanguage): Html => {
  const say = words[language];
  return html`<h1>${say.notFound}</h1>
    <p>${say.notFoundHelp}</p>
    <p><a href="${say.newsHome}">${say.toNews}</a></p>`;
};
