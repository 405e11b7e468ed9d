import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, listing } from '../../../../src/language/localized';
import { useTexts } from '../../../translations/use-texts';
import { Changes } from './Changes';
import { changedItems } from './read-page';

interface ChangedBannerProps {
  readonly read: DecisionPage;
  readonly now: DecisionPage;
  readonly onRead: () => void;
}

/** The text is no longer the one that was opened: how it differs, and a button to say that it is read. */
export const ChangedBanner = ({ read, now, onRead }: ChangedBannerProps) => {
  const { say, language } = useTexts();
  const [isOpen, setIsOpen] = useState(true);
  const items = changedItems(read.checklist, now.checklist, language);
  return (
    <Box
      background="warning100"
      borderColor="warning200"
      padding={5}
      hasRadius
      role="alert"
      aria-label={say('changed.title')}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} alignItems="flex-start">
          <WarningCircle fill="warning600" width="2rem" height="2rem" aria-hidden />
          <Box>
            <Typography variant="delta" tag="h2">
              {say('changed.title')}
            </Typography>
            <Typography tag="p">{say('changed.body')}</Typography>
          </Box>
        </Flex>
        {isOpen && (
          <Box background="neutral0" padding={5} hasRadius>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Changes
                before={read.draft}
                after={now.draft}
                locale={now.submission.locale}
                pictures={{ ...read.pictures, ...now.pictures }}
              />
              {items.length > 0 && (
                <Typography tag="p">
                  {say('changed.items', {
                    items: listing(
                      items.map(({ item }) => inLanguage(item.label, language)),
                      language
                    ),
                  })}
                </Typography>
              )}
            </Flex>
          </Box>
        )}
        <Flex gap={2} wrap="wrap">
          <Button onClick={onRead}>{say('changed.read')}</Button>
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {say(isOpen ? 'changed.hide' : 'changed.show')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
