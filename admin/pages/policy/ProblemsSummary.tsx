import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Problem } from '../../../src/language/issues';
import { nameOfItem } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';

interface ProblemsSummaryProps {
  readonly onJump: (problem: Problem) => void;
}

/** What is wrong with the draft, what looks odd in it, and a way there. It can be saved all the same. */
export const ProblemsSummary = ({ onJump }: ProblemsSummaryProps) => {
  const { problems, warnings } = useEditedPolicy();
  return (
    <Box role="status" aria-live="polite">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {problems.length > 0 && <Remarks tone="danger" remarks={problems} onJump={onJump} />}
        {warnings.length > 0 && <Remarks tone="warning" remarks={warnings} onJump={onJump} />}
      </Flex>
    </Box>
  );
};

interface RemarksProps extends ProblemsSummaryProps {
  readonly tone: 'danger' | 'warning';
  readonly remarks: readonly Problem[];
}

const Remarks = ({ tone, remarks, onJump }: RemarksProps) => {
  const { draft } = useEditedPolicy();
  const { say, language } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const count = remarks.length;
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} padding={4} hasRadius>
      <Flex gap={2} justifyContent="space-between">
        <Flex gap={2}>
          <WarningCircle fill={`${tone}600`} aria-hidden />
          <Typography fontWeight="semiBold">
            {say(tone === 'danger' ? 'problems.count' : 'warnings.count', { count })}
          </Typography>
        </Flex>
        <TextButton
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {say(isOpen ? 'problems.hide' : 'problems.show')}
        </TextButton>
      </Flex>
      {isOpen && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
          {remarks.map((remark, index) => (
            <li key={`${remark.path.join('.')}-${index}`}>
              <TextButton
                onClick={() => {
                  onJump(remark);
                }}
              >
                {[nameOfItem(remark, draft, language), remark.message].filter(Boolean).join(': ')}
              </TextButton>
            </li>
          ))}
        </Flex>
      )}
    </Box>
  );
};
