import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useTexts } from '../translations/use-texts';

interface TryAgainProps {
  /** What happened. */
  readonly sentence: string;
  readonly onRetry: () => void;
}

/** Something could not be read: what, and the way to try once more. */
export const TryAgain = ({ sentence, onRetry }: TryAgainProps) => {
  const { say } = useTexts();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8} role="alert">
      <Flex direction="column" gap={4}>
        <WarningCircle fill="danger600" width="3.2rem" height="3.2rem" aria-hidden />
        <Typography variant="delta" tag="p" textAlign="center">
          {sentence}
        </Typography>
        <Button variant="secondary" onClick={onRetry}>
          {say('panel.retry')}
        </Button>
      </Flex>
    </Box>
  );
};
