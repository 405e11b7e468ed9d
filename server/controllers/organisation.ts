import type { Context } from 'koa';
import { saveOrganisationBody } from '../../src/contracts/policies';
import { changeOrganisation, OrganisationConflict } from '../organisation/change';
import { organisationPage } from '../organisation/store';
import { currentActor } from '../request/actor';
import { currentLanguage } from '../request/language';
import { bodyOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/** The layout of the organisation: its sender units. */
export const organisation = ({ strapi }: { readonly strapi: Strapi }) => ({
  find: async () => ({ data: await organisationPage(strapi) }),

  async update(ctx: Context) {
    const {
      organisation: layout,
      revision,
      reason = '',
    } = readInput(strapi, saveOrganisationBody, bodyOf(ctx));
    const change = { organisation: layout, revision, reason, by: currentActor(strapi) };
    const policies = getService(strapi, 'policies');
    try {
      return { data: await changeOrganisation(strapi, policies, change, currentLanguage(strapi)) };
    } catch (error) {
      if (!(error instanceof OrganisationConflict)) throw error;
      return ctx.throw(409, error.message, { details: { current: error.current } });
    }
  },
});
