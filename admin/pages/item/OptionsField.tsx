import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { isList, type Json } from '../../../src/canonical/json';
import { localizedAt } from '../../policies/draft';
import { moved, textAt } from '../../policies/json-path';
import { untaken } from '../../policies/keys';
import { mergePasted } from '../../policies/paste';
import { useTexts } from '../../translations/use-texts';
import { useAnnounce } from '../form/announce';
import type { FieldProps } from '../form/FieldFrame';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { Mover } from '../form/Mover';
import { PasteDialog } from '../form/PasteDialog';
import { TextField } from '../form/TextField';

/** The options of a choice: value and label, in the order they will be shown. */
export const OptionsField = ({ path, label }: FieldProps) => {
  const place = usePlace(path);
  const { say } = useTexts();
  const options = isList(place.value) ? place.value : [];
  const values = options.map((option) => textAt(option, ['value']));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-path={place.name}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {say('options.count', { label, count: options.length })}
        </Typography>
        <PasteDialog
          disabled={place.disabled}
          taken={values}
          onPaste={(lines) => {
            const there = options.filter((option) => textAt(option, ['value']) !== '');
            place.change(mergePasted(there as never, lines) as unknown as Json);
          }}
        />
      </Flex>
      {place.error !== undefined && (
        <Typography variant="pi" textColor="danger600">
          {place.error}
        </Typography>
      )}
      {options.map((_option, index) => (
        <OptionRow
          key={index}
          path={path}
          options={options}
          index={index}
          disabled={place.disabled}
          onChange={place.change}
        />
      ))}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={place.disabled}
          onClick={() => {
            place.change([...options, { value: untaken('option', values), label: {} }]);
          }}
        >
          {say('options.add')}
        </Button>
      </Box>
    </Flex>
  );
};

interface OptionRowProps {
  readonly path: readonly string[];
  readonly options: readonly Json[];
  readonly index: number;
  readonly disabled: boolean;
  readonly onChange: (options: readonly Json[]) => void;
}

const OptionRow = ({ path, options, index, disabled, onChange }: OptionRowProps) => {
  const { say, language } = useTexts();
  const announce = useAnnounce();
  const option = options[index];
  const name = localizedAt(option, ['label'], language) || textAt(option, ['value']);
  const here = [...path, String(index)];
  return (
    <Flex gap={2} alignItems="flex-end" wrap="wrap" background="neutral100" padding={3} hasRadius>
      <Box flex="1 1 10rem">
        <TextField
          path={[...here, 'value']}
          label={say('options.value', { place: index + 1 })}
          whenEmpty=""
        />
      </Box>
      <Box flex="3 1 24rem">
        <LocalizedField path={[...here, 'label']} label={say('options.label')} isRequired />
      </Box>
      <Flex gap={1}>
        <Mover
          name={name}
          place={index}
          count={options.length}
          disabled={disabled}
          onMove={(to) => {
            onChange(moved(options, index, to));
            announce(say('form.moved', { name, place: to + 1, count: options.length }));
          }}
        />
        <IconButton
          variant="ghost"
          label={say('form.remove', { name })}
          disabled={disabled}
          onClick={() => {
            onChange(options.filter((_other, each) => each !== index));
          }}
        >
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
};
