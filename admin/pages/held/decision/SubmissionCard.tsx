import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Pencil, WarningCircle } from '@strapi/icons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, listing } from '../../../../src/language/localized';
import { Moment } from '../../../decisions/Moment';
import { NoteIcon } from '../../../decisions/NoteIcon';
import { isPast } from '../../../decisions/time';
import { useTexts } from '../../../translations/use-texts';
import { Card } from '../../policy/Card';

/** What its sender says, when it is wanted, and who has written the text. */
export const SubmissionCard = ({ page }: { readonly page: DecisionPage }) => {
  const { say, language } = useTexts();
  const { submission, contributors } = page;
  const { asks, message, submittedBy, submittedAt, dueAt, plannedFor, sender, claim } = submission;
  const isReview = asks === 'review';
  const isOverdue = submission.state === 'waiting' && dueAt !== null && isPast(dueAt, new Date());
  return (
    <Card title={say(isReview ? 'decide.emergency' : 'decide.message')}>
      <Typography tag="blockquote" variant="epsilon" style={{ whiteSpace: 'pre-line' }}>
        {message === '' ? say('decide.noMessage') : `”${message}”`}
      </Typography>
      {submission.state === 'waiting' && page.standing?.changedSince === true && (
        <Flex gap={2} alignItems="flex-start">
          <NoteIcon icon={Pencil} colour="warning600" />
          <Typography tag="p">
            {say(isReview ? 'decide.changedSinceEmergency' : 'decide.changedSince')}
          </Typography>
        </Flex>
      )}
      <Flex tag="dl" gap={6} wrap="wrap" alignItems="flex-start">
        <Fact name={say(isReview ? 'decide.emergency.by' : 'decide.by')}>
          <Typography>{submittedBy.name}</Typography>
        </Fact>
        <Fact name={say(isReview ? 'decide.emergency.at' : 'decide.since')}>
          <Moment at={submittedAt} />
        </Fact>
        {dueAt !== null && (
          <Fact name={say('held.column.due')}>
            {isOverdue && (
              <Flex gap={1}>
                <WarningCircle fill="danger600" width="1.4rem" height="1.4rem" aria-hidden />
                <Typography fontWeight="bold" textColor="danger600">
                  {say('held.overdue')}
                </Typography>
              </Flex>
            )}
            <Moment at={dueAt} colour={isOverdue ? 'danger600' : 'neutral800'} />
          </Fact>
        )}
        {plannedFor !== null && (
          <Fact name={say('held.column.planned')}>
            <Moment at={plannedFor} />
          </Fact>
        )}
        {sender !== null && (
          <Fact name={say('held.filter.sender')}>
            <Typography>{inLanguage(sender, language)}</Typography>
          </Fact>
        )}
        <Fact name={say('decide.contributors')}>
          <Typography>
            {contributors.length === 0
              ? say('decide.noContributors')
              : listing(
                  contributors.map(({ name }) => name),
                  language
                )}
          </Typography>
        </Fact>
        {claim !== null && (
          <Fact name={say('held.column.claimed')}>
            <Typography>{claim.by.name}</Typography>
          </Fact>
        )}
      </Flex>
    </Card>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Box>
    <Typography variant="sigma" textColor="neutral600" tag="dt">
      {name}
    </Typography>
    <Box tag="dd" paddingTop={1}>
      {children}
    </Box>
  </Box>
);
