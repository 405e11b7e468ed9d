import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { inLanguage, type Language } from '../../../src/language/localized';
import { useGetStandingQuery, type SavedAddress } from '../../data/decisions-api';
import { useTexts } from '../../translations/use-texts';
import type { ReadyState } from '../ItemBody';
import { EmergencyDialog } from './EmergencyDialog';
import { PlanNote } from './PlanNote';
import { SubmissionNote } from './SubmissionNote';
import { SubmitDialog } from './SubmitDialog';
import { UnreviewedNote } from './UnreviewedNote';

/** What the communication chief has to do with this text: asked, decided, planned, or published in an emergency. */
export const DecisionSection = ({ state }: { readonly state: ReadyState }) => {
  const { address, isExample = false } = state;
  return isExample || address.documentId === undefined ? null : (
    <Standing state={state} address={address as SavedAddress} />
  );
};

/** Somebody may decide meanwhile; this often we look. Milliseconds. */
const lookAgainAfter = 30_000;

interface StandingProps {
  readonly state: ReadyState;
  readonly address: SavedAddress;
}

const Standing = ({ state, address }: StandingProps) => {
  const { say, language } = useTexts();
  const { data, isError, refetch } = useGetStandingQuery(address, {
    pollingInterval: lookAgainAfter,
  });
  const failure = isError && (
    <Box role="alert">
      <Typography variant="pi" tag="p">
        {say('standing.failed')}
      </Typography>
      <TextButton onClick={() => void refetch()}>{say('panel.retry')}</TextButton>
    </Box>
  );
  if (data === undefined) return failure || null;
  const { submission, unreviewed, plan, emergency } = data;
  const isHeld = state.missing.length > 0;
  const missing = labelsOfMissing(state, language);
  // What waits as it was submitted has nothing new to tell.
  const isNews = submission?.state !== 'waiting' || data.changedSince;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {failure}
      {unreviewed !== null && (
        <UnreviewedNote submission={unreviewed} mayOpenHeld={data.mayOpenHeld} />
      )}
      {submission !== null && (
        <SubmissionNote submission={submission} standing={data} state={state} address={address} />
      )}
      <PlanNote
        plan={plan}
        mayPlan={data.mayPlan && !isHeld}
        mayCancel={data.mayPlan}
        missing={missing}
        wantedAt={submission?.plannedFor ?? null}
        state={state}
        address={address}
      />
      <SubmitDialog
        isOffered={data.maySubmit && isHeld && isNews}
        address={address}
        isAgain={submission !== null && submission.state !== 'withdrawn'}
        isUnsaved={state.modified}
        before={submission}
      />
      {emergency !== null && (
        <EmergencyDialog
          isOffered={isHeld}
          address={address}
          allowedWhen={emergency.allowedWhen}
          missing={missing}
          isUnsaved={state.modified}
          stamp={data.stamp}
        />
      )}
    </Flex>
  );
};

/** What stands in the way, by name. */
const labelsOfMissing = (
  { missing, checklist: { policies } }: ReadyState,
  language: Language
): readonly string[] =>
  missing.map(({ policy: key, verdict }) => {
    const asking = policies.find(({ policy }) => policy.key === key)?.policy;
    const item = asking?.items.find((each) => each.key === verdict.item);
    return item === undefined ? verdict.item : inLanguage(item.label, language);
  });
