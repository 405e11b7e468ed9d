import { Checkbox, Field } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';

/** Whether what the policy holds may go out in an emergency, and when that is. */
export const EmergencyField = () => {
  const { say } = useTexts();
  const place = usePlace(['emergency']);
  const isAllowed = place.value !== undefined;
  return (
    <>
      <Field.Root name={place.name} hint={say('scope.emergency.hint')}>
        <Checkbox
          checked={isAllowed}
          disabled={place.disabled}
          onCheckedChange={(checked) => {
            place.change(checked === true ? { allowedWhen: {} } : undefined);
          }}
        >
          {say('scope.emergency.allow')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      {isAllowed && (
        <LocalizedField
          path={['emergency', 'allowedWhen']}
          label={say('scope.emergency.allowedWhen')}
          isRequired
          isLong
        />
      )}
    </>
  );
};
