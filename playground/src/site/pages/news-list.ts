import type { Certificate } from '../certificates';
import type { News } from '../content';
import { facts } from '../facts';
import { html, type Html } from '../html';
import { thumbnail } from '../picture';
import { words, type SiteLanguage } from '../words';

export interface NewsList {
  readonly language: SiteLanguage;
  readonly news: readonly News[];
  readonly certificates: Readonly<Record<string, Certificate>>;
  readonly page: number;
  readonly lastPage: number;
}

export const newsList = (list: NewsList): Html => {
  const say = words[list.language];
  return html`<h1>${say.news}</h1>
    ${
      list.news.length === 0
        ? html`<p>${say.noNews}</p>`
        : html`<ul class="news">
            ${list.news.map((news) => entry(news, list))}
          </ul>`
    }
    ${pagination(list)}`;
};

const entry = (news: News, { language, certificates }: NewsList): Html =>
  html`<li class="entry">
    <div class="entry-text">
      <h2><a href="${words[language].newsPath}${news.slug}">${news.title}</a></h2>
      ${news.preamble ? html`<p>${news.preamble}</p>` : null}
      ${facts(news, certificates[news.documentId], language)}
    </div>
    ${news.image ? html`<div class="entry-picture">${thumbnail(news.image)}</div>` : null}
  </li>`;

const pagination = ({ language, page, lastPage }: NewsList): Html | null => {
  const say = words[language];
  return lastPage < 2
    ? null
    : html`<nav class="pagination" aria-label="${say.pagination}">
        ${page > 1 ? html`<a rel="prev" href="${address(language, page - 1)}">${say.newer}</a>` : null}
        <span>${say.page(page, lastPage)}</span>
        ${
          page < lastPage
            ? html`<a rel="next" href="${address(language, page + 1)}">${say.older}</a>`
            : null
        }
      </nav>`;
};

const address = (language: SiteLanguage, page: number): string =>
  page === 1
    ? words[language].newsHome
    : `${words[language].newsHome}?${pageParameter[language]}=${page}`;

export const pageParameter = { sv: 'sida', en: 'page' } as const;
