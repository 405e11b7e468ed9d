import { Button, Flex, Status, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OutgoingNotice } from '../../../src/contracts/decisions';
import { useRetryNoticeMutation } from '../../data/decisions-api';
import { Moment } from '../../decisions/Moment';
import { useSend } from '../../decisions/use-send';
import { useTexts } from '../../translations/use-texts';

const looks = {
  pending: { icon: Clock, colour: 'primary600', variant: 'primary' },
  sent: { icon: CheckCircle, colour: 'success600', variant: 'success' },
  failed: { icon: WarningCircle, colour: 'danger600', variant: 'danger' },
} as const;

const wrapped = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** One notice: to whom, whether it has been sent, and what can be done where it has not. */
export const NoticeRow = ({ notice }: { readonly notice: OutgoingNotice }) => {
  const { say } = useTexts();
  const send = useSend();
  const [retry, { isLoading }] = useRetryNoticeMutation();
  const { id, kind, subject, to, state, createdAt } = notice;
  const { icon: Icon, colour, variant } = looks[state];
  return (
    <Tr>
      <Td style={wrapped}>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="bold">{subject}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {say(`notice.${kind}`)}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography>{to}</Typography>
      </Td>
      <Td style={wrapped}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Status size="S" variant={variant} style={{ whiteSpace: 'nowrap' }}>
            <Flex gap={2} tag="span">
              <Icon fill={colour} width="1.4rem" height="1.4rem" aria-hidden />
              <Typography variant="omega" fontWeight="bold" textColor="neutral800">
                {say(`outgoing.${state}`)}
              </Typography>
            </Flex>
          </Status>
          <Attempts notice={notice} />
        </Flex>
      </Td>
      <Td>
        <Moment at={createdAt} />
      </Td>
      <Td>
        {state !== 'sent' && (
          <Button
            variant="tertiary"
            size="S"
            startIcon={<ArrowClockwise />}
            loading={isLoading}
            aria-label={say('outgoing.retry.read', { subject, to })}
            onClick={() => void send(retry(id), 'outgoing.retried')}
          >
            {say('outgoing.retry')}
          </Button>
        )}
      </Td>
    </Tr>
  );
};

const Attempts = ({ notice }: { readonly notice: OutgoingNotice }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { attempts, error, nextAttemptAt, state } = notice;
  if (state === 'sent' || attempts === 0) return null;
  const next =
    nextAttemptAt === null
      ? ''
      : ` ${say('outgoing.next', { time: intl.formatDate(nextAttemptAt, { dateStyle: 'short', timeStyle: 'short' }) })}`;
  return (
    <Typography variant="pi" textColor="neutral800">
      {say('outgoing.attempts', { count: attempts })}
      {next}
      {error !== null && ` ${error}`}
    </Typography>
  );
};
