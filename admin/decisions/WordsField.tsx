import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Some sentences to another person. */
export const WordsField = ({
  name,
  label,
  hint,
  isRequired = false,
  value,
  onChange,
}: WordsFieldProps) => (
  <Field.Root name={name} hint={hint} required={isRequired}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      onChange={(event: { target: { value: string } }) => {
        onChange(event.target.value);
      }}
    />
    <Field.Hint />
  </Field.Root>
);
