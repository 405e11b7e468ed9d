import type { ReactNode } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { isList, type Json } from '../../../src/canonical/json';
import { usePlace } from '../form/form';

/** One entry of a list, as whatever draws it is told of it. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: Json;
  readonly index: number;
  readonly disabled: boolean;
  readonly remove: () => void;
}

interface EntryListProps {
  readonly path: readonly string[];
  readonly title: string;
  /** What else can be done to the list, beside its title. */
  readonly action?: ReactNode;
  readonly addWords: string;
  /** A new entry, to be written. */
  readonly fresh: () => Json;
  readonly draw: (entry: Entry) => ReactNode;
}

/** A list in a form: its title, what is wrong with it as a whole, its entries, and one more. */
export const EntryList = ({ path, title, action, addWords, fresh, draw }: EntryListProps) => {
  const place = usePlace(path);
  const { disabled } = place;
  const entries = isList(place.value) ? place.value : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-path={place.name}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {title}
        </Typography>
        {action}
      </Flex>
      {place.error !== undefined && (
        <Typography variant="pi" textColor="danger600">
          {place.error}
        </Typography>
      )}
      {entries.map((value, index) => (
        <Box key={index}>
          {draw({
            path: [...path, String(index)],
            value,
            index,
            disabled,
            remove: () => {
              place.change(entries.filter((_other, each) => each !== index));
            },
          })}
        </Box>
      ))}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => {
            place.change([...entries, fresh()]);
          }}
        >
          {addWords}
        </Button>
      </Box>
    </Flex>
  );
};
