import { Flex, Status, Typography, type StatusVariant } from '@strapi/design-system';
import { ArrowLeft, CheckCircle, Clock, Cross, Earth, WarningCircle } from '@strapi/icons';
import type { Submission, SubmissionState } from '../../src/contracts/decisions';
import { useTexts } from '../translations/use-texts';

interface Look {
  readonly icon: typeof Clock;
  readonly colour: 'primary600' | 'warning600' | 'success600' | 'neutral600';
  readonly variant: StatusVariant;
}

const looks: Readonly<Record<SubmissionState, Look>> = {
  waiting: { icon: Clock, colour: 'primary600', variant: 'primary' },
  returned: { icon: ArrowLeft, colour: 'warning600', variant: 'warning' },
  approved: { icon: CheckCircle, colour: 'success600', variant: 'success' },
  withdrawn: { icon: Cross, colour: 'neutral600', variant: 'neutral' },
  published: { icon: Earth, colour: 'success600', variant: 'success' },
  reviewed: { icon: CheckCircle, colour: 'success600', variant: 'success' },
};

/** Whatever its state, somebody has to look at it again. */
const warning: Look = { icon: WarningCircle, colour: 'warning600', variant: 'warning' };

interface StateMarkProps {
  readonly of: Pick<Submission, 'asks' | 'state'>;
  /** See `isStale`. */
  readonly isStale?: boolean;
}

/** Where a submission has got to: icon and word. */
export const StateMark = ({ of: { asks, state }, isStale = false }: StateMarkProps) => {
  const { say } = useTexts();
  const isUnreviewed = asks === 'review' && state === 'waiting';
  const { icon: Icon, colour, variant } = isUnreviewed || isStale ? warning : looks[state];
  const word = isUnreviewed ? 'unreviewed' : isStale ? 'stale' : state;
  return (
    <Status size="S" variant={variant}>
      <Flex gap={2} tag="span">
        <Icon fill={colour} width="1.4rem" height="1.4rem" aria-hidden />
        <Typography variant="omega" fontWeight="bold" textColor="neutral800">
          {say(`held.state.${word}`)}
        </Typography>
      </Flex>
    </Status>
  );
};
