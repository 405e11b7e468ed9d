import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Leaf } from '../../../src/policy/condition/condition';
import {
  operators,
  subjectOf,
  withOperator,
  withSubject,
  type Operator,
} from '../../policies/condition-model';
import type { Subject } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { ComparedWith } from './ComparedWith';

interface ComparisonEditorProps {
  readonly leaf: Leaf;
  readonly subjects: readonly Subject[];
  readonly disabled: boolean;
  readonly place: number;
  readonly onChange: (leaf: Leaf) => void;
}

/** One comparison: what is looked at, how, and with what. */
export const ComparisonEditor = (props: ComparisonEditorProps) => {
  const { leaf, subjects, disabled, place, onChange } = props;
  const { say } = useTexts();
  const subject = subjectOf(leaf);
  const known = subjects.find((each) => each.subject === subject);
  return (
    <Flex gap={2} alignItems="flex-end" wrap="wrap">
      <Box flex="2 1 16rem">
        <Field.Root width="100%">
          <Field.Label>{say('condition.subject', { place })}</Field.Label>
          <SingleSelect
            size="S"
            value={subject}
            disabled={disabled}
            onChange={(value) => {
              onChange(withSubject(leaf, String(value)));
            }}
          >
            {subjects.map((each) => (
              <SingleSelectOption key={each.subject} value={each.subject}>
                {say(each.subject.startsWith('field:') ? 'condition.field' : 'condition.answer', {
                  name: each.name,
                })}
              </SingleSelectOption>
            ))}
            {known === undefined && (
              <SingleSelectOption value={subject}>{subject}</SingleSelectOption>
            )}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Box flex="1 1 10rem">
        <Field.Root width="100%">
          <Field.Label>{say('condition.operator')}</Field.Label>
          <SingleSelect
            size="S"
            value={leaf.is}
            disabled={disabled}
            onChange={(value) => {
              onChange(withOperator(leaf, value as Operator));
            }}
          >
            {operators.map((operator) => (
              <SingleSelectOption key={operator} value={operator}>
                {say(`condition.is.${operator}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      {leaf.is !== 'filled' && leaf.is !== 'empty' && (
        <Box flex="1 1 10rem">
          <ComparedWith {...{ leaf, disabled, onChange }} subject={known} />
        </Box>
      )}
    </Flex>
  );
};
