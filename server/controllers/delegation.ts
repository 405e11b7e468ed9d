import type { Context } from 'koa';
import { delegationBody, submissionAddress } from '../../src/contracts/decisions';
import { delegate, delegationsOf, takeBack } from '../approval/delegations';
import { currentActor } from '../request/actor';
import { bodyOf, paramOf } from '../request/parts';
import { readInput } from '../request/read-input';
import type { Strapi } from '../strapi';

/** Who decides in one's place, while one is away. */
export const delegation = ({ strapi }: { readonly strapi: Strapi }) => {
  const page = async () => ({ data: await delegationsOf(strapi, currentActor(strapi)) });
  return {
    find: page,

    async create(ctx: Context) {
      const body = readInput(strapi, delegationBody, bodyOf(ctx));
      await delegate(strapi, currentActor(strapi), body);
      ctx.status = 201;
      return page();
    },

    async delete(ctx: Context) {
      const { id } = readInput(strapi, submissionAddress, { id: paramOf(ctx, 'id') });
      await takeBack(strapi, currentActor(strapi), id);
      return page();
    },
  };
};
