import type { Context } from 'koa';

/** The parts of a request that Strapi's router and body parser add, with their types. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

export const queryOf = (ctx: Context): Readonly<Record<string, unknown>> => ctx.request.query;

export const paramOf = (ctx: Context, name: string): string =>
  (ctx as unknown as { params: Record<string, string | undefined> }).params[name] ?? '';
