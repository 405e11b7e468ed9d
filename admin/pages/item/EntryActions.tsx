import { Flex, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { isList } from '../../../src/canonical/json';
import { moved } from '../../policies/json-path';
import { useTexts } from '../../translations/use-texts';
import { useAnnounce } from '../form/announce';
import { usePlace } from '../form/form';
import { Mover } from '../form/Mover';
import type { Entry } from './EntryList';

interface EntryActionsProps {
  readonly entry: Entry;
  /** What the reader knows the entry by. */
  readonly name: string;
}

/** Moves an entry of a list up or down, or takes it out. */
export const EntryActions = ({ entry, name }: EntryActionsProps) => {
  const { path, index, disabled, remove } = entry;
  const list = usePlace(path.slice(0, -1));
  const { say } = useTexts();
  const announce = useAnnounce();
  const entries = isList(list.value) ? list.value : [];
  return (
    <Flex gap={1}>
      <Mover
        list={list.name}
        name={name}
        place={index}
        count={entries.length}
        disabled={disabled}
        onMove={(to) => {
          list.change(moved(entries, index, to));
          announce(say('form.moved', { name, place: to + 1, count: entries.length }));
        }}
      />
      <IconButton
        variant="ghost"
        label={say('form.remove', { name })}
        disabled={disabled}
        onClick={remove}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
};
