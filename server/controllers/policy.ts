import type { Context } from 'koa';
import type { Json } from '../../src/canonical/json';
import {
  activateBody,
  checkBody,
  newPolicyBody,
  restoreBody,
  retireBody,
  saveDraftBody,
  type DraftCheck,
} from '../../src/contracts/policies';
import { notFound } from '../errors';
import { activate, retire } from '../policies/activate';
import { catalogue } from '../policies/catalogue';
import { checkDraft } from '../policies/check';
import {
  beginPolicy,
  discardDraft,
  DraftConflict,
  pageOf,
  restoreVersion,
  saveDraft,
} from '../policies/editing';
import { differencesBetween, differencesFromInForce, historyOf } from '../policies/history';
import { told } from '../policies/messages';
import { policyPages } from '../policies/pages';
import { currentActor } from '../request/actor';
import { currentLanguage } from '../request/language';
import { bodyOf, paramOf, queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { trialRecord } from '../trial/record';

/** Policies as the admin panel writes, tries and activates them. */
export const policy = ({ strapi }: { readonly strapi: Strapi }) => {
  const policies = () => getService(strapi, 'policies');
  const by = () => currentActor(strapi);
  const language = () => currentLanguage(strapi);
  return {
    find: async () => ({
      data: (await policyPages(strapi, policies())).map(
        ({ draft: _draft, revision: _revision, ...summary }) => summary
      ),
    }),

    findOne: async (ctx: Context) => ({ data: await pageOf(strapi, policies(), keyIn(ctx)) }),

    async create(ctx: Context) {
      const { draft } = readInput(strapi, newPolicyBody, bodyOf(ctx));
      const page = await beginPolicy(strapi, policies(), draft as Json, by());
      ctx.status = 201;
      return { data: page };
    },

    async update(ctx: Context) {
      const { draft, revision } = readInput(strapi, saveDraftBody, bodyOf(ctx));
      const edit = { key: keyIn(ctx), content: draft as Json, revision, by: by() };
      return orConflict(ctx, () => saveDraft(strapi, policies(), edit));
    },

    async delete(ctx: Context) {
      const { revision } = readInput(strapi, saveDraftBody.pick({ revision: true }), {
        revision: Number(queryOf(ctx)['revision']),
      });
      const edit = { key: keyIn(ctx), revision, by: by() };
      return orConflict(ctx, () => discardDraft(strapi, policies(), edit));
    },

    async check(ctx: Context) {
      const { draft } = readInput(strapi, checkBody, bodyOf(ctx));
      const checked = await checkDraft(strapi, policies(), draft, language());
      const { problems, warnings, touches } = checked;
      const kinds = policies().kinds();
      const differs = await differencesFromInForce(strapi, kinds, keyIn(ctx), draft as Json);
      return { data: { problems, warnings, touches, differences: differs } satisfies DraftCheck };
    },

    async activate(ctx: Context) {
      const { revision, reason } = readInput(strapi, activateBody, bodyOf(ctx));
      const activation = { key: keyIn(ctx), revision, reason, by: by() };
      return orConflict(ctx, () => activate(strapi, policies(), activation, language()));
    },

    async retire(ctx: Context) {
      const { reason } = readInput(strapi, retireBody, bodyOf(ctx));
      const page = await retire(strapi, policies(), { key: keyIn(ctx), reason, by: by() });
      return { data: page };
    },

    async restore(ctx: Context) {
      const { version, revision } = readInput(strapi, restoreBody, bodyOf(ctx));
      const edit = { key: keyIn(ctx), version, revision, by: by() };
      return orConflict(ctx, () => restoreVersion(strapi, policies(), edit));
    },

    async history(ctx: Context) {
      const { key } = await pageOf(strapi, policies(), keyIn(ctx));
      return { data: await historyOf(strapi, key) };
    },

    async differences(ctx: Context) {
      const { from, to } = queryOf(ctx);
      if (typeof from !== 'string' || typeof to !== 'string') {
        throw notFound(strapi, told(strapi, 'versions.unsaid'));
      }
      const asked = { key: keyIn(ctx), from, to };
      return { data: await differencesBetween(strapi, policies().kinds(), asked) };
    },

    async record(ctx: Context) {
      const { inForce, enforcement, key } = await pageOf(strapi, policies(), keyIn(ctx));
      if (inForce === null || enforcement !== 'evaluate') return { data: null };
      return { data: await trialRecord(strapi, { key, since: inForce.since }) };
    },

    catalogue: async () => ({ data: await catalogue(strapi, policies()) }),
  };
};

const keyIn = (ctx: Context): string => paramOf(ctx, 'key');

/** 409 with the policy as it is now, when somebody else was quicker: nothing is overwritten. */
const orConflict = async (ctx: Context, work: () => Promise<unknown>) => {
  try {
    return { data: await work() };
  } catch (error) {
    if (!(error instanceof DraftConflict)) throw error;
    return ctx.throw(409, error.message, { details: { current: error.current } });
  }
};
