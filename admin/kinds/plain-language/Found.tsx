import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { Remark } from '../../../src/kinds/plain-language/findings';
import { RuleLink, useRuleName } from '../../pages/rules/RuleLink';
import { useTexts } from '../../translations/use-texts';
import type { Actions } from './actions';
import { OneRemark } from './OneRemark';
import type { Remarks } from './use-remarks';

interface FoundProps {
  readonly remarks: Pick<Remarks, 'errors' | 'warnings' | 'ignored'>;
  /** Null where there is no form to do anything in. */
  readonly actions: Actions | null;
}

/** What was found, rule by rule: what holds comes first. */
export const Found = ({ remarks: { errors, warnings }, actions }: FoundProps) => {
  const { say } = useTexts();
  const found = [...errors, ...warnings];
  if (found.length === 0) {
    return (
      <Typography variant="pi" tag="p">
        {say('plain.nothing')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {[...byRule(found)].map(([key, those]) => (
        <OfRule key={key} remarks={those} actions={actions} />
      ))}
    </Flex>
  );
};

/** A rule can both hold and remark: a sentence can be long, or far too long. */
const byRule = (remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> => {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.finding.severity} ${familyOf(remark)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remark]);
    else group.push(remark);
  }
  return groups;
};

/** `plain.bureaucratic-word.leaveOut` is of the rule `bureaucratic-word`. */
const familyOf = ({ finding: { rule } }: Remark): string => rule.split('.')[1] ?? rule;

/** So many are shown before somebody asks for the rest. */
const shownAtFirst = 3;

interface OfRuleProps {
  readonly remarks: readonly Remark[];
  readonly actions: Actions | null;
}

const OfRule = ({ remarks, actions }: OfRuleProps) => {
  const { say } = useTexts();
  const ruleName = useRuleName();
  const [isOpen, setOpen] = useState(false);
  const [first] = remarks;
  if (first === undefined) return null;
  const holds = first.finding.severity === 'error';
  const Icon = holds ? WarningCircle : Information;
  const shown = isOpen ? remarks : remarks.slice(0, shownAtFirst);
  const rule = ruleName(familyOf(first));
  const count = remarks.length;
  return (
    <Box>
      <Flex gap={2} paddingBottom={1}>
        <Icon
          fill={holds ? 'danger600' : 'warning600'}
          width="1.4rem"
          height="1.4rem"
          aria-hidden
          style={{ flexShrink: 0 }}
        />
        <Typography variant="pi" fontWeight="bold" tag="h4">
          {say(holds ? 'plain.group.holds' : 'plain.group.remarks', { rule, count })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {keyed(shown).map(([key, remark]) => (
          <OneRemark key={key} remark={remark} actions={actions} />
        ))}
      </Flex>
      <Flex gap={3} paddingTop={1} wrap="wrap">
        {remarks.length > shownAtFirst && (
          <TextButton
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? say('plain.fewer') : say('plain.all', { count: remarks.length })}
          </TextButton>
        )}
        <RuleLink rule={familyOf(first)} />
      </Flex>
    </Box>
  );
};

/** Known by its words: what is being written about one stays with it when another goes. */
const keyed = (remarks: readonly Remark[]): readonly (readonly [string, Remark])[] => {
  const times = new Map<string, number>();
  return remarks.map((remark) => {
    const { words } = remark.subject;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    return [`${time} ${words}`, remark];
  });
};
