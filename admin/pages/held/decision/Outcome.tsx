import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { queuePlace } from '../../../decisions/places';
import { isStale } from '../../../decisions/stale';
import { StateMark } from '../../../decisions/StateMark';
import { useTexts } from '../../../translations/use-texts';

/** What was decided, in the place of the buttons once there is nothing left to decide. */
export const Outcome = ({ page }: { readonly page: DecisionPage }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { state, decided } = page.submission;
  if (state === 'waiting') return null;
  // The text may have changed before it was approved, and is approved all the same.
  const isOver = isStale(page.submission, page.standing);
  // It went out in an emergency once more: that is what is reviewed.
  const isReplaced = page.submission.asks === 'review' && state === 'withdrawn';
  const plan = page.plan?.state === 'planned' ? page.plan : null;
  return (
    <Box
      tag="section"
      aria-label={say('decide.title')}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={5}
      marginTop={6}
    >
      <Flex gap={4} alignItems="center" wrap="wrap" role="status">
        <StateMark of={page.submission} isStale={isOver} />
        <Box flex="1">
          <Typography tag="p">
            {say(isOver ? 'outcome.stale' : isReplaced ? 'outcome.replaced' : `outcome.${state}`)}
          </Typography>
          {plan !== null && (
            <Typography tag="p">
              {say('plan.planned', {
                date: intl.formatDate(plan.at, { dateStyle: 'full', timeStyle: 'short' }),
                name: plan.plannedBy.name,
              })}
            </Typography>
          )}
          {decided !== null && (
            <Typography tag="p" textColor="neutral600">
              {say('item.given', {
                name: decided.by.name,
                date: intl.formatDate(decided.at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
              {decided.comment !== null && decided.comment !== '' && ` · ”${decided.comment}”`}
            </Typography>
          )}
        </Box>
        <Link to={queuePlace}>
          <Typography textColor="primary600">{say('outcome.back')}</Typography>
        </Link>
      </Flex>
    </Box>
  );
};
