import type { Core, Schema } from '@strapi/strapi';
import type { Shown } from './picture';
import type { SiteLanguage } from './words';

/** A published text as the site reads it: a news item, a page, or the crisis page. */
export interface Text {
  readonly documentId: string;
  readonly title: string;
  readonly preamble?: string | null;
  readonly body: Schema.Attribute.BlocksValue | null;
  readonly publishedAt: string;
}

export interface Crisis extends Text {
  /** In Markdown. */
  readonly advice: string | null;
}

export interface News extends Text {
  readonly slug: string;
  readonly image: Shown | null;
  readonly contact: Contact | null;
  readonly category: { readonly name: string } | null;
}

export interface Page extends Text {
  readonly slug: string;
}

export interface Contact {
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

const newsUid = 'api::nyhet.nyhet';
const crisisUid = 'api::krisinformation.krisinformation';
const pageUid = 'api::sida.sida';
export const uids = { news: newsUid, crisis: crisisUid } as const;

const everythingOfNews = ['image', 'contact', 'category'] as const;

/** One page of the news in a language, newest first. */
export const newsOnPage = async (
  strapi: Core.Strapi,
  locale: SiteLanguage,
  { page, pageSize }: { page: number; pageSize: number }
): Promise<readonly News[]> =>
  (await strapi.documents(newsUid).findMany({
    status: 'published',
    locale,
    sort: [{ publishedAt: 'desc' }, { documentId: 'asc' }],
    start: (page - 1) * pageSize,
    limit: pageSize,
    populate: [...everythingOfNews],
  })) as unknown as readonly News[];

export const countNews = (strapi: Core.Strapi, locale: SiteLanguage): Promise<number> =>
  strapi.documents(newsUid).count({ status: 'published', locale });

export const newsBySlug = async (
  strapi: Core.Strapi,
  locale: SiteLanguage,
  slug: string
): Promise<News | null> =>
  (await strapi.documents(newsUid).findFirst({
    status: 'published',
    locale,
    filters: { slug: { $eq: slug } },
    populate: [...everythingOfNews],
  })) as unknown as News | null;

/** Where the same item can be read in another language, if it can. */
export const slugIn = async (
  strapi: Core.Strapi,
  locale: SiteLanguage,
  documentId: string
): Promise<string | null> => {
  const translation = (await strapi.documents(newsUid).findOne({
    documentId,
    status: 'published',
    locale,
    fields: ['slug'],
  })) as unknown as Pick<News, 'slug'> | null;
  return translation?.slug ?? null;
};

export const crisis = async (strapi: Core.Strapi): Promise<Crisis | null> =>
  (await strapi.documents(crisisUid).findFirst({
    status: 'published',
  })) as unknown as Crisis | null;

export const pages = async (strapi: Core.Strapi): Promise<readonly Page[]> =>
  (await strapi.documents(pageUid).findMany({
    status: 'published',
    sort: 'title',
    start: 0,
    limit: 25,
  })) as unknown as readonly Page[];

export const pageBySlug = async (strapi: Core.Strapi, slug: string): Promise<Page | null> =>
  (await strapi.documents(pageUid).findFirst({
    status: 'published',
    filters: { slug: { $eq: slug } },
  })) as unknown as Page | null;
