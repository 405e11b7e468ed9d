import type { DecisionPage, Obstacle } from '../../../../src/contracts/decisions';
import { inLanguage, listing, type Language } from '../../../../src/language/localized';
import { isPast } from '../../../decisions/time';
import type { Say } from '../../../translations/use-texts';
import { isLastToApprove, missingBesides } from './read-page';

export type Choice = 'approve' | 'publish' | 'plan' | 'return' | 'review';

/** One of the decisions: what happens next, or why it cannot be made. */
export interface Offer {
  readonly choice: Choice;
  readonly isOff: boolean;
  readonly means: string;
}

interface Asked {
  readonly page: DecisionPage;
  /** Whether the text changed and the changes have not been read. */
  readonly isBehind: boolean;
  readonly say: Say;
  readonly language: Language;
  /** A day and a time of day, in words. */
  readonly when: (moment: string) => string;
}

/** What can be decided here and now, and in words why the rest cannot. */
export const offersOn = (asked: Asked): readonly Offer[] =>
  asked.page.submission.asks === 'review' ? [reviewOffer(asked)] : decisionOffers(asked);

const reviewOffer = ({ page: { obstacle }, isBehind, say }: Asked): Offer => {
  const stopped = obstacle === null ? undefined : reviewObstacle(obstacle, say);
  const why = isBehind ? say('decide.unread') : stopped;
  return { choice: 'review', isOff: why !== undefined, means: why ?? say('decide.review.means') };
};

const reviewObstacle = (obstacle: Obstacle, say: Say): string =>
  obstacle === 'submitted' || obstacle === 'contributed'
    ? say('obstacle.ownEmergency')
    : say(`obstacle.${obstacle}`);

const decisionOffers = (asked: Asked): readonly Offer[] => {
  const { page, isBehind, say, when } = asked;
  const { obstacle, submission, checklist } = page;
  const unread = isBehind ? say('decide.unread') : undefined;
  const stopped = obstacle === null ? undefined : say(`obstacle.${obstacle}`);
  const isOver = obstacle === 'decided' || obstacle === 'gone';
  const mayReturn = unread === undefined && page.mayReturn && !isOver;
  const why = unread ?? stopped ?? whatIsLacking(asked);
  const isLast = checklist === null || isLastToApprove(checklist);
  const offer = (choice: Choice, off: string | undefined, means: string): Offer => ({
    choice,
    isOff: off !== undefined,
    means: off ?? means,
  });
  const whyNotOut =
    why ??
    (isLast ? undefined : say('decide.others')) ??
    (page.mayPublish ? undefined : say('obstacle.notPublisher'));
  const { plannedFor } = submission;
  return [
    offer(
      'return',
      mayReturn ? undefined : (unread ?? stopped ?? say('obstacle.noRole')),
      say('decide.return.means')
    ),
    offer('approve', why, say(isLast ? 'decide.approve.means' : 'decide.others.means')),
    ...(plannedFor === null || isPast(plannedFor, new Date())
      ? []
      : [offer('plan', whyNotOut, say('decide.plan.means', { date: when(plannedFor) }))]),
    offer('publish', whyNotOut, say('decide.publish.means')),
  ];
};

/** What no approval makes up for. */
const whatIsLacking = ({ page: { checklist }, say, language }: Asked): string | undefined => {
  const missing = checklist === null ? [] : missingBesides(checklist);
  if (missing.length === 0) return undefined;
  const labels = missing.map(({ item }) => inLanguage(item.label, language));
  return say('decide.lacking', { items: listing(labels, language) });
};
