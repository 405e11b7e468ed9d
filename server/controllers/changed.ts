import type { Context } from 'koa';
import { ChangedSince } from '../approval/case';
import type { StoredSubmission } from '../approval/submissions';
import type { Strapi } from '../strapi';

/** 409 with what there is now, where the text changed since its reader looked. */
export const orChanged = async <Result>(
  _strapi: Strapi,
  ctx: Context,
  decide: () => Promise<Result>,
  current: (submission: StoredSubmission) => Promise<unknown> = () => Promise.resolve(null)
): Promise<Result> => {
  try {
    return await decide();
  } catch (error) {
    if (!(error instanceof ChangedSince)) throw error;
    const { submission } = error;
    const details = { current: submission === null ? null : await current(submission) };
    return ctx.throw(409, error.message, { details });
  }
};
