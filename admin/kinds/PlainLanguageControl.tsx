import { useMemo, useState } from 'react';
import { Checkbox, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import type { PlainLanguageAnswer, PlainLanguageSettings } from '../../src/kinds/plain-language';
import { analyseContent } from '../../src/kinds/plain-language/analyse';
import { remarksIn } from '../../src/kinds/plain-language/findings';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { ControlProps } from './control';

/** A declaration, and where remarks are left in the text: how many, and why. */
export const PlainLanguageControl = (props: ControlProps) => {
  const settings = props.settings as PlainLanguageSettings;
  const { content, onChange, disabled, errorAt } = props;
  const { say, language } = useTexts();
  const answer = props.value as PlainLanguageAnswer | undefined;
  const [name, setName] = useState(answer?.name ?? props.reader);
  const [why, setWhy] = useState(answer?.why ?? '');
  const left = useMemo(
    () => remarksIn(analyseContent(settings, content).analysis),
    [settings, content]
  );
  const declare = (signed: string, because: string) => {
    onChange({
      declared: true,
      name: signed,
      ...(left > 0 && { left }),
      ...(left > 0 && because !== '' && { why: because }),
    });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {left > 0 && (
        <Field.Root error={errorAt(['why']) ?? false} width="100%">
          <Field.Label>{say('plain.left', { count: left })}</Field.Label>
          <Textarea
            disabled={disabled}
            value={why}
            onChange={(event: { target: { value: string } }) => {
              const next = event.target.value;
              setWhy(next);
              if (answer !== undefined) declare(answer.name, next);
            }}
          />
          <Field.Error />
        </Field.Root>
      )}
      <Checkbox
        checked={answer !== undefined}
        disabled={disabled || name.trim() === ''}
        onCheckedChange={(checked) => {
          if (checked === true) declare(name.trim(), why.trim());
          else onChange(undefined);
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
            if (answer !== undefined) declare(next, why);
          }}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
};
