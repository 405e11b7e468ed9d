import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { Play, Stop } from '@strapi/icons';
import { usePolicyRights } from '../../access/rights';
import type { Trial } from '../../policies/trial';
import { share } from '../../policies/trial';
import { useTexts } from '../../translations/use-texts';
import { Card } from './Card';
import { useEditedPolicy } from './editing-context';
import { HeldByItem } from './HeldByItem';
import { RecordCard } from './RecordCard';
import { useTrial } from './use-trial';

/** What the draft would hold of what there is today, before it is put in force. */
export const TryTab = () => {
  const { page, draft, problems } = useEditedPolicy();
  const { say } = useTexts();
  const { trial, start, cancel } = useTrial();
  const { mayEdit } = usePolicyRights();
  const isRunning = trial?.state === 'running';
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Card title={say('try.title')}>
        <Typography tag="p">{say('try.body')}</Typography>
        {!mayEdit && <Typography tag="p">{say('try.notAllowed')}</Typography>}
        {mayEdit && problems.length > 0 && (
          <Typography tag="p" textColor="danger600">
            {say('try.problems', { count: problems.length })}
          </Typography>
        )}
        <Flex gap={2}>
          <Button
            startIcon={<Play />}
            disabled={isRunning || problems.length > 0 || !mayEdit}
            onClick={() => {
              start(page.key, draft);
            }}
          >
            {say(trial === null ? 'try.start' : 'try.again')}
          </Button>
          {isRunning && (
            <Button variant="tertiary" startIcon={<Stop />} onClick={cancel}>
              {say('try.cancel')}
            </Button>
          )}
        </Flex>
        {trial !== null && <Progress trial={trial} />}
        {trial !== null && trial.done > 0 && (
          <HeldByItem byItem={trial.tally.byItem} total={trial.tally.judged} held={trial.held} />
        )}
      </Card>
      {page.inForce !== null && <RecordCard />}
    </Flex>
  );
};

const Progress = ({ trial }: { readonly trial: Trial }) => {
  const { say } = useTexts();
  const { state, done, total, tally, message } = trial;
  return (
    <Box>
      {state === 'running' && (
        <ProgressBar
          aria-label={say('try.progress')}
          value={share(done, total)}
          style={{ width: '100%' }}
        />
      )}
      <Box role="status" aria-live="polite" paddingTop={2}>
        {state === 'running' ? (
          <Typography>{say('try.running', { done, total })}</Typography>
        ) : (
          <Typography fontWeight="semiBold" tag="p">
            {state === 'failed'
              ? say('try.failed', { message })
              : say(state === 'cancelled' ? 'try.cancelled' : 'try.finished', {
                  held: tally.held,
                  total: tally.judged,
                  public: tally.heldPublic,
                })}
          </Typography>
        )}
      </Box>
    </Box>
  );
};
