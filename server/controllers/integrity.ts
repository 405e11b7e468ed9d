import type { Context } from 'koa';
import { z } from 'zod';
import { acceptance, type IntegrityPage } from '../../src/contracts/integrity';
import { acceptFinding, unpublishFinding, type Decided } from '../integrity/decide';
import { lastScan } from '../integrity/kept';
import { scanIntegrity } from '../integrity/scan';
import { countOpen, findings } from '../integrity/store';
import { currentActor } from '../request/actor';
import { bodyOf, paramOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Given } from '../services';

const id = z.coerce.number().int().positive();

/** What is public without a decision, and what somebody decides about it afterwards. */
export const integrity = ({ strapi }: Given) => {
  const page = async (): Promise<{ data: IntegrityPage }> => ({
    data: {
      findings: await findings(strapi),
      open: await countOpen(strapi),
      lastScan: await lastScan(strapi),
    },
  });
  const reply = async (ctx: Context, decided: Decided) =>
    decided === 'done' ? page() : ctx.throw(409, decided);
  return {
    find: page,

    async scan() {
      await scanIntegrity(strapi, getService(strapi, 'policies'));
      return page();
    },

    async accept(ctx: Context) {
      const finding = readInput(strapi, id, paramOf(ctx, 'id'));
      const { reason } = readInput(strapi, acceptance, bodyOf(ctx));
      return reply(ctx, await acceptFinding(strapi, finding, currentActor(strapi), reason));
    },

    async unpublish(ctx: Context) {
      const finding = readInput(strapi, id, paramOf(ctx, 'id'));
      return reply(ctx, await unpublishFinding(strapi, finding, currentActor(strapi).name));
    },
  };
};
