import { Button, Flex, Typography } from '@strapi/design-system';
import type { Checking } from '../checklist/use-facts';
import { useTexts } from '../translations/use-texts';

/** How it goes with finding out what an item is judged by; and the way on where it failed. */
export const CheckState = ({ checking }: { readonly checking: Checking | undefined }) => {
  const { say } = useTexts();
  if (checking === undefined) return null;
  const { isChecking, hasFailed, checkAgain } = checking;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="status" aria-live="polite">
      {isChecking && (
        <Typography variant="pi" tag="p">
          {say('check.running')}
        </Typography>
      )}
      {hasFailed && (
        <>
          <Typography variant="pi" textColor="danger600" tag="p">
            {say('check.failed')}
          </Typography>
          <Button variant="secondary" size="S" onClick={checkAgain}>
            {say('check.again')}
          </Button>
        </>
      )}
    </Flex>
  );
};
