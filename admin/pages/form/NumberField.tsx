import { NumberInput } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import { useTexts } from '../../translations/use-texts';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { usePlace } from './form';

interface NumberFieldProps extends FieldProps {
  /** What holds where nothing is written. */
  readonly otherwise?: Json | undefined;
}

export const NumberField = ({ otherwise, ...frame }: NumberFieldProps) => {
  const place = usePlace(frame.path);
  const { language } = useTexts();
  const { value } = place;
  return (
    <FieldFrame {...frame} place={place}>
      <NumberInput
        disabled={place.disabled}
        locale={language}
        {...(typeof value === 'number' && { value })}
        {...(typeof otherwise === 'number' && { placeholder: String(otherwise) })}
        onValueChange={(next) => {
          place.change(next === undefined || Number.isNaN(next) ? undefined : next);
        }}
      />
    </FieldFrame>
  );
};
