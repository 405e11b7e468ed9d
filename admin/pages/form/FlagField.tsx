import { Box, Checkbox, Field } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import type { FieldProps } from './FieldFrame';
import { usePlace } from './form';

interface FlagFieldProps extends FieldProps {
  readonly otherwise?: Json | undefined;
}

/** Yes or no. */
export const FlagField = ({ path, label, hint, otherwise = false }: FlagFieldProps) => {
  const place = usePlace(path);
  return (
    <Box width="100%" data-path={place.name}>
      <Field.Root name={place.name} error={place.error ?? false} hint={hint}>
        <Checkbox
          checked={(place.value ?? otherwise) === true}
          disabled={place.disabled}
          onCheckedChange={(checked) => {
            place.change(checked === true);
          }}
        >
          {label}
        </Checkbox>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
};
