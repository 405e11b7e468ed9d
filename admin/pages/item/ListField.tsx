import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { isList, type Json } from '../../../src/canonical/json';
import type { Member, Shape } from '../../policies/form-model';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import { usePlace } from '../form/form';
import type { Draw } from './draw';

interface ListFieldProps extends FieldProps {
  readonly of: Shape;
  readonly words: readonly string[];
  readonly draw: Draw;
}

/** A list of things that are alike, each with a form of its own. */
export const ListField = ({ path, label, of, words, draw }: ListFieldProps) => {
  const place = usePlace(path);
  const { say } = useTexts();
  const entries = isList(place.value) ? place.value : [];
  const member: Member = {
    name: '',
    shape: of,
    isRequired: true,
    otherwise: undefined,
    title: undefined,
    description: undefined,
  };
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
      {entries.map((_entry, index) => (
        <Flex key={index} gap={2} alignItems="flex-end">
          <Box flex="1">{draw.member([...path, String(index)], member, words)}</Box>
          <IconButton
            label={say('form.removeEntry', { place: index + 1 })}
            disabled={place.disabled}
            onClick={() => {
              place.change(entries.filter((_other, each) => each !== index));
            }}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={place.disabled}
          onClick={() => {
            place.change([...entries, emptyOf(of)]);
          }}
        >
          {say('form.addEntry')}
        </Button>
      </Box>
    </Flex>
  );
};

const emptyOf = (shape: Shape): Json => {
  switch (shape.is) {
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'text':
    case 'path':
    case 'oneOf':
      return '';
    default:
      return {};
  }
};
