import { judge } from '../../src/checklist/judgement';
import { reasonsOf, type Reason } from '../../src/checklist/reasons';
import { blocking, type Verdict } from '../../src/checklist/verdict';
import type { RefusalDetails } from '../../src/contracts/refusal';
import type { Language } from '../../src/language/localized';
import { sentence } from '../../src/language/messages';
import { planMessages } from '../../src/notices/plan-messages';
import type { VersionedPolicy } from '../../src/policy/version';
import type { Entry } from '../answers/store';
import { invalidWith, notFound } from '../errors';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import { submitPath } from '../judgement/refusal';
import { getService } from '../service';
import type { Strapi } from '../strapi';

/**
 * Holds the draft and judges it as of a time to come, so that a text that waits for
 * nothing but its day can be planned, and one whose exemption ends before cannot.
 * @returns its title
 * @throws ValidationError with every reason, as a refused publish has them
 */
export const requireClearBy = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry,
  at: string,
  language: Language
): Promise<string> => {
  const policies = getService(strapi, 'policies');
  const wanted = { uid, documentIds: [documentId], locales: [locale], lock: true } as const;
  const [judged] = await judgeDocuments(strapi, policies, { ...wanted, version: 'draft' });
  if (judged === undefined) throw notFound(strapi, 'There is no such draft.');
  const verdicts = judgeAsOf(strapi, judged, at);
  const held = blocking(verdicts);
  if (held.length > 0) throw refused(strapi, judged, verdicts, language);
  return judged.row.title;
};

/** What was found out beforehand is found out anew when the time has come. */
const judgeAsOf = (strapi: Strapi, judged: JudgedDocument, at: string): readonly Verdict[] => {
  const { snapshot, judgedBy } = judged;
  const fresh = (snapshot.facts ?? [])
    .filter(({ expiresAt }) => expiresAt > snapshot.now)
    .map((fact) => ({ ...fact, expiresAt: '9999-12-31T00:00:00.000Z' }));
  const kinds = getService(strapi, 'policies').kinds();
  return judge(judgedBy, { ...snapshot, facts: fresh, now: at }, kinds);
};

/** Why verdicts stop a publish, in words. */
export const reasonsFor = (
  strapi: Strapi,
  verdicts: readonly Verdict[],
  judgedBy: readonly VersionedPolicy[],
  language: Language
): readonly Reason[] =>
  blocking(verdicts).flatMap((verdict): readonly Reason[] => {
    const policy = judgedBy.find(({ version }) => version === verdict.policyVersion)?.policy;
    const kinds = getService(strapi, 'policies').kinds();
    return policy === undefined ? [] : reasonsOf(verdict, policy, kinds, language);
  });

/** One line a reason, those alike once. */
export const inLines = (reasons: readonly Reason[]): readonly string[] => [
  ...new Set(reasons.map(({ label, message }) => `${label}: ${message}`)),
];

const refused = (
  strapi: Strapi,
  { row, contentHash, judgedBy }: JudgedDocument,
  verdicts: readonly Verdict[],
  language: Language
): Error => {
  const reasons = reasonsFor(strapi, verdicts, judgedBy, language);
  const { uid, documentId, locale, title } = row;
  const details: RefusalDetails = {
    errors: reasons.map(({ path, label, message }) => ({
      path,
      message: `${label}: ${message}`,
      name: 'ValidationError',
    })),
    checklist: [
      {
        uid,
        documentId,
        locale,
        title,
        contentHash,
        verdicts,
        reasons,
        submit: { method: 'POST', href: submitPath(strapi, row) },
      },
    ],
    saved: null,
  };
  const what = inLines(reasons)
    .map((line) => line.replace(/\.$/, ''))
    .join(' · ');
  return invalidWith(strapi, sentence(planMessages, 'held', { title, what }, language), details);
};
