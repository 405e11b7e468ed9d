import { useState } from 'react';
import { Button, Checkbox, Dialog, Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { Finding } from '../../../src/contracts/integrity';
import { useUnpublishFindingMutation } from '../../data/integrity-api';
import { Moment } from '../../decisions/Moment';
import { useEditPlace } from '../../decisions/use-edit-place';
import { useSend } from '../../decisions/use-send';
import { useTexts } from '../../translations/use-texts';
import { RowActions } from '../form/RowActions';
import { AcceptDialog } from './AcceptDialog';

const wrapped = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

interface FindingRowProps {
  readonly finding: Finding;
  readonly mayDecide: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One public version without a decision: what is wrong, and what can be done about it. */
export const FindingRow = ({ finding, mayDecide, isChosen, onChoose }: FindingRowProps) => {
  const { say } = useTexts();
  const { title, what, state, since, locale } = finding;
  const place = useEditPlace(finding);
  const isOpen = state === 'open';
  const Icon = isOpen ? WarningCircle : CheckCircle;
  return (
    <Tr>
      {mayDecide && (
        <Td>
          {isOpen && (
            <Checkbox
              aria-label={say('held.select', { title })}
              checked={isChosen}
              onCheckedChange={onChoose}
            />
          )}
        </Td>
      )}
      <Td style={wrapped}>
        <Flex direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={place}>
            {title}
          </Link>
          {locale !== null && (
            <Typography variant="pi" textColor="neutral600">
              {locale}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td style={wrapped}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} alignItems="flex-start">
            <Icon fill={isOpen ? 'danger600' : 'success600'} aria-hidden />
            <Typography fontWeight="bold">{say(`integrity.state.${state}`)}</Typography>
          </Flex>
          <Typography variant="pi">{say(`integrity.kind.${what}`)}</Typography>
          <Decided finding={finding} />
        </Flex>
      </Td>
      <Td>
        <Moment at={since} />
      </Td>
      <Td>{isOpen && mayDecide && <Deciding finding={finding} />}</Td>
    </Tr>
  );
};

const Decided = ({ finding: { decided } }: { readonly finding: Finding }) => {
  const { say } = useTexts();
  return decided === null ? null : (
    <Typography variant="pi" textColor="neutral600">
      {decided.reason === ''
        ? decided.by
        : say('integrity.decided', { name: decided.by, reason: decided.reason })}
    </Typography>
  );
};

/** Two ways out, each of which asks first. */
const Deciding = ({ finding }: { readonly finding: Finding }) => {
  const { say } = useTexts();
  const send = useSend();
  const [isAccepting, setIsAccepting] = useState(false);
  const [unpublish, { isLoading }] = useUnpublishFindingMutation();
  const { id, title, what } = finding;
  return (
    <RowActions>
      {/* Of two public versions, which one would be accepted could not be known. */}
      {what !== 'twice' && (
        <Button
          variant="tertiary"
          size="S"
          aria-label={say('integrity.accept.read', { title })}
          onClick={() => {
            setIsAccepting(true);
          }}
        >
          {say('integrity.accept')}
        </Button>
      )}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button
            variant="danger-light"
            size="S"
            loading={isLoading}
            aria-label={say('integrity.unpublish.read', { title })}
          >
            {say('integrity.unpublish')}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog onConfirm={() => void send(unpublish(id), 'integrity.unpublished')}>
          {say('integrity.unpublish.means', { title })}
        </ConfirmDialog>
      </Dialog.Root>
      {isAccepting && (
        <AcceptDialog
          finding={finding}
          onClose={() => {
            setIsAccepting(false);
          }}
        />
      )}
    </RowActions>
  );
};
