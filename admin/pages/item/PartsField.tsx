import { Box, Flex, Typography } from '@strapi/design-system';
import { isList, type Json, type Members } from '../../../src/canonical/json';
import { canBePart } from '../../../src/kinds/group';
import { localizedAt } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { untaken } from '../../policies/keys';
import { useKindWords } from '../../kinds/use-kind-words';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import { FlagField } from '../form/FlagField';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useSurroundings } from '../policy/surroundings';
import type { Draw } from './draw';
import { EntryActions } from './EntryActions';
import { EntryList } from './EntryList';

/** The parts of a group, each a question of its own. */
export const PartsField = ({ path, label, draw }: FieldProps & { readonly draw: Draw }) => {
  const place = usePlace(path);
  const { say, language } = useTexts();
  const parts = isList(place.value) ? place.value : [];
  const keys = parts.map((part) => textAt(part, ['key']));
  return (
    <EntryList
      path={path}
      title={label}
      addWords={say('parts.add')}
      fresh={() => ({ key: untaken('part', keys), kind: 'text', label: {}, settings: {} })}
      draw={(entry) => {
        const name = localizedAt(entry.value, ['label'], language) || textAt(entry.value, ['key']);
        return (
          <Box background="neutral100" padding={4} hasRadius>
            <Flex justifyContent="space-between" paddingBottom={3}>
              <Typography fontWeight="semiBold" tag="h5">
                {name}
              </Typography>
              <EntryActions entry={entry} name={name} />
            </Flex>
            <PartForm path={entry.path} part={entry.value} draw={draw} />
          </Box>
        );
      }}
    />
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
  const possible = kinds.names.filter((name) => {
    const known = kinds.get(name);
    return known !== undefined && canBePart(known);
  });
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
