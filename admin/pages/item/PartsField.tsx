import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { isList, type Json, type Members } from '../../../src/canonical/json';
import { localizedAt } from '../../policies/draft';
import { moved, textAt } from '../../policies/json-path';
import { untaken } from '../../policies/keys';
import { useKindWords } from '../../kinds/use-kind-words';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import { FlagField } from '../form/FlagField';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { Mover } from '../form/Mover';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useSurroundings } from '../policy/surroundings';
import type { Draw } from './draw';

/** The parts of a group, each a question of its own. */
export const PartsField = ({ path, label, draw }: FieldProps & { readonly draw: Draw }) => {
  const place = usePlace(path);
  const { say, language } = useTexts();
  const parts = isList(place.value) ? place.value : [];
  const keys = parts.map((part) => textAt(part, ['key']));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-path={place.name}>
      <Typography variant="pi" fontWeight="bold">
        {label}
      </Typography>
      {place.error !== undefined && (
        <Typography variant="pi" textColor="danger600">
          {place.error}
        </Typography>
      )}
      {parts.map((part, index) => {
        const name = localizedAt(part, ['label'], language) || textAt(part, ['key']);
        return (
          <Box key={index} background="neutral100" padding={4} hasRadius>
            <Flex justifyContent="space-between" paddingBottom={3}>
              <Typography fontWeight="semiBold" tag="h5">
                {name}
              </Typography>
              <Flex gap={1}>
                <Mover
                  name={name}
                  place={index}
                  count={parts.length}
                  disabled={place.disabled}
                  onMove={(to) => {
                    place.change(moved(parts, index, to));
                  }}
                />
                <IconButton
                  variant="ghost"
                  label={say('form.remove', { name })}
                  disabled={place.disabled}
                  onClick={() => {
                    place.change(parts.filter((_other, each) => each !== index));
                  }}
                >
                  <Trash />
                </IconButton>
              </Flex>
            </Flex>
            <PartForm path={[...path, String(index)]} part={part} draw={draw} />
          </Box>
        );
      })}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={place.disabled}
          onClick={() => {
            const part = { key: untaken('part', keys), kind: 'text', label: {}, settings: {} };
            place.change([...parts, part]);
          }}
        >
          {say('parts.add')}
        </Button>
      </Box>
    </Flex>
  );
};

interface PartFormProps {
  readonly path: readonly string[];
  readonly part: Json;
  readonly draw: Draw;
}

const PartForm = ({ path, part, draw }: PartFormProps) => {
  const { say } = useTexts();
  const { kinds } = useSurroundings();
  const { nameOf } = useKindWords();
  const place = usePlace(path);
  const kind = textAt(part, ['kind']);
  const possible = kinds.names.filter(
    (name) => name !== 'group' && kinds.get(name)?.prepares !== true
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LocalizedField path={[...path, 'label']} label={say('item.label')} isRequired />
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Box flex="1 1 14rem">
          <SelectField
            path={[...path, 'kind']}
            label={say('item.kind')}
            options={possible.map((name) => ({ value: name, label: nameOf(name) }))}
            isRequired
            // What was set for the kind before means nothing to this one.
            onChosen={(chosen) => {
              place.change({ ...(part as Members), kind: chosen, settings: {} });
            }}
          />
        </Box>
        <Box flex="1 1 14rem">
          <TextField path={[...path, 'key']} label={say('item.key')} whenEmpty="" isRequired />
        </Box>
      </Flex>
      <FlagField path={[...path, 'optional']} label={say('parts.optional')} />
      {draw.settings([...path, 'settings'], kind)}
    </Flex>
  );
};
