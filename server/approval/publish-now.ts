import type { Entry } from '../answers/store';
import { asUid, type Strapi } from '../strapi';

/** Publishes one document in one locale, through the gate like everybody else. */
export const publishNow = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry
): Promise<void> => {
  const documents = strapi.documents(asUid(uid)) as unknown as {
    readonly publish: (params: object) => Promise<unknown>;
  };
  await documents.publish({ documentId, ...(locale !== null && { locale }) });
};
