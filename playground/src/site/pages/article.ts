import { blocksAsHtml } from '../blocks';
import type { Certificate } from '../certificates';
import type { Contact, Crisis, News, Text } from '../content';
import { facts } from '../facts';
import { howChecked } from '../how-checked';
import { html, type Html } from '../html';
import { markdownAsHtml } from '../markdown';
import { picture, type Shown } from '../picture';
import { words, type SiteLanguage } from '../words';

/** A news item in full. */
export const newsArticle = (
  news: News,
  certificate: Certificate | undefined,
  language: SiteLanguage
): Html =>
  html`<article>
    ${news.category ? html`<p class="category" lang="sv">${news.category.name}</p>` : null}
    ${opening(news)} ${facts(news, certificate, language)}
    ${news.image ? illustration(news.image, language) : null}
    <div class="body">${blocksAsHtml(news.body)}</div>
    ${contactDetails(news.contact, language)} ${howChecked(certificate, language)}
  </article>`;

/** The crisis page: no picture, no contact, but the same openness about its grounds. */
export const crisisArticle = (text: Crisis, certificate: Certificate | undefined): Html =>
  html`<article>
    ${opening(text)} ${facts(text, certificate, 'sv')}
    <div class="body">${blocksAsHtml(text.body)} ${markdownAsHtml(text.advice)}</div>
    ${howChecked(certificate, 'sv')}
  </article>`;

/** A page that no policy governs. */
export const plainPage = (text: Text): Html =>
  html`<article>
    ${opening(text)}
    <div class="body">${blocksAsHtml(text.body)}</div>
  </article>`;

const opening = ({ title, preamble }: Text): Html =>
  html`<h1>${title}</h1>
    ${preamble ? html`<p class="preamble">${preamble}</p>` : null}`;

/** The media library describes its pictures in Swedish, whatever the text around them. */
const illustration = (image: Shown, language: SiteLanguage): Html =>
  html`<figure class="illustration" ${language === 'sv' ? null : html`lang="sv"`}>
    ${picture(image)} ${image.caption ? html`<figcaption>${image.caption}</figcaption>` : null}
  </figure>`;

const contactDetails = (contact: Contact | null, language: SiteLanguage): Html | null => {
  if (contact === null) return null;
  const { name, title, email, phone } = contact;
  return html`<section class="contact" aria-labelledby="contact">
    <h2 id="contact">${words[language].contact}</h2>
    <address>
      ${name ? html`<span>${name}${title ? `, ${title}` : ''}</span>` : null}
      ${email ? html`<a href="mailto:${email}">${email}</a>` : null}
      ${phone ? html`<a href="tel:${phone.replace(/[^0-9+]/g, '')}">${phone}</a>` : null}
    </address>
  </section>`;
};
