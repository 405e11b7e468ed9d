import type { Core } from '@strapi/strapi';
import { registerKinds } from './kinds';
import { ensureLocales } from './locales';
import { seed } from './seed';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerKinds(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    const extent = process.env['SEED'];
    if (extent === 'all' || extent === 'people') await seed(strapi, extent);
  },
};
