import { asUid, type Strapi } from '../strapi';
import { contentSchemaOf, isLocalized } from './content-schema';

/** What Strapi's i18n knows of the fields all locales of a document share. */
interface SharedFields {
  readonly getNonLocalizedAttributes: (model: unknown) => readonly string[];
}

/** The attributes that all language versions of a document have in common. */
export const sharedAttributes = (strapi: Strapi, uid: string): readonly string[] =>
  isLocalized(strapi, uid)
    ? strapi
        .plugin('i18n')
        .service<SharedFields>('content-types')
        .getNonLocalizedAttributes(strapi.contentType(asUid(uid)))
    : [];

/** Whether some of what readers see is shared by all language versions. */
export const hasSharedContent = (strapi: Strapi, uid: string): boolean => {
  const { attributes } = contentSchemaOf(strapi, uid);
  return sharedAttributes(strapi, uid).some((name) => attributes[name] !== undefined);
};
