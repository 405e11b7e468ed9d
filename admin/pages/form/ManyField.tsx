import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { isList, type Json } from '../../../src/canonical/json';
import { listing } from '../../../src/language/localized';
import { useTexts } from '../../translations/use-texts';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { usePlace } from './form';
import type { Option } from './SelectField';

interface ManyFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly otherwise?: Json | undefined;
  /** What it means that none is chosen. */
  readonly placeholder?: string;
}

/** Several of some. */
export const ManyField = ({ options, otherwise, placeholder, ...frame }: ManyFieldProps) => {
  const place = usePlace(frame.path);
  const { say, language } = useTexts();
  const value = place.value ?? otherwise;
  const chosen = isList(value) ? value.map(String) : [];
  const strangers = chosen.filter((each) => !options.some((option) => option.value === each));
  const all: readonly Option[] = [
    ...options,
    ...strangers.map((each) => ({ value: each, label: each })),
  ];
  const labelOf = (each: string) => all.find((option) => option.value === each)?.label ?? each;
  return (
    <FieldFrame {...frame} place={place}>
      <MultiSelect
        value={chosen}
        disabled={place.disabled}
        placeholder={placeholder ?? say('control.choose')}
        customizeContent={() => listing(chosen.map(labelOf), language)}
        onChange={(next) => {
          place.change(next.length === 0 && frame.isRequired !== true ? undefined : next);
        }}
        {...(!place.disabled && {
          clearLabel: say('control.clear'),
          onClear: () => {
            place.change(frame.isRequired === true ? [] : undefined);
          },
        })}
      >
        {all.map((option) => (
          <MultiSelectOption
            key={option.value}
            value={option.value}
            disabled={(option.disabled ?? false) && !chosen.includes(option.value)}
          >
            {option.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </FieldFrame>
  );
};
