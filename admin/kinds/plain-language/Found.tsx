import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { Finding } from '../../../src/checklist/finding';
import { describeFinding } from '../../../src/checklist/reasons';
import { ToField } from '../../panel/ToField';
import { useTexts, type TextKey } from '../../translations/use-texts';
import english from '../../translations/en.json';
import { knownKinds } from '../registry';

interface FoundProps {
  readonly findings: readonly Finding[];
  readonly model: string | null;
}

/** What was found, rule by rule: what holds comes first. */
export const Found = ({ findings, model }: FoundProps) => {
  const { say } = useTexts();
  if (findings.length === 0) {
    return (
      <Typography variant="pi" tag="p">
        {say('plain.nothing')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {[...byRule(findings)].map(([key, those]) => (
        <OfRule key={key} findings={those} model={model} />
      ))}
    </Flex>
  );
};

/** A rule can both hold and remark: a sentence can be long, or far too long. */
const byRule = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${familyOf(finding)}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
};

/** `plain.bureaucratic-word.leaveOut` is of the rule `bureaucratic-word`. */
const familyOf = ({ rule }: Finding): string => rule.split('.')[1] ?? rule;

/** So many are shown before somebody asks for the rest. */
const shownAtFirst = 3;

const OfRule = ({ findings, model }: FoundProps) => {
  const { say, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [first] = findings;
  if (first === undefined) return null;
  const holds = first.severity === 'error';
  const Icon = holds ? WarningCircle : Information;
  const shown = isOpen ? findings : findings.slice(0, shownAtFirst);
  return (
    <Box>
      <Flex gap={2} paddingBottom={1}>
        <Icon
          fill={holds ? 'danger600' : 'warning600'}
          width="1.4rem"
          height="1.4rem"
          aria-hidden
        />
        <Typography variant="pi" fontWeight="bold" tag="h4">
          {say(holds ? 'plain.group.holds' : 'plain.group.remarks', {
            rule: nameOf(familyOf(first), say),
            count: findings.length,
          })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map((finding, index) => (
          <li key={index}>
            <Typography variant="pi" tag="p">
              {describeFinding(finding, knownKinds(), language)}
            </Typography>
            <Suggestion finding={finding} />
            {model !== null && <ToField model={model} path={finding.path} />}
          </li>
        ))}
      </Flex>
      {findings.length > shownAtFirst && (
        <TextButton
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? say('plain.fewer') : say('plain.all', { count: findings.length })}
        </TextButton>
      )}
    </Box>
  );
};

/** What to write instead, where the sentence has not said so already. */
const Suggestion = ({ finding }: { readonly finding: Finding }) => {
  const { say, language } = useTexts();
  const { suggestion } = finding.values;
  if (typeof suggestion !== 'string' || suggestion === '') return null;
  const words = suggestion.split('|');
  const sentence = describeFinding(finding, knownKinds(), language);
  if (words.some((word) => sentence.includes(`”${word}”`))) return null;
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {say('plain.suggestion', { words: words.join(', ') })}
    </Typography>
  );
};

const isKnown = (key: string): key is TextKey => key in english;

const nameOf = (rule: string, say: (key: TextKey) => string): string => {
  const key = `plain.rule.${rule}`;
  return isKnown(key) ? say(key) : rule;
};
