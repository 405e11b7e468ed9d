import { accounts, demoPassword, type AccountName } from '../../../playground/src/seed/accounts';
import { address } from './browser';

/** Asks the server as somebody, behind the browser's back: a colleague at another desk. */
export const colleague = async (who: AccountName) => {
  const login = await fetch(`${address}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: accounts[who].email, password: demoPassword }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const reply = await fetch(`${address}${path}`, {
      method,
      headers: { Authorization: `Bearer ${data.token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return reply.json();
  };
};

/** The id in the address of an edit view. */
export const documentIdIn = (url: string): string =>
  /\/api::[a-z.-]+\/([a-z0-9]+)/.exec(url)?.[1] ?? '';
