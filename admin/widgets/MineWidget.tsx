import { Box, Flex, LinkButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Actor } from '../../src/checklist/answer';
import type { MySubmission } from '../../src/contracts/decisions';
import { listing } from '../../src/language/localized';
import { useGetMineQuery } from '../data/decisions-api';
import { Moment } from '../decisions/Moment';
import { queuePlace } from '../decisions/places';
import { isStale } from '../decisions/stale';
import { StateMark } from '../decisions/StateMark';
import { useEditPlace } from '../decisions/use-edit-place';
import { useTexts } from '../translations/use-texts';

/** As many as Strapi's own widgets show. */
const shown = 5;

/** What has become of the texts one has submitted, and in whose place one decides. */
export const MineWidget = () => {
  const { say } = useTexts();
  const { data, isError } = useGetMineQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Widget.Error />;
  if (data === undefined) return <Widget.Loading />;
  const { submissions, standsInFor } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} height="100%">
      {standsInFor.length > 0 && <StandsIn principals={standsInFor} />}
      {submissions.length === 0 ? (
        <Widget.NoData>{say('widget.mine.none')}</Widget.NoData>
      ) : (
        <Table colCount={3} rowCount={Math.min(submissions.length, shown)}>
          <Tbody>
            {submissions.slice(0, shown).map((submission) => (
              <Row key={submission.id} submission={submission} />
            ))}
          </Tbody>
        </Table>
      )}
    </Flex>
  );
};

/** A deputy has no entry in the menu: the role is another's, and theirs for a while. */
const StandsIn = ({ principals }: { readonly principals: readonly Actor[] }) => {
  const { say, language } = useTexts();
  const names = listing(
    principals.map(({ name }) => name),
    language
  );
  return (
    <Flex
      gap={4}
      background="primary100"
      padding={3}
      hasRadius
      justifyContent="space-between"
      wrap="wrap"
    >
      <Typography tag="p">{say('widget.mine.standsIn', { names })}</Typography>
      <LinkButton tag={Link} to={queuePlace} variant="secondary" size="S">
        {say('widget.held.open')}
      </LinkButton>
    </Flex>
  );
};

const Row = ({ submission }: { readonly submission: MySubmission }) => {
  const editPlace = useEditPlace(submission);
  const { decided, state } = submission;
  const comment = state === 'waiting' ? null : (decided?.comment ?? null);
  return (
    <Tr>
      <Td style={{ whiteSpace: 'normal' }}>
        <Box paddingTop={2} paddingBottom={2}>
          <Typography tag={Link} to={editPlace} fontWeight="bold" textColor="neutral800">
            {submission.title}
          </Typography>
          {comment !== null && comment !== '' && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {decided?.by.name}: ”{comment}”
            </Typography>
          )}
          <NextStep submission={submission} />
        </Box>
      </Td>
      <Td>
        <StateMark of={submission} isStale={isStale(submission, submission.standing)} />
      </Td>
      <Td>
        <Moment at={decided?.at ?? submission.submittedAt} />
      </Td>
    </Tr>
  );
};

/** What its editor does now, in a line. */
const NextStep = ({ submission }: { readonly submission: MySubmission }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { state, standing, plan } = submission;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const isFailed = plan?.state === 'failed' && state !== 'published';
  const planned =
    plan?.state === 'planned' ? say('widget.mine.planned', { date: date(plan.at) }) : undefined;
  const approved = () =>
    isStale(submission, standing)
      ? say('widget.mine.stale')
      : (planned ?? say('widget.mine.approved'));
  const words = {
    waiting: () =>
      say(standing?.changedSince === true ? 'widget.mine.changedSince' : 'widget.mine.waiting'),
    returned: () => say('widget.mine.returned'),
    approved,
    published: () => undefined,
    withdrawn: () => undefined,
    reviewed: () => undefined,
  }[state]();
  return (
    <>
      {isFailed && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {say('widget.mine.planFailed', { date: date(plan.at), reason: plan.failure ?? '' })}
        </Typography>
      )}
      {words !== undefined && (
        <Typography tag="p" variant="pi">
          {words}
        </Typography>
      )}
    </>
  );
};
