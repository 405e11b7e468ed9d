import type { Context } from 'koa';
import {
  answerBody,
  itemAddress,
  withdrawBody,
  type ItemAddress,
} from '../../src/contracts/checklist';
import { AnswerConflict } from '../answers/answers';
import { forbidden } from '../errors';
import { mayAnswer } from '../judgement/checklists';
import { currentActor, requestState } from '../request/actor';
import { currentLanguage } from '../request/language';
import { readInput } from '../request/read-input';
import { rolesOf } from '../request/roles';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { bodyOf } from '../request/parts';
import { readChecklist } from './checklist';

/** Gives and withdraws answers; both reply with the checklist as it then is. */
export const answer = ({ strapi }: { readonly strapi: Strapi }) => ({
  async update(ctx: Context) {
    const { policy, item, ...document } = itemIn(strapi, ctx);
    const { value, seen } = readInput(strapi, answerBody, bodyOf(ctx));
    await requireRole(strapi, document.uid, policy, item);
    return reply(strapi, ctx, () =>
      getService(strapi, 'answers').give(
        document,
        { policy, item, value, seen },
        currentActor(strapi),
        currentLanguage(strapi)
      )
    );
  },

  async delete(ctx: Context) {
    const { policy, item, ...document } = itemIn(strapi, ctx);
    const { seen } = readInput(strapi, withdrawBody, { seen: seenIn(ctx) });
    await requireRole(strapi, document.uid, policy, item);
    return reply(strapi, ctx, () =>
      getService(strapi, 'answers').withdraw(document, { policy, item, seen })
    );
  },
});

/** 409 with the newer answer when somebody else was quicker: nothing is overwritten. */
const reply = async (strapi: Strapi, ctx: Context, change: () => Promise<unknown>) => {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof AnswerConflict)) throw error;
    return ctx.throw(409, error.message, { details: { newer: error.newer } });
  }
  return { data: await readChecklist(strapi, ctx) };
};

const itemIn = (strapi: Strapi, ctx: Context): ItemAddress => {
  const { params, query } = ctx as unknown as {
    params: Record<string, string>;
    query: Record<string, unknown>;
  };
  const locale = query['locale'] === '' ? undefined : query['locale'];
  return readInput(strapi, itemAddress, { ...params, locale });
};

/** Undefined when the sender says nothing of it; the text `null` when they saw no answer. */
const seenIn = (ctx: Context): unknown => {
  const { seen } = ctx.query as { seen?: unknown };
  return seen === 'null' ? null : seen;
};

/** Some items only certain roles may answer, whoever may update the document. */
const requireRole = async (
  strapi: Strapi,
  uid: string,
  policyKey: string,
  itemKey: string
): Promise<void> => {
  const policy = (await getService(strapi, 'policies').current())
    .about(uid)
    .find((each) => each.policy.key === policyKey)?.policy;
  const item = policy?.items.find((each) => each.key === itemKey);
  if (item !== undefined && !mayAnswer(item, rolesOf(requestState(strapi)))) {
    throw forbidden(strapi);
  }
};
