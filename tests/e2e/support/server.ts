import { accounts, demoPassword, type AccountName } from '../../../playground/src/seed/accounts';
import type { Login } from './accounts';
import { address } from './browser';

/** Asks the server as somebody, behind the browser's back. */
export const askAs = async (who: Login, strapi = address) => {
  const login = await fetch(`${strapi}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(who),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const reply = await fetch(`${strapi}${path}`, {
      method,
      headers: { Authorization: `Bearer ${data.token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return reply.json();
  };
};

/** A colleague at another desk. */
export const colleague = (who: AccountName, strapi = address): ReturnType<typeof askAs> =>
  askAs({ email: accounts[who].email, password: demoPassword }, strapi);

/** The id in the address of an edit view. */
export const documentIdIn = (url: string): string =>
  /\/api::[a-z.-]+\/([a-z0-9]+)/.exec(url)?.[1] ?? '';
