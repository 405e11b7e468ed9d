import type { Core } from '@strapi/strapi';

interface Metadata {
  readonly edit: { readonly label?: string };
  readonly list: { readonly label?: string };
}

interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: { readonly list: readonly string[] };
}

/** The content manager's services for content types and for components are alike. */
interface Configurations {
  findConfiguration(model: unknown): Promise<Configuration>;
  updateConfiguration(model: unknown, configuration: Configuration): Promise<unknown>;
}

/** What an editor calls the fields. A schema has no room for it. */
const labels: Readonly<Record<string, string>> = {
  title: 'Rubrik',
  preamble: 'Ingress',
  body: 'Text',
  advice: 'Råd',
  image: 'Bild',
  contact: 'Kontakt',
  category: 'Kategori',
  slug: 'Adress på webben',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
};

const contactLabels = { ...labels, title: 'Befattning' };

/** Names the fields in Swedish and shows in the lists what an editor looks for there. */
export const arrangeContentManager = async (strapi: Core.Strapi): Promise<void> => {
  const contentTypes = configurations(strapi, 'content-types');
  await arrange(contentTypes, strapi.contentType('api::nyhet.nyhet'), labels, {
    list: ['title', 'category', 'updatedAt'],
    settings: { pageSize: 50, defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' },
  });
  await arrange(contentTypes, strapi.contentType('api::sida.sida'), labels, {
    list: ['title', 'updatedAt'],
  });
  await arrange(contentTypes, strapi.contentType('api::krisinformation.krisinformation'), labels);
  const components = configurations(strapi, 'components');
  await arrange(components, strapi.components['shared.kontakt'], contactLabels);
};

const configurations = (strapi: Core.Strapi, name: string): Configurations =>
  strapi.plugin('content-manager').service(name) as unknown as Configurations;

interface Arrangement {
  readonly list?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

const arrange = async (
  service: Configurations,
  model: unknown,
  names: Readonly<Record<string, string>>,
  { list, settings }: Arrangement = {}
): Promise<void> => {
  const { metadatas, layouts, settings: before } = await service.findConfiguration(model);
  await service.updateConfiguration(model, {
    settings: { ...before, ...settings },
    layouts: { ...layouts, ...(list !== undefined && { list }) },
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([field, { edit, list: inList }]) => {
        const label = names[field];
        return label === undefined
          ? [field, { edit, list: inList }]
          : [field, { edit: { ...edit, label }, list: { ...inList, label } }];
      })
    ),
  });
};
