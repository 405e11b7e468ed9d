import type { Context } from 'koa';
import { z } from 'zod';
import {
  acceptance,
  acceptSeveralBody,
  integrityQuery,
  unpublishSeveralBody,
  withdrawal,
  type DecidedEach,
  type IntegrityPage,
  type IntegrityQuery,
} from '../../src/contracts/integrity';
import { inBrief } from '../../src/language/in-brief';
import { conflict } from '../errors';
import { beginScan, scanUnderWay } from '../integrity/begin-scan';
import { acceptFinding, unpublishFinding, type Decided, type Deciding } from '../integrity/decide';
import { lastScan } from '../integrity/kept';
import { inWords } from '../integrity/messages';
import { findings } from '../integrity/store';
import { currentAsking } from '../ledger/ledger';
import { bodyOf, paramOf, queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import type { Given } from '../services';
import type { Strapi } from '../strapi';

const id = z.coerce.number().int().positive();

type Decide = (strapi: Strapi, id: number, deciding: Deciding) => Promise<Decided>;

/** What is public without a decision, and what somebody decides about it afterwards. */
export const integrity = ({ strapi }: Given) => {
  const page = async (
    query: IntegrityQuery = integrityQuery.parse({})
  ): Promise<{ data: IntegrityPage }> => ({
    data: {
      ...(await findings(strapi, query)),
      lastScan: await lastScan(strapi),
      scanning: await scanUnderWay(strapi),
    },
  });
  const decide = async (ctx: Context, how: Decide, reason: string) => {
    const finding = readInput(strapi, id, paramOf(ctx, 'id'));
    const decided = await how(strapi, finding, { ...currentAsking(strapi), reason });
    if (decided !== 'done') throw conflict(strapi, inWords(strapi, decided), decided);
    return page();
  };
  /** Each by itself: one that cannot be decided on keeps none of the others. */
  const decideSeveral = async (how: Decide, ids: readonly number[], reason: string) => {
    const deciding = { ...currentAsking(strapi), reason };
    const data: DecidedEach[] = [];
    for (const each of new Set(ids)) {
      const obstacle = await how(strapi, each, deciding).catch((error: unknown) => {
        strapi.log.error(
          `The publication checklist could not decide on finding ${each}: ${inBrief(error)}`
        );
        return 'broken' as const;
      });
      const message = obstacle === 'done' ? null : inWords(strapi, obstacle);
      data.push({ id: each, ok: message === null, message });
    }
    return { data };
  };
  return {
    find: (ctx: Context) => page(readInput(strapi, integrityQuery, queryOf(ctx))),

    async scan(ctx: Context) {
      if (!(await beginScan(strapi)))
        throw conflict(strapi, inWords(strapi, 'under-way'), undefined);
      ctx.status = 202;
      return page();
    },

    accept: (ctx: Context) =>
      decide(ctx, acceptFinding, readInput(strapi, acceptance, bodyOf(ctx)).reason),

    unpublish: (ctx: Context) =>
      decide(ctx, unpublishFinding, readInput(strapi, withdrawal, bodyOf(ctx)).reason),

    acceptSeveral(ctx: Context) {
      const { ids, reason } = readInput(strapi, acceptSeveralBody, bodyOf(ctx));
      return decideSeveral(acceptFinding, ids, reason);
    },

    unpublishSeveral(ctx: Context) {
      const { ids, reason } = readInput(strapi, unpublishSeveralBody, bodyOf(ctx));
      return decideSeveral(unpublishFinding, ids, reason);
    },
  };
};
