import { join } from 'node:path';
import type { Municipality } from '../../api/support/municipality';
import { openMunicipality } from '../../api/support/municipality';
import type { Database } from '../../api/support/databases';
import { NEWS } from '../../api/support/municipality';
import { person } from '../../api/support/notices';
import { answer } from '../../api/support/news';
import type { Actor } from '../../../src/checklist/answer';

/** The policy that all of the guarantee is tried with: two answers, and for some an approval. */
export const POLICY = 'garanti';

export const environment = { CHECKLIST_POLICIES: join(__dirname, '../policy.json') };

/** Opens a municipality that is governed by that policy alone. */
export const openGuaranteed = (
  options: { readonly database?: Database; readonly env?: Readonly<Record<string, string>> } = {}
): Promise<Municipality> =>
  openMunicipality({ ...options, env: { ...environment, ...options.env } });

/** A text that the chief must approve, or one that nobody needs to. */
export type Sender = 'granskad' | 'egen';

export const sentBy = (sender: Sender) => ({ sender: { selected: [sender] } });
export const declared = { plain: { declared: true, name: 'Rebecka Lind' } };

/** Answers some items of a draft, from code. */
export const say = (
  { strapi }: Municipality,
  documentId: string,
  answers: Readonly<Record<string, unknown>>,
  locale = 'sv'
): Promise<void> => answer(strapi, documentId, answers, { locale, policy: POLICY });

interface Decisions {
  readonly submit: (entry: object, submitting: object, actor: Actor) => Promise<{ id: string }>;
  readonly approve: (id: string, approving: object, by: object) => Promise<unknown>;
}

/** An editor submits, and the chief approves of it as it is. */
export const approved = async (
  { strapi }: Municipality,
  documentId: string,
  locale = 'sv'
): Promise<void> => {
  const decisions: Decisions = strapi.plugin('publication-checklist').service('decisions');
  const entry = { uid: NEWS, documentId, locale };
  const { id } = await decisions.submit(entry, {}, await person(strapi, 'redaktor'));
  const actor = await person(strapi, 'chef');
  await decisions.approve(id, {}, { actor, roles: ['kommunikationschef'] });
};
