import { Box, Flex, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Json } from '../../../src/canonical/json';
import type { Member, Shape } from '../../policies/form-model';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import type { Draw } from './draw';
import { EntryList } from './EntryList';

interface ListFieldProps extends FieldProps {
  readonly of: Shape;
  readonly words: readonly string[];
  readonly draw: Draw;
}

/** A list of things that are alike, each with a form of its own. */
export const ListField = ({ path, label, of, words, draw }: ListFieldProps) => {
  const { say } = useTexts();
  const member: Member = {
    name: '',
    shape: of,
    isRequired: true,
    otherwise: undefined,
    title: undefined,
    description: undefined,
  };
  return (
    <EntryList
      path={path}
      title={label}
      addWords={say('form.addEntry')}
      fresh={() => emptyOf(of)}
      draw={(entry) => (
        <Flex gap={2} alignItems="flex-end">
          <Box flex="1">{draw.member(entry.path, member, words)}</Box>
          <IconButton
            label={say('form.removeEntry', { place: entry.index + 1 })}
            disabled={entry.disabled}
            onClick={entry.remove}
          >
            <Trash />
          </IconButton>
        </Flex>
      )}
    />
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
