import type { DecisionPage, DocumentStanding, QueuePage } from '../../../src/contracts/decisions';
import { NEWS, type Client } from './municipality';
import { dataOf } from './policies';

export const held = '/publication-checklist/held';

export const submissionsOf = (documentId: string, locale = 'sv', uid: string = NEWS): string =>
  `/publication-checklist/submissions/${uid}/${documentId}?locale=${locale}`;

/** Submits a text. @returns the submission's id */
export const submitted = async (
  editor: Client,
  documentId: string,
  message = 'Kan du titta?'
): Promise<string> => {
  const reply = await editor.post(submissionsOf(documentId), { message }).expect(201);
  const { submission } = dataOf<DocumentStanding>(reply);
  if (submission === null) throw new Error('Nothing was submitted');
  return submission.id;
};

export const standing = async (who: Client, documentId: string): Promise<DocumentStanding> =>
  dataOf(await who.get(submissionsOf(documentId)).expect(200));

export const page = async (who: Client, id: string): Promise<DecisionPage> =>
  dataOf(await who.get(`${held}/${id}`).expect(200));

/** The stamp of what somebody sees on the page. */
export const seen = async (who: Client, id: string): Promise<string> =>
  (await page(who, id)).standing?.stamp ?? '';

export const queue = async (who: Client, query = ''): Promise<QueuePage> =>
  dataOf(await who.get(`${held}${query}`).expect(200));

/** Approves of what there is now. */
export const approve = async (who: Client, id: string, rest: object = {}) =>
  who.post(`${held}/${id}/approve`, { seen: await seen(who, id), ...rest });
