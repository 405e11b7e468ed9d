import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { crisis, pages } from './content';
import { find, type Found } from './find';
import { layout } from './layout';
import { notFound } from './pages/not-found';
import { stylesheet } from './stylesheet';
import { words } from './words';

/**
 * The municipality's public site, served by Strapi itself. It stands behind Strapi's
 * own middlewares, so their security headers are on every page, and before its
 * routes, so `/` is the site and not the admin panel. It answers for its own
 * addresses, and for those that nobody else answers for.
 */
export const publicSite =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    if (context.method !== 'GET' && context.method !== 'HEAD') {
      await next();
      return;
    }
    if (context.path === '/site.css') {
      context.set('Cache-Control', 'public, max-age=300');
      context.type = 'css';
      context.body = stylesheet;
      return;
    }
    const found = await find(strapi, context.path, context.query);
    if (found !== undefined) {
      await show(strapi, context, found);
      return;
    }
    await next();
    const unanswered = context.status === 404 && !context.body;
    if (unanswered && !isStrapis(strapi, context.path)) await show(strapi, context, null);
  };

/** Missing pages are missing in the language of their address. */
const show = async (strapi: Core.Strapi, context: Context, found: Found | null): Promise<void> => {
  const language = found?.language ?? (/^\/en(\/|$)/.test(context.path) ? 'en' : 'sv');
  const around = {
    language,
    otherLanguage: found?.otherLanguage ?? words[language === 'sv' ? 'en' : 'sv'].newsHome,
    crisis: await crisis(strapi),
    pages: await pages(strapi),
  };
  context.status = found === null ? 404 : 200;
  context.set('Cache-Control', 'no-cache');
  context.type = 'html';
  context.body =
    found === null
      ? layout(around, words[language].notFound, notFound(language))
      : layout(around, found.title, found.main);
};

const strapisOwn = ['admin', 'api', 'uploads', 'graphql', 'mcp', '_health'];

/** Programs expect Strapi's own answer to what is missing in its part of the house. */
const isStrapis = (strapi: Core.Strapi, path: string): boolean => {
  const first = path.split('/')[1] ?? '';
  return strapisOwn.includes(first) || first in strapi.plugins;
};
