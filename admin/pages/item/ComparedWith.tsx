import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import type { Leaf } from '../../../src/policy/condition/condition';
import { scalarFrom, valuesIn, withValues } from '../../policies/condition-model';
import type { Subject } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';

interface ComparedWithProps {
  readonly leaf: Leaf;
  readonly subject: Subject | undefined;
  readonly disabled: boolean;
  readonly onChange: (leaf: Leaf) => void;
}

/** What something is compared with: chosen where the values are known, else written. */
export const ComparedWith = ({ leaf, subject, disabled, onChange }: ComparedWithProps) => {
  const { say } = useTexts();
  const type = subject?.type ?? 'string';
  const values = valuesIn(leaf);
  const options =
    type === 'boolean'
      ? [
          { value: 'true', label: say('condition.yes') },
          { value: 'false', label: say('condition.no') },
        ]
      : (subject?.options ?? []);
  const write = (typed: readonly string[]) => {
    onChange(
      withValues(
        leaf,
        typed.map((each) => scalarFrom(each, type))
      )
    );
  };
  return (
    <Field.Root width="100%">
      <Field.Label>{say('condition.value')}</Field.Label>
      {options.length === 0 ? (
        <TextInput
          size="S"
          disabled={disabled}
          value={values.join(', ')}
          placeholder={leaf.is === 'oneOf' ? say('condition.severalValues') : ''}
          onChange={(event: { target: { value: string } }) => {
            const { value } = event.target;
            write(leaf.is === 'oneOf' ? value.split(/,\s*/) : [value]);
          }}
        />
      ) : leaf.is === 'oneOf' ? (
        <MultiSelect
          size="S"
          disabled={disabled}
          placeholder={say('control.choose')}
          value={values.map(String)}
          customizeContent={(chosen) =>
            options
              .filter(({ value }) => chosen?.includes(value) === true)
              .map(({ label }) => label)
              .join(', ')
          }
          onChange={write}
        >
          {options.map(({ value, label }) => (
            <MultiSelectOption key={value} value={value}>
              {label}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      ) : (
        <SingleSelect
          size="S"
          disabled={disabled}
          placeholder={say('control.choose')}
          value={values[0] === undefined ? null : String(values[0])}
          onChange={(value) => {
            write([String(value)]);
          }}
        >
          {options.map(({ value, label }) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Field.Root>
  );
};
