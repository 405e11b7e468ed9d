import type { Context } from 'koa';
import { PLUGIN_ID } from './plugin-id';
import type { Policies } from './policies/policies';
import type { Strapi } from './strapi';

type Action = (ctx: Context, next?: unknown) => unknown;

interface Controllers {
  readonly extend: (
    uid: string,
    wrap: (controller: Readonly<Record<string, Action>>) => Readonly<Record<string, Action>>
  ) => void;
}

interface ContentTypes {
  readonly data: {
    readonly contentTypes: { readonly uid: string; pluginOptions?: Record<string, unknown> }[];
  };
}

/**
 * Tells the admin panel which content types are governed, along with all else it
 * asks of them when it starts: the others then cost no request at all.
 */
export const announceGovernedTypes = (strapi: Strapi, policies: Policies): void => {
  strapi.get<Controllers>('controllers').extend('plugin::content-manager.init', (controller) => ({
    ...controller,
    getInitData: async (ctx, next) => {
      await controller['getInitData']?.(ctx, next);
      const { data } = ctx.body as ContentTypes;
      for (const contentType of data.contentTypes) {
        if (!policies.governs(contentType.uid)) continue;
        contentType.pluginOptions = {
          ...contentType.pluginOptions,
          [PLUGIN_ID]: { governed: true },
        };
      }
    },
  }));
};
