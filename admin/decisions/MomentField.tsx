import { DateTimePicker, Field } from '@strapi/design-system';
import { useTexts } from '../translations/use-texts';

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly error?: string | undefined;
  /** ISO 8601; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day and a time of day, as the reader's clock has it. */
export const MomentField = ({
  name,
  label,
  hint,
  isRequired = false,
  error,
  value,
  onChange,
}: MomentFieldProps) => {
  const { say, language } = useTexts();
  return (
    <Field.Root name={name} hint={hint} required={isRequired} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <DateTimePicker
        locale={language}
        dateLabel={say('moment.date', { label })}
        timeLabel={say('moment.time', { label })}
        calendarLabel={say('control.calendar')}
        clearLabel={say('control.clear')}
        step={15}
        minDate={new Date()}
        value={value === null ? null : new Date(value)}
        onChange={(date) => {
          onChange(date === undefined ? null : date.toISOString());
        }}
        onClear={() => {
          onChange(null);
        }}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
