import type { Context } from 'koa';
import {
  fieldReader,
  mayReadType,
  readableAttributes,
  requireDocumentAccess,
} from '../access/document-access';
import { readableEntries } from '../access/readable-entries';
import { currentDecider } from '../approval/decider';
import { decisionPage } from '../approval/decision-page';
import type { QueueReader } from '../approval/queue-query';
import type { StoredSubmission } from '../approval/submissions';
import { contentSchemaOf } from '../content/content-schema';
import { currentActor, requestState } from '../request/actor';
import { rolesOf } from '../request/roles';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/** The queue, through the eyes of whoever asks. */
export const queueReader = async (strapi: Strapi, ctx: Context): Promise<QueueReader> => {
  const { governedTypes } = await getService(strapi, 'policies').current();
  const readableTypes = governedTypes.filter(
    (uid) =>
      (strapi.contentTypes as Record<string, unknown>)[uid] !== undefined &&
      mayReadType(strapi, ctx, uid)
  );
  return {
    actor: currentActor(strapi),
    readableTypes,
    readable: await readableEntries(strapi, ctx, readableTypes),
  };
};

/** A decision page, as the sender of a request may see it. */
export const pageFor = async (strapi: Strapi, ctx: Context, submission: StoredSubmission) => {
  const { uid, documentId } = submission;
  const locale = submission.locale ?? undefined;
  const readable = readableAttributes(strapi, ctx, contentSchemaOf(strapi, uid));
  const mayPublish = await requireDocumentAccess(
    strapi,
    ctx,
    { uid, documentId, locale },
    'publish'
  ).then(
    () => true,
    () => false
  );
  return decisionPage(strapi, getService(strapi, 'policies'), submission, {
    decider: await currentDecider(strapi),
    mayPublish,
    mayRead: fieldReader(strapi, ctx, uid),
    checklist: () =>
      getService(strapi, 'checklists').read(
        { uid, documentId, locale },
        {
          name: currentActor(strapi).name,
          roles: rolesOf(requestState(strapi)),
          readable,
          mayUpdate: false,
        }
      ),
  });
};
