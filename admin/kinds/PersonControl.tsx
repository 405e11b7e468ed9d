import { Field, Flex, TextInput } from '@strapi/design-system';
import type { PersonAnswer, PersonSettings } from '../../src/kinds/person';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

export const PersonControl = (props: ControlProps) => {
  const { role: roleAsked } = props.settings as PersonSettings;
  const { say } = useTexts();
  const { name = '', role = '' } = (props.value ?? {}) as Partial<PersonAnswer>;
  const change = (next: { name: string; role: string }) => {
    const isEmpty = next.name === '' && next.role === '';
    props.onChange(
      isEmpty ? undefined : { name: next.name, ...(next.role !== '' && { role: next.role }) }
    );
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root error={props.errorAt(['name']) ?? false} width="100%">
        <ControlLabel {...props} />
        <TextInput
          size="S"
          disabled={props.disabled}
          value={name}
          onChange={(event: { target: { value: string } }) => {
            change({ name: event.target.value, role });
          }}
        />
        <Field.Error />
      </Field.Root>
      {roleAsked === 'required' && (
        <Field.Root error={props.errorAt(['role']) ?? false} width="100%">
          <Field.Label>{say('control.role')}</Field.Label>
          <TextInput
            size="S"
            disabled={props.disabled}
            value={role}
            onChange={(event: { target: { value: string } }) => {
              change({ name, role: event.target.value });
            }}
          />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
};
