import type { Language } from '../../src/language/localized';
import { hasDraftAndPublish } from '../content/content-schema';
import { asUid, type Strapi } from '../strapi';

/** Why no policy can govern a content type, in words; undefined where one can. */
export const obstacleTo = (
  strapi: Strapi,
  uid: string
): Readonly<Record<Language, string>> | undefined => {
  if ((strapi.contentType(asUid(uid)) as unknown) === undefined) {
    return {
      sv: `Det finns ingen innehållstyp ”${uid}”.`,
      en: `There is no content type "${uid}".`,
    };
  }
  if (hasDraftAndPublish(strapi, uid)) return undefined;
  return {
    sv: `”${uid}” har inte utkast och publicering, så det finns ingen publicering att hejda. Slå på utkast och publicering för den, eller ta bort den ur policyn.`,
    en: `"${uid}" has no draft and publish, so there is no publishing to hold. Turn on draft and publish for it, or take it out of the policy.`,
  };
};
