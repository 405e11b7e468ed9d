import type { DecisionPage, Obstacle } from '../../../../src/contracts/decisions';
import { inLanguage, listing, type Language } from '../../../../src/language/localized';
import type { Say } from '../../../translations/use-texts';
import { missingBesides } from './read-page';

export type Choice = 'approve' | 'publish' | 'return' | 'review';

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
}

/** Obstacles that leave somebody in a place to send a text back all the same. */
const returnable: readonly (Obstacle | null)[] = [null, 'contributed', 'submitted', 'notPublisher'];

/** What can be decided here and now, and in words why the rest cannot. */
export const offersOn = ({ page, isBehind, say, language }: Asked): readonly Offer[] => {
  const { submission, checklist, obstacle, mayPublish } = page;
  const unread = isBehind ? say('decide.unread') : undefined;
  const stopped = obstacle === null ? undefined : say(`obstacle.${obstacle}`);
  if (submission.asks === 'review') {
    const why = unread ?? (obstacle === null ? undefined : reviewObstacle(obstacle, say));
    return [
      { choice: 'review', isOff: why !== undefined, means: why ?? say('decide.review.means') },
    ];
  }
  const missing = checklist === null ? [] : missingBesides(checklist);
  const lacking =
    missing.length === 0
      ? undefined
      : say('decide.lacking', {
          items: listing(
            missing.map(({ item }) => inLanguage(item.label, language)),
            language
          ),
        });
  const why = unread ?? stopped ?? lacking;
  const unpublishable = why ?? (mayPublish ? undefined : say('obstacle.notPublisher'));
  const mayReturn = unread === undefined && returnable.includes(obstacle);
  return [
    {
      choice: 'return',
      isOff: !mayReturn,
      means: mayReturn ? say('decide.return.means') : (unread ?? stopped ?? ''),
    },
    { choice: 'approve', isOff: why !== undefined, means: why ?? say('decide.approve.means') },
    {
      choice: 'publish',
      isOff: unpublishable !== undefined,
      means: unpublishable ?? say('decide.publish.means'),
    },
  ];
};

const reviewObstacle = (obstacle: Obstacle, say: Say): string =>
  obstacle === 'submitted' || obstacle === 'contributed'
    ? say('obstacle.ownEmergency')
    : say(`obstacle.${obstacle}`);
