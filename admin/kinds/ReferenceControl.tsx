import { Field, TextInput } from '@strapi/design-system';
import type { ReferenceSettings } from '../../src/kinds/reference';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

export const ReferenceControl = (props: ControlProps) => {
  const { accepts } = props.settings as ReferenceSettings;
  const placeholder = accepts.includes('caseNumber') ? 'KS 2026/123' : 'https://';
  return (
    <Field.Root error={props.errorAt([]) ?? false} width="100%">
      <ControlLabel {...props} />
      <TextInput
        size="S"
        disabled={props.disabled}
        placeholder={placeholder}
        value={typeof props.value === 'string' ? props.value : ''}
        onChange={(event: { target: { value: string } }) => {
          props.onChange(event.target.value === '' ? undefined : event.target.value);
        }}
      />
      <Field.Error />
    </Field.Root>
  );
};
