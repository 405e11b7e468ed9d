import type { Context } from 'koa';
import type { DocumentStanding } from '../../src/contracts/decisions';
import { requireDocumentAccess } from '../access/document-access';
import { mayHeld } from '../access/may-decide';
import { permissions } from '../access/permissions';
import { addressIn } from '../access/route-policy';
import type { Entry } from '../answers/store';
import { documentStanding } from '../approval/document-standing';
import { holds } from '../approval/decider';
import { localesOf } from '../content/locales';
import { notFound } from '../errors';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/** The document and locale a request names; a type with locales has a default one. */
export const entryIn = async (strapi: Strapi, ctx: Context): Promise<Entry> => {
  const { uid, documentId, locale } = addressIn(strapi, ctx);
  const locales = await localesOf(strapi, uid, locale);
  if (documentId === undefined || locales === 'all') throw notFound(strapi);
  return { uid, documentId, locale: locales[0] ?? null };
};

/** How a document stands, and what the sender of a request may do about it. */
export const standingFor = async (
  strapi: Strapi,
  ctx: Context,
  entry: Entry
): Promise<DocumentStanding> => {
  const address = { ...entry, locale: entry.locale ?? undefined };
  const may = (right: 'update' | 'publish') =>
    requireDocumentAccess(strapi, ctx, address, right).then(
      () => true,
      () => false
    );
  return documentStanding(strapi, getService(strapi, 'policies'), entry, {
    mayUpdate: await may('update'),
    mayPublish: await may('publish'),
    mayPublishInEmergency: holds(strapi, permissions.emergency),
    mayOpenHeld: await mayHeld(strapi, 'read'),
  });
};
