import { Field, Textarea, TextInput } from '@strapi/design-system';
import { inLanguage } from '../../src/language/localized';
import type { TextSettings } from '../../src/kinds/text';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

export const TextControl = (props: ControlProps) => {
  const { multiline, placeholder } = props.settings as TextSettings;
  const { language } = useTexts();
  const value = typeof props.value === 'string' ? props.value : '';
  const input = {
    value,
    disabled: props.disabled,
    onChange: (event: { target: { value: string } }) => {
      props.onChange(event.target.value === '' ? undefined : event.target.value);
    },
    ...(placeholder && { placeholder: inLanguage(placeholder, language) }),
  };
  return (
    <Field.Root error={props.errorAt([]) ?? false} width="100%">
      <ControlLabel {...props} />
      {multiline ? <Textarea {...input} /> : <TextInput size="S" {...input} />}
      <Field.Error />
    </Field.Root>
  );
};
