import { isHeld, judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import { currentLanguage } from '../request/language';
import type { Passage } from './passage';
import { refusalOf } from '../judgement/refusal';
import type { Gate } from './transaction';
import { warrantFor } from '../approval/warrant';

/**
 * Judges what has become public where something was written on the way: another
 * middleware changed the draft after it was judged, or a shared field was carried
 * into another locale's live version.
 * @throws a refusal when any of it is held; the savepoint around it undoes it all
 */
export const judgeTouched = async (
  gate: Gate,
  { uid, documentId, touched }: Passage
): Promise<JudgedDocument[]> =>
  touched.size === 0
    ? []
    : judgePublic(gate, { uid, documentIds: [documentId], locales: [...touched] });

/**
 * Judges what has become public, as it is.
 * @throws a refusal when any of it is held
 */
export const judgePublic = async (
  gate: Gate,
  wanted: {
    readonly uid: string;
    readonly documentIds: readonly string[];
    readonly locales: readonly (string | null)[];
  }
): Promise<JudgedDocument[]> => {
  const { strapi, policies } = gate;
  const judged = await judgeDocuments(strapi, policies, { ...wanted, version: 'published' });
  if (judged.some((each) => isHeld(each) && warrantFor(each) === undefined))
    throw refusalOf(gate, { judged, language: currentLanguage(strapi) });
  return judged;
};
