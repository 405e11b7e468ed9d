import type { Catalogue, CatalogueType } from '../../src/contracts/policies';
import { contentSchemaOf, hasDraftAndPublish } from '../content/content-schema';
import { labelsOf } from '../content/labels';
import type { Strapi } from '../strapi';
import type { Policies } from './policies';
import { rolesOf } from './roles';

/** What policies can be made of in this app: types, locales, roles and kinds. */
export const catalogue = async (strapi: Strapi, policies: Policies): Promise<Catalogue> => {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const contentTypes: CatalogueType[] = [];
  for (const uid of uids) contentTypes.push(await catalogueType(strapi, uid));
  const locales = (await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ select: ['code', 'name'], orderBy: { code: 'asc' } })) as Catalogue['locales'];
  return {
    contentTypes: contentTypes.sort((a, b) => a.name.localeCompare(b.name)),
    locales: locales.map(({ code, name }) => ({ code, name })),
    roles: await rolesOf(strapi),
    kinds: policies.kinds().names,
  };
};

const catalogueType = async (strapi: Strapi, uid: string): Promise<CatalogueType> => {
  const contentType = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  const name = contentType?.info.displayName ?? uid;
  if (!hasDraftAndPublish(strapi, uid)) {
    return { uid, name, obstacle: 'no-draft-and-publish', schema: null, labels: {} };
  }
  return {
    uid,
    name,
    obstacle: null,
    schema: contentSchemaOf(strapi, uid),
    labels: await labelsOf(strapi, uid),
  };
};
