import { PLUGIN_ID } from '../plugin-id';
import { asUid, type Strapi } from '../strapi';

/** A document, as links name it. */
export interface Linked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Where whoever decides reads a submission. */
export const decisionLink = (strapi: Strapi, submission: string): string =>
  `${adminAddress(strapi)}/plugins/${PLUGIN_ID}/held/${encodeURIComponent(submission)}`;

/** Where somebody chooses which mails they get. */
export const preferencesLink = (strapi: Strapi): string =>
  `${adminAddress(strapi)}/plugins/${PLUGIN_ID}/my-notices`;

/** Where its editor writes a document. */
export const documentLink = (strapi: Strapi, { uid, documentId, locale }: Linked): string => {
  const contentType = strapi.contentType(asUid(uid)) as { readonly kind: string } | undefined;
  const isSingle = contentType?.kind === 'singleType';
  const path = isSingle
    ? `single-types/${uid}`
    : `collection-types/${uid}/${encodeURIComponent(documentId)}`;
  // Mail programs end a link at a bracket, so they are written out.
  const query =
    locale === null ? '' : `?plugins%5Bi18n%5D%5Blocale%5D=${encodeURIComponent(locale)}`;
  return `${adminAddress(strapi)}/content-manager/${path}${query}`;
};

const adminAddress = (strapi: Strapi): string =>
  strapi.config.get('admin.absoluteUrl', '').replace(/\/$/, '');
