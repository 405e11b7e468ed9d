import type { Core } from '@strapi/strapi';
import { ensureLocales } from './locales';
import { seed } from './seed';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    const extent = process.env['SEED'];
    if (extent === 'all' || extent === 'people') await seed(strapi, extent);
  },
};
