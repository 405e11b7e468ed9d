import type { Context } from 'koa';
import { planBody } from '../../src/contracts/decisions';
import { cancelPlan, planPublication } from '../plans/plans';
import { currentActor } from '../request/actor';
import { bodyOf } from '../request/parts';
import { readInput } from '../request/read-input';
import type { Strapi } from '../strapi';
import { entryIn, standingFor } from './standing';

/** Sets and takes back the time when a text is to go public by itself. */
export const plan = ({ strapi }: { readonly strapi: Strapi }) => ({
  async update(ctx: Context) {
    const entry = await entryIn(strapi, ctx);
    const { at } = readInput(strapi, planBody, bodyOf(ctx));
    await planPublication(strapi, entry, at, currentActor(strapi));
    return { data: await standingFor(strapi, ctx, entry) };
  },

  async delete(ctx: Context) {
    const entry = await entryIn(strapi, ctx);
    await cancelPlan(strapi, entry);
    return { data: await standingFor(strapi, ctx, entry) };
  },
});
