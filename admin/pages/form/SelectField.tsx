import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import { useTexts } from '../../translations/use-texts';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { usePlace } from './form';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly otherwise?: Json | undefined;
  readonly isClearable?: boolean;
  /** What choosing means, where it means more than writing down what was chosen. */
  readonly onChosen?: (value: string) => void;
}

/** One of some. What is written but no longer among them stays, and is shown as it is. */
export const SelectField = (props: SelectFieldProps) => {
  const { options, otherwise, isClearable = false, onChosen, ...frame } = props;
  const place = usePlace(frame.path);
  const { say } = useTexts();
  const value = place.value ?? otherwise;
  const shown = typeof value === 'string' ? withStranger(options, value) : options;
  return (
    <FieldFrame {...frame} place={place}>
      <SingleSelect
        value={typeof value === 'string' ? value : null}
        disabled={place.disabled}
        placeholder={say('control.choose')}
        onChange={(chosen) => {
          (onChosen ?? place.change)(String(chosen));
        }}
        {...(isClearable &&
          !place.disabled && {
            clearLabel: say('control.clear'),
            onClear: () => {
              place.change(undefined);
            },
          })}
      >
        {shown.map((option) => (
          <SingleSelectOption
            key={option.value}
            value={option.value}
            disabled={option.disabled ?? false}
          >
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </FieldFrame>
  );
};

const withStranger = (options: readonly Option[], value: string): readonly Option[] =>
  value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
