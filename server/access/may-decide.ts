import { currentDecider, holds } from '../approval/decider';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import { permissions } from './permissions';

/**
 * The route policy of the queue: its readers have the permission, or decide; deciders
 * have the permission to, or stand in for somebody who has.
 */
export const heldAccess = (
  _ctx: unknown,
  { right }: { readonly right: HeldRight },
  { strapi }: { readonly strapi: Strapi }
): Promise<boolean> => mayHeld(strapi, right);

type HeldRight = 'read' | 'decide';

/** Whether the sender of the request may read the queue, or decide on what is in it. */
export const mayHeld = async (strapi: Strapi, right: HeldRight): Promise<boolean> =>
  (right === 'read' && holds(strapi, permissions.readHeld)) ||
  (await currentDecider(strapi)).offices.length > 0;

/** The route policy by name, as routes refer to it. */
export const needsHeld = (right: HeldRight) => ({
  name: `plugin::${PLUGIN_ID}.held-access`,
  config: { right },
});
