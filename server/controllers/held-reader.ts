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
import { typesAmong, type StoredSubmission } from '../approval/submissions';
import { contentSchemaOf } from '../content/content-schema';
import { currentActor, requestState } from '../request/actor';
import { rolesOf } from '../request/roles';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/** Whether somebody may read anything of a type, and whether there is such a type still. */
const isReadableTo = (strapi: Strapi, ctx: Context) => (uid: string) =>
  (strapi.contentTypes as Record<string, unknown>)[uid] !== undefined &&
  mayReadType(strapi, ctx, uid);

/** The queue, through the eyes of whoever asks. */
export const queueReader = async (strapi: Strapi, ctx: Context): Promise<QueueReader> => {
  const { governedTypes } = await getService(strapi, 'policies').current();
  const governed = governedTypes.filter(isReadableTo(strapi, ctx));
  const ungoverned = await unreviewedTypes(strapi, governedTypes);
  const others = ungoverned.filter(isReadableTo(strapi, ctx));
  const readable = await readableEntries(strapi, ctx, governed);
  return {
    actor: currentActor(strapi),
    readableTypes: [...governed, ...others],
    readable:
      others.length === 0
        ? readable
        : {
            $or: [readable, { asks: 'review', $and: [await readableEntries(strapi, ctx, others)] }],
          },
  };
};

/**
 * Types that no policy is about any more, of which something went out in an emergency and
 * has not been reviewed: it waits until it has been.
 */
const unreviewedTypes = (
  strapi: Strapi,
  governedTypes: readonly string[]
): Promise<readonly string[]> =>
  typesAmong(strapi, {
    asks: 'review',
    state: 'waiting',
    ...(governedTypes.length > 0 && { entryUid: { $notIn: [...governedTypes] } }),
  });

/**
 * Of some submissions, those of texts that the sender of a request may read: a submission
 * says what a text says.
 */
export const readableAmong = async (
  strapi: Strapi,
  ctx: Context,
  where: object
): Promise<object> => {
  const uids = await typesAmong(strapi, where);
  return readableEntries(strapi, ctx, uids.filter(isReadableTo(strapi, ctx)));
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
    mayReadType: isReadableTo(strapi, ctx),
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
