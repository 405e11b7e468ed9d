import { stampOf } from '../../src/approval/stamp';
import { blocking, isMissing } from '../../src/checklist/verdict';
import type { NamedItem, Standing } from '../../src/contracts/decisions';
import type { Localized } from '../../src/language/localized';
import type { Item } from '../../src/policy/policy';
import type { Entry } from '../answers/store';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import type { StoredSubmission } from './submissions';

/** A draft as it is judged at this moment; undefined where there is none. */
export const judgedDraft = async (
  strapi: Strapi,
  policies: Policies,
  { uid, documentId, locale }: Entry,
  lock = false
): Promise<JudgedDocument | undefined> => {
  const wanted = { uid, documentIds: [documentId], locales: [locale], lock };
  const [judged] = await judgeDocuments(strapi, policies, { ...wanted, version: 'draft' });
  return judged;
};

/** Names what a judged text is: its content, its answers and the policies about it. */
export const stampNow = ({ snapshot, verdicts }: JudgedDocument): string =>
  stampOf(
    snapshot.hashes,
    verdicts.map(({ policyVersion }) => policyVersion),
    sha256
  );

/** How a submitted text stands now. */
export const standingOf = (judged: JudgedDocument, submission: StoredSubmission): Standing => {
  const stamp = stampNow(judged);
  return {
    missing: missingIn(judged),
    onlyDecision: isOnlyDecisionMissing(judged),
    changedSince: stamp !== submission.stamp,
    stamp,
  };
};

const isOnlyDecisionMissing = (judged: JudgedDocument): boolean => {
  const kinds = blocking(judged.verdicts).flatMap(({ policyVersion, items }) =>
    items.filter(isMissing).map(({ item }) => itemOf(judged, policyVersion, item)?.kind)
  );
  return kinds.length > 0 && kinds.every((kind) => kind === 'approval');
};

/** What stops a text, by name. */
export const missingIn = (judged: JudgedDocument): readonly NamedItem[] =>
  blocking(judged.verdicts).flatMap(({ policy, policyVersion, items }) =>
    items.filter(isMissing).map(({ item }) => ({
      policy,
      item,
      label: itemOf(judged, policyVersion, item)?.label ?? { en: item },
    }))
  );

/** An item as the policy that judged a text has it. */
export const itemOf = (
  { judgedBy }: Pick<JudgedDocument, 'judgedBy'>,
  policyVersion: string,
  key: string
): Item | undefined =>
  judgedBy
    .find(({ version }) => version === policyVersion)
    ?.policy.items.find((each) => each.key === key);

/** The sender a text names: what its first item about the organisation's units says. */
export const senderOf = (judged: JudgedDocument): Localized | null => {
  for (const { policyVersion, items } of judged.verdicts) {
    for (const { item, answer } of items) {
      const asked = itemOf(judged, policyVersion, item);
      const namesSender = asked?.kind === 'unit' || asked?.key === 'sender';
      if (namesSender && answer !== null) return answer.summary;
    }
  }
  return null;
};
