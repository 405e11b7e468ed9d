import { Box, Flex } from '@strapi/design-system';
import { isList, type Json } from '../../../src/canonical/json';
import { localizedAt } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { untaken } from '../../policies/keys';
import { mergePasted } from '../../policies/paste';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { PasteDialog } from '../form/PasteDialog';
import { TextField } from '../form/TextField';
import { EntryActions } from './EntryActions';
import { EntryList, type Entry } from './EntryList';

/** The options of a choice: value and label, in the order they will be shown. */
export const OptionsField = ({ path, label }: FieldProps) => {
  const place = usePlace(path);
  const { say } = useTexts();
  const options = isList(place.value) ? place.value : [];
  const values = options.map((option) => textAt(option, ['value']));
  return (
    <EntryList
      path={path}
      title={say('options.count', { label, count: options.length })}
      action={
        <PasteDialog
          disabled={place.disabled}
          taken={values}
          onPaste={(lines) => {
            const there = options.filter((option) => textAt(option, ['value']) !== '');
            place.change(mergePasted(there as never, lines) as unknown as Json);
          }}
        />
      }
      addWords={say('options.add')}
      fresh={() => ({ value: untaken('option', values), label: {} })}
      draw={(entry) => <OptionRow entry={entry} />}
    />
  );
};

const OptionRow = ({ entry }: { readonly entry: Entry }) => {
  const { path, value: option, index } = entry;
  const { say, language } = useTexts();
  const name = localizedAt(option, ['label'], language) || textAt(option, ['value']);
  return (
    <Flex gap={2} alignItems="flex-end" wrap="wrap" background="neutral100" padding={3} hasRadius>
      <Box flex="1 1 10rem">
        <TextField
          path={[...path, 'value']}
          label={say('options.value', { place: index + 1 })}
          whenEmpty=""
        />
      </Box>
      <Box flex="3 1 24rem">
        <LocalizedField path={[...path, 'label']} label={say('options.label')} isRequired />
      </Box>
      <EntryActions entry={entry} name={name} />
    </Flex>
  );
};
