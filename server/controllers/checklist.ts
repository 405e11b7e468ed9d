import type { Context } from 'koa';
import {
  mayReadType,
  readableAttributes,
  readableDocuments,
  requireDocumentAccess,
  requireGovernedType,
  rowReader,
} from '../access/document-access';
import { addressIn } from '../access/route-policy';
import { contentSchemaOf } from '../content/content-schema';
import { statesBody, typeAddress } from '../../src/contracts/checklist';
import { currentActor, requestState } from '../request/actor';
import { bodyOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { forbidden } from '../errors';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { rolesOf } from '../request/roles';

/** Reads checklists: one document's, or a list view's. */
export const checklist = ({ strapi }: { readonly strapi: Strapi }) => ({
  async findOne(ctx: Context) {
    return { data: await readChecklist(strapi, ctx) };
  },

  /** Finds out what is missing to judge the draft, then replies with its checklist. */
  async prepare(ctx: Context) {
    const { uid, documentId, locale } = addressIn(strapi, ctx);
    if (documentId !== undefined) {
      await getService(strapi, 'facts').prepare(uid, [documentId], locale);
    }
    return { data: await readChecklist(strapi, ctx) };
  },

  async states(ctx: Context) {
    const { uid } = readInput(strapi, typeAddress, {
      uid: (ctx as unknown as { params: { uid: string } }).params.uid,
    });
    // What this node knows is enough to ask by; what is shown is judged by what is in force.
    requireGovernedType(strapi, uid, getService(strapi, 'policies').governs(uid));
    if (!mayReadType(strapi, ctx, uid)) throw forbidden(strapi);
    const { documentIds, locale } = readInput(strapi, statesBody, bodyOf(ctx));
    const mayRead = await rowReader(strapi, ctx, uid);
    const readable =
      mayRead === undefined
        ? await readableDocuments(strapi, ctx, uid, documentIds, locale)
        : documentIds;
    return { data: await getService(strapi, 'checklists').states(uid, readable, locale, mayRead) };
  },
});

/** The checklist a request is about, as its sender may see it. */
export const readChecklist = async (strapi: Strapi, ctx: Context) => {
  const address = addressIn(strapi, ctx);
  const mayUpdate = await requireDocumentAccess(strapi, ctx, address, 'update').then(
    () => true,
    () => false
  );
  return getService(strapi, 'checklists').read(address, {
    name: currentActor(strapi).name,
    roles: rolesOf(requestState(strapi)),
    readable: readableAttributes(strapi, ctx, contentSchemaOf(strapi, address.uid)),
    mayUpdate,
  });
};
