import { asUid, type Strapi } from '../strapi';

interface Configuration {
  readonly metadatas?: Readonly<Record<string, { readonly edit?: { readonly label?: string } }>>;
}

interface Configurations {
  readonly findConfiguration: (contentType: unknown) => Promise<Configuration>;
}

/** What editors call the attributes of a content type or a component. */
export const labelsOf = async (
  strapi: Strapi,
  uid: string,
  of: 'content-types' | 'components' = 'content-types'
): Promise<Readonly<Record<string, string>>> => {
  const model =
    of === 'components'
      ? strapi.components[uid as keyof typeof strapi.components]
      : strapi.contentType(asUid(uid));
  if ((model as unknown) === undefined) return {};
  const { metadatas = {} } = await strapi
    .plugin('content-manager')
    .service<Configurations>(of)
    .findConfiguration(model);
  return Object.fromEntries(
    Object.entries(metadatas).flatMap(([attribute, { edit }]) =>
      typeof edit?.label === 'string' ? [[attribute, edit.label] as const] : []
    )
  );
};
