import type { Actor } from '../../src/checklist/answer';
import type { Strapi } from '../strapi';
import { currentErrand } from './asking';

/** What of a request's state says who is asking. Users of two kinds share `user`. */
interface RequestState {
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: { readonly id?: string | number; readonly name?: string } | null;
  };
  readonly user?: Named & {
    readonly id?: string | number;
    readonly preferedLanguage?: string | null;
  };
  readonly auditSource?: string;
}

/** What a user can be called by. */
export interface Named {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email?: string | null;
}

/** The request being served, if any: code, cron and the console have none. */
export const currentRequest = (strapi: Strapi) => strapi.requestContext.get();

export const requestState = (strapi: Strapi): RequestState => currentRequest(strapi)?.state ?? {};

/**
 * Who is asking. Users of the admin panel and of the public API have ids of
 * their own that overlap, so an actor is always of a kind.
 */
export const currentActor = (strapi: Strapi): Actor => {
  const errand = currentErrand();
  if (errand !== undefined) return errand.actor;
  const request = currentRequest(strapi);
  const { auth, user, auditSource } = requestState(strapi);
  if (request === undefined) return { kind: 'system', id: null, name: 'Strapi' };
  const id = user?.id === undefined ? null : String(user.id);
  const name = user === undefined ? '' : nameOf(user);
  if (auditSource === 'mcp') return { kind: 'mcp', id, name: name || 'MCP' };
  const token = {
    id: auth?.credentials?.id === undefined ? null : String(auth.credentials.id),
    name: auth?.credentials?.name ?? 'Token',
  };
  switch (auth?.strategy?.name) {
    case 'admin':
      return { kind: 'admin', id, name };
    case 'admin-token':
      return { kind: 'admin-token', ...token };
    case 'content-api-token':
    case 'api-token':
      return { kind: 'api-token', ...token };
    case 'users-permissions':
      return user === undefined
        ? { kind: 'public', id: null, name: 'Public' }
        : { kind: 'user', id, name };
    default:
      return { kind: 'public', id: null, name: 'Unknown' };
  }
};

/** The person behind a request: what somebody's token of the panel does, they have done. */
export const personBehind = (strapi: Strapi, actor: Actor): Actor => {
  const { user } = requestState(strapi);
  return actor.kind === 'admin-token' && user?.id !== undefined
    ? { kind: 'admin', id: String(user.id), name: nameOf(user) }
    : actor;
};

export const nameOf = (user: Named): string => {
  const whole = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return (
    [whole, user.username, user.email].find((name) => typeof name === 'string' && name !== '') ?? ''
  );
};
