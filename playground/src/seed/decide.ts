import type { Core } from '@strapi/strapi';
import { hasOwnPolicy } from './own-policy';
import type { Telling } from './story';
import type { People, Person } from './users';

interface Address {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

interface Decisions {
  submit(
    document: Address,
    submitting: { readonly message: string },
    actor: Person
  ): Promise<{ readonly id: string }>;
  approve(
    id: string,
    approving: { readonly comment: string },
    by: { readonly actor: Person; readonly roles: readonly string[] }
  ): Promise<unknown>;
}

/** Sends a text to the communication chief, who approves of it where the story says so. */
export const decide = async (
  strapi: Core.Strapi,
  people: People,
  address: Address,
  { submitted, approved }: Telling
): Promise<void> => {
  if (submitted === undefined && approved === undefined) return;
  if (!(await hasOwnPolicy(strapi, address.uid))) return;
  const plugin = strapi.plugin('publication-checklist');
  const decisions = plugin.service('decisions') as unknown as Decisions;
  const message = submitted ?? 'Kan orsaka publicitet. Kan du godkänna?';
  const { id } = await decisions.submit(address, { message }, people.redaktor);
  if (approved === undefined) return;
  const by = { actor: people.chef, roles: ['kommunikationschef'] };
  await decisions.approve(id, { comment: approved }, by);
};
