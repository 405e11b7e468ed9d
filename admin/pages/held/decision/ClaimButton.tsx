import { Button } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Cross, Eye } from '@strapi/icons';
import type { Submission } from '../../../../src/contracts/decisions';
import { useClaimMutation, useReleaseMutation } from '../../../data/decisions-api';
import { useTexts } from '../../../translations/use-texts';
import { useDecide } from './use-decide';

/** Tells the others who is looking at a text, so that two do not read the same one. */
export const ClaimButton = ({ submission }: { readonly submission: Submission }) => {
  const { say } = useTexts();
  const decide = useDecide();
  const [claim, claiming] = useClaimMutation();
  const [release, releasing] = useReleaseMutation();
  const me = useAuth('ClaimButton', ({ user }) => user?.id);
  if (submission.state !== 'waiting') return null;
  const isMine = submission.claim !== null && submission.claim.by.id === String(me);
  return isMine ? (
    <Button
      variant="tertiary"
      startIcon={<Cross />}
      loading={releasing.isLoading}
      onClick={() => void decide(release(submission.id), 'claim.released')}
    >
      {say('claim.release')}
    </Button>
  ) : (
    <Button
      variant="tertiary"
      startIcon={<Eye />}
      loading={claiming.isLoading}
      onClick={() =>
        void decide(
          claim({ id: submission.id, takeOver: submission.claim !== null }),
          'claim.claimed'
        )
      }
    >
      {say(submission.claim === null ? 'claim.claim' : 'claim.takeOver')}
    </Button>
  );
};
