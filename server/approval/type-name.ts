import type { Strapi } from '../strapi';

/** What people call a content type; its uid where it is gone. */
export const typeName = (strapi: Strapi, uid: string): string =>
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.displayName ?? uid;
