import type { Client } from './municipality';

/** A policy an admin could write: news need a summary. */
export const written = (rest: object = {}) => ({
  key: 'sammanfattning',
  name: { sv: 'Sammanfattning', en: 'Summary' },
  contentTypes: ['api::nyhet.nyhet'],
  items: [
    {
      key: 'summary',
      kind: 'text',
      label: { sv: 'Sammanfattning', en: 'Summary' },
      settings: { minLength: 3 },
    },
  ],
  ...rest,
});

export interface PageReply {
  readonly key: string;
  readonly revision: number;
  readonly draft: { readonly items: readonly { readonly key: string }[] };
  readonly inForce: { readonly version: string } | null;
  readonly hasDraft: boolean;
}

const at = '/publication-checklist/policies';

/** What a reply holds, as whoever asks knows it to be. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const dataOf = <Data>(reply: { readonly body: unknown }): Data =>
  (reply.body as { data: Data }).data;

export const beginPolicy = async (admin: Client, draft: object): Promise<PageReply> =>
  dataOf(await admin.post(at, { draft }).expect(201));

export const saveDraft = (admin: Client, key: string, draft: object, revision: number) =>
  admin.put(`${at}/${key}/draft`, { draft, revision });

export const activate = (admin: Client, key: string, revision: number, reason = 'Ny policy') =>
  admin.post(`${at}/${key}/activate`, { revision, reason });

/** Begins a policy and puts it in force. */
export const putInForce = async (admin: Client, draft: object): Promise<PageReply> => {
  const { key, revision } = await beginPolicy(admin, draft);
  return dataOf(await activate(admin, key, revision).expect(200));
};
