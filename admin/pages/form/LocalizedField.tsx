import { Box, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { isMembers, type Json } from '../../../src/canonical/json';
import { languages, type Language } from '../../../src/language/localized';
import { problemAt } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from './FieldFrame';
import { useForm, usePlace } from './form';

interface LocalizedFieldProps extends FieldProps {
  readonly isLong?: boolean;
}

/** A text in Swedish and English, side by side. One of them is enough. */
export const LocalizedField = (props: LocalizedFieldProps) => {
  const { path, label, hint, isRequired = false } = props;
  const place = usePlace(path);
  const members = membersOf(place.value);
  const change = (language: Language, text: string) => {
    const next = Object.fromEntries(
      Object.entries({ ...members, [language]: text }).filter(([, words]) => words !== '')
    ) as Json;
    // A text that must be there stays, empty, so that what is wrong can be told of it.
    place.change(!isRequired && Object.keys(next ?? {}).length === 0 ? undefined : next);
  };
  return (
    <Box width="100%" data-path={place.name}>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {languages.map((language, index) => (
          <InOneLanguage
            key={language}
            language={language}
            label={label}
            isLong={props.isLong ?? false}
            path={path}
            value={members[language]}
            isRequired={isRequired}
            {...(index === 0 && { hint, groupError: place.error })}
            onChange={(text) => {
              change(language, text);
            }}
          />
        ))}
      </Flex>
    </Box>
  );
};

/** What is quoted as it stands is taken for Swedish, until somebody says otherwise. */
const membersOf = (value: Json | undefined) => {
  if (typeof value === 'string') return { sv: value };
  return isMembers(value) ? value : {};
};

interface InOneLanguageProps extends Required<Omit<LocalizedFieldProps, 'hint'>> {
  readonly language: Language;
  readonly value: Json | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with the text as a whole; said at the first of its languages. */
  readonly groupError?: string | undefined;
  readonly onChange: (text: string) => void;
}

const InOneLanguage = (props: InOneLanguageProps) => {
  const { path, language, label, value, hint, groupError, isLong, isRequired, onChange } = props;
  const { say } = useTexts();
  const { problems, isReadOnly } = useForm();
  const here = [...path, language];
  const input = {
    value: typeof value === 'string' ? value : '',
    disabled: isReadOnly,
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <Box flex="1 1 13rem" data-path={here.join('.')}>
      <Field.Root
        name={here.join('.')}
        error={problemAt(problems, here) ?? groupError ?? false}
        hint={hint}
        required={isRequired && language === 'sv'}
      >
        <Field.Label>{say(`form.in.${language}`, { label })}</Field.Label>
        {isLong ? <Textarea {...input} /> : <TextInput {...input} />}
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
};
