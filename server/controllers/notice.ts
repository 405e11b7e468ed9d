import type { Context } from 'koa';
import { noticePreferences } from '../../src/contracts/decisions';
import { outgoingAddress, outgoingQuery } from '../../src/contracts/notices';
import { forbidden, notFound } from '../errors';
import { outgoingPage, retryNotice } from '../notices/outgoing';
import { preferencesOf, putPreferences } from '../notices/preferences';
import { currentActor } from '../request/actor';
import { currentLanguage } from '../request/language';
import { bodyOf, paramOf, queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/** How one wants to be told oneself, and what is on its way out to anybody. */
export const notice = ({ strapi }: { readonly strapi: Strapi }) => ({
  async preferences() {
    const id = ownId(strapi);
    const preferences = await preferencesOf(strapi, [id]);
    return { data: preferences(id) };
  },

  async setPreferences(ctx: Context) {
    const id = ownId(strapi);
    await putPreferences(strapi, id, readInput(strapi, noticePreferences, bodyOf(ctx)));
    const preferences = await preferencesOf(strapi, [id]);
    return { data: preferences(id) };
  },

  async outgoing(ctx: Context) {
    const asked = readInput(strapi, outgoingQuery, queryOf(ctx));
    return { data: await outgoingPage(strapi, asked, currentLanguage(strapi)) };
  },

  async retry(ctx: Context) {
    const { id } = readInput(strapi, outgoingAddress, { id: paramOf(ctx, 'id') });
    const retried = await retryNotice(strapi, id, currentLanguage(strapi));
    if (retried === null) throw notFound(strapi, 'There is no such notice to send again.');
    getService(strapi, 'outbox').wake();
    return { data: retried };
  },
});

/** Tokens are signed in too, but nobody writes to them. */
const ownId = (strapi: Strapi): string => {
  const { kind, id } = currentActor(strapi);
  if (kind !== 'admin' || id === null) throw forbidden(strapi);
  return id;
};
