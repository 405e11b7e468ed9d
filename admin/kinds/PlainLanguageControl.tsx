import { useState } from 'react';
import { Checkbox, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import type { PlainLanguageAnswer, PlainLanguageSettings } from '../../src/kinds/plain-language';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';
import { LetStand } from './plain-language/LetStand';
import { PlainLanguageReport } from './plain-language/PlainLanguageReport';
import { useRemarks } from './plain-language/use-remarks';

/** What the rules say of the text, and a declaration: read through, with so much left, and why. */
export const PlainLanguageControl = (props: ControlProps) => {
  const { disabled, errorAt } = props;
  const { say, language } = useTexts();
  const settings = props.settings as PlainLanguageSettings;
  const answer = props.value as PlainLanguageAnswer | undefined;
  const isDeclared = answer?.declared === true;
  const [name, setName] = useState(answer?.name ?? props.reader);
  const [why, setWhy] = useState(answer?.why ?? '');
  const remarks = useRemarks(props);
  const left = remarks.warnings.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <PlainLanguageReport {...props} remarks={remarks} />
      <LetStand remarks={remarks} disabled={disabled} />
      {left > 0 && (
        <Field.Root error={errorAt(['why']) ?? false} width="100%">
          <Field.Label>{say('plain.left', { count: left })}</Field.Label>
          <Textarea
            disabled={disabled}
            value={why}
            onChange={(event: { target: { value: string } }) => {
              const next = event.target.value;
              setWhy(next);
              if (isDeclared) remarks.answer({ declared: true, name, why: next });
            }}
          />
          <Field.Error />
        </Field.Root>
      )}
      <Checkbox
        checked={isDeclared}
        disabled={disabled || name.trim() === ''}
        onCheckedChange={(checked) => {
          remarks.answer({ declared: checked === true, name: name.trim(), why: why.trim() });
        }}
      >
        <Typography variant="pi">{inLanguage(settings.statement, language)}</Typography>
      </Checkbox>
      <Field.Root error={errorAt(['name']) ?? false} width="100%">
        <Field.Label>{say('control.signed')}</Field.Label>
        <TextInput
          size="S"
          disabled={disabled}
          value={name}
          onChange={(event: { target: { value: string } }) => {
            const next = event.target.value;
            setName(next);
            if (isDeclared) remarks.answer({ declared: true, name: next, why });
          }}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
};
