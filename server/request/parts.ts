import type { Context } from 'koa';
import { storableInput, storableText } from '../../src/canonical/storable';

/** The parts of a request that Strapi's router and body parser add, with their types. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** Asked of a database as it is, so without bytes that some database does not take. */
export const queryOf = (ctx: Context): Readonly<Record<string, unknown>> =>
  storableInput(ctx.request.query) as Readonly<Record<string, unknown>>;

export const paramOf = (ctx: Context, name: string): string =>
  storableText(
    (ctx as unknown as { params: Record<string, string | undefined> }).params[name] ?? ''
  );
