import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Lightning, WarningCircle } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useGetQueueSummaryQuery } from '../data/decisions-api';
import { counted } from '../decisions/counted';
import { Moment } from '../decisions/Moment';
import { decisionPlace, queuePlace } from '../decisions/places';
import { useTexts } from '../translations/use-texts';

/** How much waits, how much of it is late or went out in an emergency, and what has waited longest. */
export const HeldWidget = () => {
  const { say } = useTexts();
  const { data, isError } = useGetQueueSummaryQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Widget.Error />;
  if (data === undefined) return <Widget.Loading />;
  if (data.waiting === 0) return <Widget.NoData>{say('widget.held.none')}</Widget.NoData>;
  const { waiting, overdue, toReview, oldest } = data;
  const Icon = overdue > 0 ? WarningCircle : CheckCircle;
  return (
    <Flex direction="column" alignItems="flex-start" gap={5} padding={2}>
      <Flex gap={6} alignItems="baseline" wrap="wrap">
        <Typography variant="alpha" tag={Link} to={queuePlace} textColor="neutral800">
          {say('widget.held.waiting', { ...counted(waiting) })}
        </Typography>
        <Flex
          gap={2}
          tag={Link}
          to={overdue > 0 ? `${queuePlace}?filters[due]=overdue` : queuePlace}
        >
          <Icon
            fill={overdue > 0 ? 'danger600' : 'success600'}
            width="1.6rem"
            height="1.6rem"
            aria-hidden
          />
          <Typography textColor={overdue > 0 ? 'danger600' : 'neutral800'}>
            {say('widget.held.overdue', { ...counted(overdue) })}
          </Typography>
        </Flex>
        {toReview > 0 && (
          <Flex gap={2} tag={Link} to={`${queuePlace}?filters[asks]=review`}>
            <Lightning fill="warning600" width="1.6rem" height="1.6rem" aria-hidden />
            <Typography textColor="neutral800">
              {say('widget.held.toReview', { ...counted(toReview) })}
            </Typography>
          </Flex>
        )}
      </Flex>
      {oldest !== null && (
        <Box>
          <Typography variant="sigma" textColor="neutral600" tag="h3">
            {say('widget.held.oldest')}
          </Typography>
          <Typography
            tag={Link}
            to={decisionPlace(oldest.id)}
            textColor="primary600"
            fontWeight="bold"
          >
            {oldest.title}
          </Typography>
          <Moment at={oldest.submittedAt} />
        </Box>
      )}
    </Flex>
  );
};
