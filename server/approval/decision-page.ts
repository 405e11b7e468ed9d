import type { Checklist } from '../../src/contracts/checklist';
import type { DecisionPage, HistoryEntry } from '../../src/contracts/decisions';
import { isMissing } from '../../src/checklist/verdict';
import type { JudgedDocument } from '../judgement/judge-documents';
import { decisionsOn } from '../ledger/ledger';
import { planOn } from '../plans/plans';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { contributorsOf } from './contributors';
import { isObstacle, officeFor, officeToReview, type Decider } from './decider';
import { passedOver } from './passed-over';
import { shownTexts } from './shown-texts';
import { itemOf, judgedDraft, standingOf } from './standing';
import { shown, submissionsOn, type StoredSubmission } from './submissions';
import { typeName } from './type-name';

/** Whose eyes a decision page is for. */
export interface DecisionReader {
  readonly decider: Decider;
  readonly mayPublish: boolean;
  /** The checklist as this reader may see it. */
  readonly checklist: () => Promise<Checklist>;
  /** Whether they may read a field, by its path in the schema: `contact.email`. */
  readonly mayRead: (path: string) => boolean;
}

/** Everything somebody needs to decide on one submission. */
export const decisionPage = async (
  strapi: Strapi,
  policies: Policies,
  submission: StoredSubmission,
  reader: DecisionReader
): Promise<DecisionPage> => {
  const judged = await judgedDraft(strapi, policies, submission);
  const page = {
    submission: shown(submission),
    typeName: typeName(strapi, submission.uid),
    history: await historyOf(strapi, submission),
    passedOver: await passedOver(strapi, submission),
  };
  if (judged === undefined) return { ...page, ...gone };
  const isReview = submission.asks === 'review';
  const contributors = isReview ? submission.writers : await contributorsOf(strapi, judged.row);
  const office = isReview
    ? officeToReview(submission, reader.decider)
    : officeFor(judged, reader.decider, contributors);
  const obstacle = submission.state !== 'waiting' ? 'decided' : isObstacle(office) ? office : null;
  return {
    ...page,
    standing: standingOf(judged, submission),
    checklist: await reader.checklist(),
    ...(await shownTexts(strapi, judged, reader.mayRead)),
    contributors,
    approvals: judged.snapshot.approvals ?? [],
    exemptions: judged.snapshot.exemptions ?? [],
    obstacle,
    mayReturn: reader.decider.offices.length > 0,
    mayPublish: reader.mayPublish,
    plan: await planOn(strapi, submission),
    exemptable: isReview || isObstacle(office) ? [] : exemptableBy(judged, office.roles),
  };
};

const gone = {
  standing: null,
  checklist: null,
  draft: [],
  public: null,
  hiddenChanges: 0,
  pictures: {},
  contributors: [],
  approvals: [],
  exemptions: [],
  obstacle: 'gone',
  mayReturn: false,
  mayPublish: false,
  plan: null,
  exemptable: [],
} as const;

const exemptableBy = (judged: JudgedDocument, roles: readonly string[]): readonly string[] =>
  judged.verdicts.flatMap(({ policy, policyVersion, items }) =>
    items
      .filter(isMissing)
      .filter(({ item }) =>
        itemOf(judged, policyVersion, item)?.exemptedBy?.some((role) => roles.includes(role))
      )
      .map(({ item }) => `${policy}/${item}`)
  );

const historyOf = async (
  strapi: Strapi,
  submission: StoredSubmission
): Promise<readonly HistoryEntry[]> => {
  const submissions = await submissionsOn(strapi, submission);
  const decisions = await decisionsOn(strapi, submission, 50);
  const entries: HistoryEntry[] = [
    ...submissions.map((each) => ({
      type: 'submission' as const,
      at: each.submittedAt,
      submission: shown(each),
    })),
    ...decisions.map((decision) => ({
      type: 'decision' as const,
      at: decision.decidedAt,
      decision,
    })),
  ];
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
};
