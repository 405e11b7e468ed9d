import { Field, Textarea } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';

interface ReasonFieldProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** Why a policy is put in force or taken out of it; kept in its history. */
export const ReasonField = ({ reason, onChange }: ReasonFieldProps) => {
  const { say } = useTexts();
  return (
    <Field.Root name="reason" hint={say('reason.hint')} required>
      <Field.Label>{say('reason.label')}</Field.Label>
      <Textarea
        value={reason}
        onChange={(event: { target: { value: string } }) => {
          onChange(event.target.value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
};
