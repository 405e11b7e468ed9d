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
): Promise<JudgedDocument[]> => {
  if (touched.size === 0) return [];
  const { strapi, policies } = gate;
  const judged = await judgeDocuments(strapi, policies, {
    uid,
    documentIds: [documentId],
    locales: [...touched],
    version: 'published',
  });
  if (judged.some((each) => isHeld(each) && warrantFor(each) === undefined))
    throw refusalOf(gate, { judged, language: currentLanguage(strapi) });
  return judged;
};
