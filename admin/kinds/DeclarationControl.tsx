import { useState } from 'react';
import { Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { DeclarationAnswer, DeclarationSettings } from '../../src/kinds/declaration';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';

export const DeclarationControl = (props: ControlProps) => {
  const { statement } = props.settings as DeclarationSettings;
  const { say, language } = useTexts();
  const answer = props.value as DeclarationAnswer | undefined;
  const [name, setName] = useState(answer?.name ?? props.reader);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Checkbox
        checked={answer !== undefined}
        disabled={props.disabled || name.trim() === ''}
        onCheckedChange={(checked) => {
          props.onChange(checked === true ? { declared: true, name: name.trim() } : undefined);
        }}
      >
        <Typography variant="pi">{inLanguage(statement, language)}</Typography>
      </Checkbox>
      <Field.Root error={props.errorAt(['name']) ?? false} width="100%">
        <Field.Label>{say('control.signed')}</Field.Label>
        <TextInput
          size="S"
          disabled={props.disabled}
          value={name}
          onChange={(event: { target: { value: string } }) => {
            const next = event.target.value;
            setName(next);
            if (answer !== undefined) props.onChange({ declared: true, name: next });
          }}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
};
