import type { Context } from 'koa';
import { inBrief } from '../../src/language/in-brief';
import {
  approveBody,
  approveSeveralBody,
  claimBody,
  exemptBody,
  queueQuery,
  returnBody,
  reviewBody,
  submissionAddress,
  type ApprovedEach,
  type Submission,
} from '../../src/contracts/decisions';
import { mayReadGone, requireDocumentAccess } from '../access/document-access';
import { ChangedSince, type Deciding } from '../approval/case';
import { claim, release } from '../approval/claim';
import { approve, exempt, review, sendBack } from '../approval/decide';
import { currentDecider } from '../approval/decider';
import { queuePage, queueSummary } from '../approval/queue';
import { submissionNamed, type StoredSubmission } from '../approval/submissions';
import { absent, inWords } from '../approval/messages';
import { currentActor } from '../request/actor';
import { bodyOf, paramOf, queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { orChanged } from './changed';
import { pageFor, queueReader } from './held-reader';

/** The queue of held content, and the decisions on it. */
export const held = ({ strapi }: { readonly strapi: Strapi }) => {
  const policies = () => getService(strapi, 'policies');

  /** The submission a request names, if its sender may read the document. */
  const named = async (ctx: Context, id = paramOf(ctx, 'id')): Promise<StoredSubmission> => {
    const found = await submissionNamed(strapi, readInput(strapi, submissionAddress, { id }).id);
    if (found === undefined) throw absent(strapi, 'noSubmission');
    await requireReading(strapi, ctx, found);
    return found;
  };

  const deciding = async (): Promise<Deciding> => ({
    strapi,
    policies: policies(),
    decider: await currentDecider(strapi),
  });

  /** Decides, and replies with the page as it is then. */
  const decide = async (
    ctx: Context,
    work: (deciding: Deciding, id: string) => Promise<Submission>
  ) => {
    const { id } = await named(ctx);
    const page = async () => ({ data: await pageFor(strapi, ctx, await named(ctx, id)) });
    return orChanged(
      strapi,
      ctx,
      async () => {
        await work(await deciding(), id);
        return page();
      },
      async (submission) => await pageFor(strapi, ctx, submission)
    );
  };

  const requirePublishing = async (ctx: Context, submission: StoredSubmission): Promise<void> => {
    const { uid, documentId, locale } = submission;
    const address = { uid, documentId, locale: locale ?? undefined };
    await requireDocumentAccess(strapi, ctx, address, 'publish');
  };

  return {
    async find(ctx: Context) {
      const query = readInput(strapi, queueQuery, queryOf(ctx));
      return { data: await queuePage(strapi, policies(), query, await queueReader(strapi, ctx)) };
    },

    async summary(ctx: Context) {
      return { data: await queueSummary(strapi, await queueReader(strapi, ctx)) };
    },

    async findOne(ctx: Context) {
      return { data: await pageFor(strapi, ctx, await named(ctx)) };
    },

    async claim(ctx: Context) {
      const { takeOver } = readInput(strapi, claimBody, bodyOf(ctx));
      const { id } = await named(ctx);
      return { data: await claim(strapi, id, currentActor(strapi), takeOver) };
    },

    async release(ctx: Context) {
      const { id } = await named(ctx);
      return { data: await release(strapi, id, currentActor(strapi)) };
    },

    async approve(ctx: Context) {
      const body = readInput(strapi, approveBody, bodyOf(ctx));
      if (body.publish !== false) await requirePublishing(ctx, await named(ctx));
      return decide(ctx, (by, id) => approve(by, id, body));
    },

    /** Each by itself: one that cannot be approved keeps none of the others. */
    async approveSeveral(ctx: Context) {
      const { each, publish } = readInput(strapi, approveSeveralBody, bodyOf(ctx));
      const by = await deciding();
      const results: ApprovedEach[] = [];
      for (const { id, seen } of each) {
        try {
          const submission = await named(ctx, id);
          if (publish) await requirePublishing(ctx, submission);
          const isLater = publish && isToCome(submission.plannedFor);
          const asked = isLater ? 'asPlanned' : publish;
          const { state } = await approve(by, id, { seen, publish: asked, comment: '' });
          const plannedFor = isLater && state === 'approved' ? submission.plannedFor : null;
          results.push({ id, ok: true, state, plannedFor, message: null });
        } catch (error) {
          const message = sentenceOf(strapi, error);
          results.push({ id, ok: false, state: null, plannedFor: null, message });
        }
      }
      return { data: results };
    },

    async sendBack(ctx: Context) {
      const { comment } = readInput(strapi, returnBody, bodyOf(ctx));
      return decide(ctx, (by, id) => sendBack(by, id, comment));
    },

    async exempt(ctx: Context) {
      const body = readInput(strapi, exemptBody, bodyOf(ctx));
      return decide(ctx, (by, id) => exempt(by, id, body));
    },

    async review(ctx: Context) {
      const { comment } = readInput(strapi, reviewBody, bodyOf(ctx));
      return decide(ctx, (by, id) => review(by, id, comment));
    },
  };
};

const isToCome = (moment: string | null): boolean =>
  moment !== null && moment > new Date().toISOString();

/** Why one of several was not approved. What broke is told to those who can mend it. */
const sentenceOf = (strapi: Strapi, error: unknown): string => {
  const isAnswer = error instanceof ChangedSince || 'details' in Object(error);
  if (isAnswer) return (error as Error).message;
  strapi.log.error(
    `The publication checklist could not approve of one of several: ${inBrief(error)}`
  );
  return inWords(strapi, 'broken');
};

/**
 * A submission says what a document says: who may not read the one may not read the
 * other, and is not told that it is there.
 */
const requireReading = async (
  strapi: Strapi,
  ctx: Context,
  { uid, documentId, locale }: StoredSubmission
): Promise<void> => {
  if ((strapi.contentTypes as Record<string, unknown>)[uid] === undefined)
    throw absent(strapi, 'noSubmission');
  const address = { uid, documentId, locale: locale ?? undefined };
  const mayRead = await requireDocumentAccess(strapi, ctx, address, 'read').then(
    () => true,
    () => mayReadGone(strapi, ctx, address)
  );
  if (!mayRead) throw absent(strapi, 'noSubmission');
};
