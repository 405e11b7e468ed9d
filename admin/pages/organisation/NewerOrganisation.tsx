import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrganisationPage } from '../../../src/contracts/policies';
import { useTexts } from '../../translations/use-texts';

interface NewerOrganisationProps {
  readonly newer: OrganisationPage;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Somebody else saved the units meanwhile: nothing written here is lost before it is decided. */
export const NewerOrganisation = ({ newer, onTheirs, onMine }: NewerOrganisationProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { lastChanged } = newer;
  return (
    <Box background="warning100" borderColor="warning200" padding={4} hasRadius role="alert">
      <Flex gap={4} justifyContent="space-between" wrap="wrap">
        <Typography fontWeight="semiBold">
          {lastChanged === null
            ? say('conflict.somebody')
            : say('organisation.conflict', {
                name: lastChanged.by.name,
                time: intl.formatTime(lastChanged.at),
              })}
        </Typography>
        <Flex gap={2}>
          <Button variant="secondary" size="S" onClick={onTheirs}>
            {say('conflict.theirs')}
          </Button>
          <Button variant="secondary" size="S" onClick={onMine}>
            {say('conflict.mine')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
