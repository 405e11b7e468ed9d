import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { unitOptions, type UnitAnswer, type UnitSettings } from '../../src/kinds/unit';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { ControlLabel } from './ControlLabel';

/** Chooses a sender. A unit retired since it was chosen stays readable, and cannot be chosen anew. */
export const UnitControl = (props: ControlProps) => {
  const settings = props.settings as UnitSettings;
  const { say, language } = useTexts();
  const [chosen] = (props.value as UnitAnswer | undefined)?.selected ?? [];
  const options = unitOptions(settings);
  const retired = settings.units?.find(({ value, active }) => value === chosen && !active);
  return (
    <Field.Root error={props.errorAt(['selected', '0']) ?? false} width="100%">
      <ControlLabel {...props} />
      <SingleSelect
        size="S"
        disabled={props.disabled}
        placeholder={say('control.choose')}
        clearLabel={say('control.clear')}
        value={chosen ?? null}
        onChange={(value) => {
          props.onChange({ selected: [String(value)] });
        }}
        onClear={() => {
          props.onChange(undefined);
        }}
      >
        {[...options, ...(retired === undefined ? [] : [retired])].map(({ value, label }) => (
          <SingleSelectOption key={value} value={value} disabled={value === retired?.value}>
            {inLanguage(label, language)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
};
