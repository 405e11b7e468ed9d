import type { Context } from 'koa';
import { emergencyBody, submitBody, type Mine } from '../../src/contracts/decisions';
import type { Entry } from '../answers/store';
import { principalsOf } from '../approval/delegations';
import { publishInEmergency } from '../approval/emergency';
import { submissionsBy } from '../approval/mine';
import { submit, withdraw } from '../approval/submit';
import { currentActor, personBehind } from '../request/actor';
import { bodyOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { orChanged } from './changed';
import { readableAmong } from './held-reader';
import { entryIn, standingFor } from './standing';

/** What an editor does with held content: submit it, take it back, publish it in an emergency. */
export const submission = ({ strapi }: { readonly strapi: Strapi }) => {
  const policies = () => getService(strapi, 'policies');
  const reply = async (ctx: Context, entry: Entry) => ({
    data: await standingFor(strapi, ctx, entry),
  });
  return {
    async findOne(ctx: Context) {
      return reply(ctx, await entryIn(strapi, ctx));
    },

    async mine(ctx: Context): Promise<{ readonly data: Mine }> {
      const actor = currentActor(strapi);
      const principals = await principalsOf(strapi, actor);
      const standsInFor = principals.map((each) => each.actor);
      const readable = (own: object) => readableAmong(strapi, ctx, own);
      const submissions = await submissionsBy(strapi, policies(), actor, readable);
      return { data: { submissions, standsInFor } };
    },

    async create(ctx: Context) {
      const entry = await entryIn(strapi, ctx);
      const body = readInput(strapi, submitBody, bodyOf(ctx));
      await submit(strapi, policies(), entry, body, personBehind(strapi, currentActor(strapi)));
      ctx.status = 201;
      return reply(ctx, entry);
    },

    async delete(ctx: Context) {
      const entry = await entryIn(strapi, ctx);
      await withdraw(strapi, entry, currentActor(strapi));
      return reply(ctx, entry);
    },

    async emergency(ctx: Context) {
      const entry = await entryIn(strapi, ctx);
      const body = readInput(strapi, emergencyBody, bodyOf(ctx));
      return orChanged(strapi, ctx, async () => {
        await publishInEmergency(strapi, policies(), entry, body, currentActor(strapi));
        return reply(ctx, entry);
      });
    },
  };
};
