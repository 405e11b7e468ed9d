import type { Checklist } from '../../src/contracts/checklist';
import type { DecisionPage, HistoryEntry, Obstacle } from '../../src/contracts/decisions';
import { isMissing } from '../../src/checklist/verdict';
import type { JudgedDocument } from '../judgement/judge-documents';
import { decisionsOn } from '../ledger/ledger';
import { planOn } from '../plans/plans';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { behind } from './case';
import {
  isObstacle,
  officeFor,
  officeToExempt,
  officeToReview,
  type Behind,
  type Decider,
  type Office,
} from './decider';
import { passedOver } from './passed-over';
import { shownTexts } from './shown-texts';
import { itemOf, judgedDraft, standingOf } from './standing';
import { sayingsOf, shown, submissionsOn, type StoredSubmission } from './submissions';
import { typeName } from './type-name';

/** Whose eyes a decision page is for. */
export interface DecisionReader {
  readonly decider: Decider;
  readonly mayPublish: boolean;
  /** The checklist as this reader may see it. */
  readonly checklist: () => Promise<Checklist>;
  /** Whether they may read a field, by its path in the schema: `contact.email`. */
  readonly mayRead: (path: string) => boolean;
  /** Whether they may read anything of a type that the text points at. */
  readonly mayReadType: (uid: string) => boolean;
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
  const isReview = submission.asks === 'review';
  const obstacleIn = (office: Office | Obstacle): Obstacle | null => {
    if (submission.state !== 'waiting') return 'decided';
    return isObstacle(office) ? office : null;
  };
  const reviewing = () => obstacleIn(officeToReview(submission, reader.decider));
  if (judged === undefined) {
    if (!isReview) return { ...page, ...gone };
    return { ...page, ...gone, contributors: submission.writers, obstacle: reviewing() };
  }
  const whose = isReview
    ? { contributors: submission.writers, submitters: [submission.submittedBy] }
    : await behind(strapi, submission);
  const obstacle = isReview ? reviewing() : obstacleIn(officeFor(judged, reader.decider, whose));
  return {
    ...page,
    standing: standingOf(judged, submission),
    checklist: await reader.checklist(),
    ...(await shownTexts(strapi, judged, reader)),
    contributors: whose.contributors,
    approvals: judged.snapshot.approvals ?? [],
    exemptions: judged.snapshot.exemptions ?? [],
    obstacle,
    mayReturn: reader.decider.offices.length > 0,
    mayPublish: reader.mayPublish,
    plan: await planOn(strapi, submission),
    exemptable:
      obstacle === 'decided' || isReview ? [] : exemptableBy(judged, reader.decider, whose),
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

const exemptableBy = (judged: JudgedDocument, decider: Decider, whose: Behind): readonly string[] =>
  judged.verdicts.flatMap(({ policy, policyVersion, items }) =>
    items
      .filter(isMissing)
      .filter(({ item }) => {
        const asked = itemOf(judged, policyVersion, item);
        return asked !== undefined && !isObstacle(officeToExempt(asked, decider, whose));
      })
      .map(({ item }) => `${policy}/${item}`)
  );

/** Each time that a text was submitted; the last tells what became of it. */
const sayings = (submission: StoredSubmission): readonly HistoryEntry[] =>
  sayingsOf(submission).map(({ by, at, message }, index, all) => ({
    type: 'submission',
    at,
    submission: {
      ...shown(submission),
      message,
      submittedBy: by,
      state: index === all.length - 1 ? submission.state : 'waiting',
    },
  }));

const historyOf = async (
  strapi: Strapi,
  submission: StoredSubmission
): Promise<readonly HistoryEntry[]> => {
  const submissions = await submissionsOn(strapi, submission);
  const decisions = await decisionsOn(strapi, submission, 50);
  const entries: HistoryEntry[] = [
    ...submissions.flatMap(sayings),
    ...decisions.map((decision) => ({
      type: 'decision' as const,
      at: decision.decidedAt,
      decision,
    })),
  ];
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
};
