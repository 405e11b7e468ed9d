import { Textarea, TextInput } from '@strapi/design-system';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { usePlace } from './form';

interface TextFieldProps extends FieldProps {
  readonly isLong?: boolean;
  readonly placeholder?: string | undefined;
  /** What is written where nothing is: '' for a text that must be there, undefined to leave it out. */
  readonly whenEmpty?: '' | undefined;
}

/** A line, or some lines, of text. */
export const TextField = ({ isLong = false, placeholder, whenEmpty, ...frame }: TextFieldProps) => {
  const place = usePlace(frame.path);
  const input = {
    value: typeof place.value === 'string' ? place.value : '',
    disabled: place.disabled,
    onChange: (event: { target: { value: string } }) => {
      const { value } = event.target;
      place.change(value === '' ? whenEmpty : value);
    },
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <FieldFrame {...frame} place={place}>
      {isLong ? <Textarea {...input} /> : <TextInput {...input} />}
    </FieldFrame>
  );
};
