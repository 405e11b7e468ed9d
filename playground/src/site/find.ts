import type { Core } from '@strapi/strapi';
import { certificatesOf } from './certificates';
import { countNews, crisis, newsBySlug, newsOnPage, pageBySlug, slugIn, uids } from './content';
import type { Html } from './html';
import { crisisArticle, newsArticle, plainPage } from './pages/article';
import { newsList, pageParameter } from './pages/news-list';
import { words, type SiteLanguage } from './words';

/** A page that was found: what it is called, what it says, where it is in the other language. */
export interface Found {
  readonly language: SiteLanguage;
  readonly title: string;
  readonly main: Html;
  readonly otherLanguage: string;
}

type Query = Readonly<Record<string, unknown>>;

const slug = '([A-Za-z0-9._~-]+)';

const addresses: readonly {
  readonly path: RegExp;
  readonly find: (strapi: Core.Strapi, slug: string, query: Query) => Promise<Found | null>;
}[] = [
  { path: /^\/$/, find: (strapi, _slug, query) => findList(strapi, 'sv', query) },
  { path: /^\/en\/?$/, find: (strapi, _slug, query) => findList(strapi, 'en', query) },
  { path: new RegExp(`^/nyheter/${slug}$`), find: (strapi, name) => findNews(strapi, 'sv', name) },
  { path: new RegExp(`^/en/news/${slug}$`), find: (strapi, name) => findNews(strapi, 'en', name) },
  { path: new RegExp(`^/sidor/${slug}$`), find: (strapi, name) => findPage(strapi, name) },
  { path: /^\/krisinformation$/, find: (strapi) => findCrisis(strapi) },
];

/** The page at a path, null where there is none, undefined where the path is not the site's. */
export const find = async (
  strapi: Core.Strapi,
  path: string,
  query: Query
): Promise<Found | null | undefined> => {
  const address = addresses.find((each) => each.path.test(path));
  return address?.find(strapi, address.path.exec(path)?.[1] ?? '', query);
};

const pageSize = 6;

const findList = async (
  strapi: Core.Strapi,
  language: SiteLanguage,
  query: Query
): Promise<Found | null> => {
  const lastPage = Math.max(1, Math.ceil((await countNews(strapi, language)) / pageSize));
  const page = pageNumber(query[pageParameter[language]]);
  if (page === null || page > lastPage) return null;
  const news = await newsOnPage(strapi, language, { page, pageSize });
  const documentIds = news.map((each) => each.documentId);
  const certificates = await certificatesOf(strapi, uids.news, documentIds, language);
  return {
    language,
    title: words[language].news,
    main: newsList({ language, news, certificates, page, lastPage }),
    otherLanguage: words[other(language)].newsHome,
  };
};

/** Whole numbers from one; whatever else is asked for is a page that does not exist. */
const pageNumber = (asked: unknown): number | null => {
  if (asked === undefined) return 1;
  return typeof asked === 'string' && /^[1-9][0-9]{0,5}$/.test(asked) ? Number(asked) : null;
};

const findNews = async (
  strapi: Core.Strapi,
  language: SiteLanguage,
  slug: string
): Promise<Found | null> => {
  const news = await newsBySlug(strapi, language, slug);
  if (news === null) return null;
  const { documentId } = news;
  const certificates = await certificatesOf(strapi, uids.news, [documentId], language);
  const translated = await slugIn(strapi, other(language), documentId);
  const { newsHome, newsPath } = words[other(language)];
  return {
    language,
    title: news.title,
    main: newsArticle(news, certificates[documentId], language),
    otherLanguage: translated === null ? newsHome : `${newsPath}${translated}`,
  };
};

const findPage = async (strapi: Core.Strapi, slug: string): Promise<Found | null> => {
  const page = await pageBySlug(strapi, slug);
  return page && { ...inSwedishOnly, title: page.title, main: plainPage(page) };
};

const findCrisis = async (strapi: Core.Strapi): Promise<Found | null> => {
  const text = await crisis(strapi);
  if (text === null) return null;
  const certificates = await certificatesOf(strapi, uids.crisis, [text.documentId]);
  const main = crisisArticle(text, certificates[text.documentId]);
  return { ...inSwedishOnly, title: text.title, main };
};

const inSwedishOnly = { language: 'sv', otherLanguage: words.en.newsHome } as const;

const other = (language: SiteLanguage): SiteLanguage => (language === 'sv' ? 'en' : 'sv');
