import type { Core } from '@strapi/strapi';

const readable = [
  'api::nyhet.nyhet',
  'api::kategori.kategori',
  'api::sida.sida',
  'api::krisinformation.krisinformation',
] as const;

/** What is public on the site can be read by programs too: everyone may read over REST and GraphQL. */
export const openData = async (strapi: Core.Strapi): Promise<void> => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } })) as { id: number } | null;
  if (role === null) return;
  const actions = readable.flatMap((uid) => {
    const { kind } = strapi.contentType(uid);
    return kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`];
  });
  for (const action of actions) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
};
