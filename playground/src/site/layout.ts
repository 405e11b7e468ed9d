import type { Page, Text } from './content';
import { html, type Html } from './html';
import { words, type SiteLanguage } from './words';

/** What stands around every page. */
export interface Surroundings {
  readonly language: SiteLanguage;
  /** The page in the other language, or that language's first page. */
  readonly otherLanguage: string;
  readonly crisis: Text | null;
  readonly pages: readonly Page[];
}

export const layout = (around: Surroundings, title: string, main: Html): string => {
  const { language } = around;
  const say = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === '' ? '' : `${title} – `}${say.municipality}</title>
        <link rel="stylesheet" href="/site.css" />
        <link rel="icon" href="/favicon.ico" />
      </head>
      <body>
        <a class="skip" href="#content">${say.skip}</a>
        ${header(around)} ${crisisBanner(around)}
        <main id="content" tabindex="-1" class="column">${main}</main>
        ${footer(around)}
      </body>
    </html>`.text;
};

const header = ({ language, otherLanguage }: Surroundings): Html => {
  const say = words[language];
  const other = language === 'sv' ? 'en' : 'sv';
  return html`<header class="top">
    <div class="column top-row">
      <a class="home" href="${say.newsHome}">${emblem}<span lang="sv">${say.municipality}</span></a>
      <nav aria-label="${say.siteNav}">
        <ul class="links">
          <li><a href="${say.newsHome}">${say.news}</a></li>
          <li>
            <a href="${otherLanguage}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a>
          </li>
        </ul>
      </nav>
    </div>
  </header>`;
};

/** Hills, and the lake they stand by. */
const emblem = html`<svg class="emblem" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <rect width="40" height="40" rx="9" fill="#0b5563" />
  <path d="M0 27 11 14l8 9 6-6 15 13v4H0z" fill="#cfe5d3" />
  <path d="M0 30c5-3 9 2 14 0s8-2 13 0 8 2 13 0v1a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9z" fill="#7fb7be" />
</svg>`;

/** The crisis page is in Swedish only, and says so to a screen reader on English pages. */
const crisisBanner = ({ language, crisis }: Surroundings): Html | null => {
  const say = words[language];
  return crisis === null
    ? null
    : html`<section class="crisis" aria-label="${say.crisis}">
        <div class="column">
          <p class="crisis-title" lang="sv">${crisis.title}</p>
          ${crisis.preamble ? html`<p lang="sv">${crisis.preamble}</p>` : null}
          <p>
            <a href="/krisinformation"
              >${say.readMore}<span class="unseen">: ${say.crisis}</span></a
            >
          </p>
        </div>
      </section>`;
};

const footer = ({ language, pages }: Surroundings): Html => {
  const say = words[language];
  return html`<footer class="bottom">
    <div class="column">
      ${
        language === 'sv' && pages.length > 0
          ? html`<nav aria-label="${say.about}">
              <ul class="links">
                ${pages.map(({ slug, title }) => html`<li><a href="/sidor/${slug}">${title}</a></li>`)}
              </ul>
            </nav>`
          : null
      }
      <p>${say.demo}</p>
    </div>
  </footer>`;
};
