import type { Context } from 'koa';
import { documentAddress, typeAddress } from '../../src/contracts/checklist';
import { PLUGIN_ID } from '../plugin-id';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { requireDocumentAccess, requireGovernedType, type Right } from './document-access';

/**
 * The route policy that every route about a document names: with the right that
 * its caller needs to the document itself.
 */
export const documentAccess = async (
  ctx: Context,
  { right }: { readonly right: Right },
  { strapi }: { readonly strapi: Strapi }
): Promise<true> => {
  const address = addressIn(strapi, ctx);
  const inForce = await getService(strapi, 'policies').current();
  requireGovernedType(strapi, address.uid, inForce.governs(address.uid));
  await requireDocumentAccess(strapi, ctx, address, right);
  return true;
};

/** A policy is handed a copy of the request's context, which lacks its shorthands. */
interface AddressedContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly query: Readonly<Record<string, unknown>> };
}

/** The document, or the type, that a request's path and query name. */
export const addressIn = (strapi: Strapi, ctx: Context) => {
  const { params, request } = ctx as unknown as AddressedContext;
  const { uid, documentId } = params;
  const locale = request.query['locale'] === '' ? undefined : request.query['locale'];
  return documentId === undefined
    ? { ...readInput(strapi, typeAddress, { uid, locale }), documentId: undefined }
    : readInput(strapi, documentAddress, { uid, documentId, locale });
};

/** A route policy by name, as routes refer to it. */
export const needs = (right: Right) => ({
  name: `plugin::${PLUGIN_ID}.document-access`,
  config: { right },
});
