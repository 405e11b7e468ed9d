import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Clock, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Plan } from '../../../src/contracts/decisions';
import { listing } from '../../../src/language/localized';
import {
  useCancelPlanMutation,
  usePlanMutation,
  type SavedAddress,
} from '../../data/decisions-api';
import { FormDialog } from '../../decisions/FormDialog';
import { MomentField } from '../../decisions/MomentField';
import { NoteIcon } from '../../decisions/NoteIcon';
import { isPast } from '../../decisions/time';
import { useSend } from '../../decisions/use-send';
import { useTexts } from '../../translations/use-texts';
import type { ReadyState } from '../ItemBody';

interface PlanNoteProps {
  readonly plan: Plan | null;
  readonly mayPlan: boolean;
  readonly mayCancel: boolean;
  /** What stands in the way of publishing it as it is in the form, by name. */
  readonly missing: readonly string[];
  /** When it was submitted to go public; null where nobody said. */
  readonly wantedAt: string | null;
  readonly state: ReadyState;
  readonly address: SavedAddress;
}

/** When the text goes public by itself, or why it did not; and the way to plan it. */
export const PlanNote = (props: PlanNoteProps) => {
  const { plan, mayPlan, wantedAt, state, address } = props;
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const isPlanned = plan?.state === 'planned' || plan?.state === 'publishing';
  return (
    <>
      {plan !== null && isPlanned && <Planned {...props} plan={plan} />}
      {plan?.state === 'failed' && <Failed plan={plan} />}
      {mayPlan && !isPlanned && (
        <Button
          variant="tertiary"
          startIcon={<Clock />}
          disabled={state.modified}
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {say('plan.open')}
        </Button>
      )}
      {isOpen && (
        <Planning
          address={address}
          wantedAt={wantedAt}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
};

interface PlannedProps extends Pick<PlanNoteProps, 'mayCancel' | 'missing' | 'address'> {
  readonly plan: Plan;
}

const Planned = ({ plan, mayCancel, missing, address }: PlannedProps) => {
  const { say, language } = useTexts();
  const intl = useIntl();
  const send = useSend();
  const [cancel, { isLoading }] = useCancelPlanMutation();
  const date = intl.formatDate(plan.at, { dateStyle: 'full', timeStyle: 'short' });
  const isDoomed = missing.length > 0;
  return (
    <Box background={isDoomed ? 'warning100' : 'neutral100'} padding={3} hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} alignItems="flex-start">
          <NoteIcon
            icon={isDoomed ? WarningCircle : Clock}
            colour={isDoomed ? 'warning600' : 'primary600'}
          />
          <Box>
            <Typography tag="p" variant="pi">
              {say('plan.planned', { date, name: plan.plannedBy.name })}
            </Typography>
            {isDoomed && (
              <Typography tag="p" variant="pi" fontWeight="bold">
                {say('plan.again', { missing: listing(missing, language) })}
              </Typography>
            )}
          </Box>
        </Flex>
        {mayCancel && (
          <Button
            variant="tertiary"
            size="S"
            loading={isLoading}
            onClick={() => void send(cancel({ address }), 'plan.cancelled')}
          >
            {say('plan.cancel')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};

const Failed = ({ plan }: { readonly plan: Plan }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const date = intl.formatDate(plan.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex gap={2} alignItems="flex-start" background="danger100" padding={3} hasRadius role="alert">
      <NoteIcon icon={WarningCircle} colour="danger600" />
      <Typography tag="p" variant="pi">
        {say('plan.failed', { date, reason: plan.failure ?? '' })}
      </Typography>
    </Flex>
  );
};

interface PlanningProps extends Pick<PlanNoteProps, 'address' | 'wantedAt'> {
  readonly onClose: () => void;
}

const Planning = ({ address, wantedAt, onClose }: PlanningProps) => {
  const { say } = useTexts();
  const send = useSend();
  const [plan, { isLoading }] = usePlanMutation();
  const isToCome = wantedAt !== null && !isPast(wantedAt, new Date());
  const [at, setAt] = useState<string | null>(isToCome ? wantedAt : null);
  const onConfirm = async () => {
    if (at !== null && (await send(plan({ address, at }), 'plan.done'))) onClose();
  };
  return (
    <FormDialog
      title={say('plan.open')}
      isOpen
      onClose={onClose}
      means={<Typography tag="p">{say('plan.means')}</Typography>}
      confirm={say('plan.confirm')}
      isReady={at !== null}
      isBusy={isLoading}
      onConfirm={() => void onConfirm()}
    >
      <MomentField name="at" label={say('plan.at')} isRequired value={at} onChange={setAt} />
    </FormDialog>
  );
};
