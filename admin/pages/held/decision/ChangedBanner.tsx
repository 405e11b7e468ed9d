import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, listing } from '../../../../src/language/localized';
import { useTexts } from '../../../translations/use-texts';
import { Fields } from './Changes';
import { changedItems, changedPolicies } from './read-page';
import { useDifferences } from './use-differences';

interface ChangedBannerProps {
  readonly read: DecisionPage;
  readonly now: DecisionPage;
  readonly onRead: () => void;
}

/** The text is no longer the one that was opened: how it differs, and a button to say that it is read. */
export const ChangedBanner = ({ read, now, onRead }: ChangedBannerProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(true);
  const differing = useDifferences(read.draft, now.draft).filter(({ isChanged }) => isChanged);
  const isOtherText = differing.length > 0 || hashOf(read) !== hashOf(now);
  const title = say(isOtherText ? 'changed.title' : 'changed.otherTitle');
  return (
    <Box
      background="warning100"
      borderColor="warning200"
      padding={5}
      hasRadius
      role="alert"
      aria-label={title}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} alignItems="flex-start">
          <WarningCircle fill="warning600" width="2rem" height="2rem" aria-hidden />
          <Box>
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
            <Typography tag="p">{say('changed.body')}</Typography>
          </Box>
        </Flex>
        {isOpen && (
          <Box background="neutral0" padding={5} hasRadius>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Fields
                fields={differing}
                locale={now.submission.locale}
                pictures={{ ...read.pictures, ...now.pictures }}
              />
              {differing.length === 0 && (
                <Typography tag="p">{say('changed.sameWords')}</Typography>
              )}
              <Besides read={read} now={now} isReworded={differing.length > 0} />
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

const hashOf = ({ checklist }: DecisionPage): string | undefined => checklist?.hashes['content'];

interface BesidesProps extends Pick<ChangedBannerProps, 'read' | 'now'> {
  readonly isReworded: boolean;
}

/** What is different besides the words: items, policies, and what the reader may not read. */
const Besides = ({ read, now, isReworded }: BesidesProps) => {
  const { say, language } = useTexts();
  const items = changedItems(read.checklist, now.checklist, language);
  const policies = changedPolicies(read.checklist, now.checklist);
  // Of what may not be read is known that it differs, or how much of it does.
  const isHiddenChanged = isReworded
    ? read.hiddenChanges !== now.hiddenChanges
    : hashOf(read) !== hashOf(now);
  const sentences = [
    ...(items.length === 0
      ? []
      : [
          say('changed.items', {
            items: listing(
              items.map(({ item }) => inLanguage(item.label, language)),
              language
            ),
          }),
        ]),
    ...(policies.length === 0
      ? []
      : [
          say('changed.policies', {
            names: listing(
              policies.map((name) => inLanguage(name, language)),
              language
            ),
          }),
        ]),
    ...(isHiddenChanged ? [say('changed.hidden')] : []),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <Typography tag="p" key={sentence}>
          {sentence}
        </Typography>
      ))}
    </>
  );
};
