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

/** How much is wrong with the draft, what, and a way there. It can be saved all the same. */
export const ProblemsSummary = ({ onJump }: ProblemsSummaryProps) => {
  const { problems, draft } = useEditedPolicy();
  const { say, language } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box role="status" aria-live="polite">
      {problems.length > 0 && (
        <Box background="danger100" borderColor="danger200" padding={4} hasRadius>
          <Flex gap={2} justifyContent="space-between">
            <Flex gap={2}>
              <WarningCircle fill="danger600" aria-hidden />
              <Typography fontWeight="semiBold">
                {say('problems.count', { count: problems.length })}
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
              {problems.map((problem, index) => (
                <li key={`${problem.path.join('.')}-${index}`}>
                  <TextButton
                    onClick={() => {
                      onJump(problem);
                    }}
                  >
                    {[nameOfItem(problem, draft, language), problem.message]
                      .filter(Boolean)
                      .join(': ')}
                  </TextButton>
                </li>
              ))}
            </Flex>
          )}
        </Box>
      )}
    </Box>
  );
};
