import {
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import type { ChoiceAnswer, ChoiceSettings } from '../../src/kinds/choice';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

export const ChoiceControl = (props: ControlProps) => {
  const settings = props.settings as ChoiceSettings;
  const { say, language } = useTexts();
  const answer = props.value as ChoiceAnswer | undefined;
  const selected = answer?.selected ?? settings.default ?? [];
  const description = answer?.description;

  const change = (next: ChoiceAnswer) => {
    const isEmpty = next.selected.length === 0 && next.description === undefined;
    props.onChange(isEmpty ? undefined : next);
  };
  const select = (values: readonly string[]) => {
    change({ selected: values, ...(description !== undefined && { description }) });
  };
  const describe = (text: string) => {
    change({ selected, ...(text !== '' && { description: text }) });
  };
  const shared = {
    disabled: props.disabled,
    placeholder: say('control.choose'),
    size: 'S' as const,
    clearLabel: say('control.clear'),
  };
  const labelOf = (option: ChoiceSettings['options'][number]) => inLanguage(option.label, language);
  const chosenLabels = settings.options
    .filter(({ value }) => selected.includes(value))
    .map(labelOf);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root error={props.errorAt(['selected']) ?? false} width="100%">
        <ControlLabel {...props} />
        {settings.multiple ? (
          <MultiSelect
            {...shared}
            value={[...selected]}
            onChange={select}
            customizeContent={() => chosenLabels.join(', ')}
          >
            {settings.options.map((option) => (
              <MultiSelectOption key={option.value} value={option.value}>
                {labelOf(option)}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        ) : (
          <SingleSelect
            {...shared}
            value={selected[0] ?? null}
            onChange={(value) => {
              select([String(value)]);
            }}
            onClear={() => {
              select([]);
            }}
          >
            {settings.options.map((option) => (
              <SingleSelectOption key={option.value} value={option.value}>
                {labelOf(option)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        )}
        <Field.Error />
      </Field.Root>
      {settings.description && (
        <Field.Root error={props.errorAt(['description']) ?? false} width="100%">
          <Field.Label>{say('control.description')}</Field.Label>
          <TextInput
            size="S"
            disabled={props.disabled}
            value={description ?? ''}
            onChange={(event: { target: { value: string } }) => {
              describe(event.target.value);
            }}
          />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
};
