import { DatePicker, Field } from '@strapi/design-system';
import type { DateSettings } from '../../src/kinds/date';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

export const DateControl = (props: ControlProps) => {
  const { future } = props.settings as DateSettings;
  const { say, language } = useTexts();
  const day = typeof props.value === 'string' ? new Date(`${props.value}T00:00:00Z`) : undefined;
  const today = new Date(`${props.today}T00:00:00Z`);
  return (
    <Field.Root error={props.errorAt([]) ?? false} width="100%">
      <ControlLabel {...props} />
      <DatePicker
        size="S"
        locale={language}
        disabled={props.disabled}
        calendarLabel={say('control.calendar')}
        clearLabel={say('control.clear')}
        onChange={(date) => {
          props.onChange(date === undefined ? undefined : dayOf(date));
        }}
        onClear={() => {
          props.onChange(undefined);
        }}
        maxDate={future === 'refused' ? today : farAway}
        {...(day && { value: day })}
      />
      <Field.Error />
    </Field.Root>
  );
};

const farAway = new Date(Date.UTC(2099, 11, 31));

/** The picker hands over the day it showed, at midnight where the reader is. */
const dayOf = (date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
