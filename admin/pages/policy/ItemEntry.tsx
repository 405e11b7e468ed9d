import { useState, type DragEvent } from 'react';
import { Accordion, Box, Dialog, Flex, IconButton, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Drag, Duplicate, Trash, WarningCircle } from '@strapi/icons';
import type { Json } from '../../../src/canonical/json';
import { useKindWords } from '../../kinds/use-kind-words';
import { itemName } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { countWithin } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import { Mover } from '../form/Mover';
import { ItemForm } from '../item/ItemForm';
import { useEditedPolicy } from './editing-context';

interface ItemEntryProps {
  readonly item: Json;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onDuplicate: (place: number) => void;
  readonly onRemove: (place: number) => void;
}

/** What is dragged, as the browser carries it: nothing but our own items can be dropped here. */
const carried = 'application/x-checklist-item';

/** One item in the list: folded to a line, or open to be edited. */
export const ItemEntry = (props: ItemEntryProps) => {
  const { item, place, isOpen, onMove } = props;
  const [isTarget, setIsTarget] = useState(false);
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(carried)) return;
      event.preventDefault();
      setIsTarget(true);
    },
    onDragLeave: () => {
      setIsTarget(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsTarget(false);
      const from = event.dataTransfer.getData(carried);
      if (from !== '') onMove(Number(from), place);
    },
  };
  return (
    <Box
      {...drop}
      background={isTarget ? 'primary100' : 'neutral0'}
      {...(place > 0 && {
        borderWidth: '1px 0 0 0',
        borderStyle: 'solid',
        borderColor: 'neutral200',
      })}
    >
      <Accordion.Item value={String(place)}>
        <Accordion.Header>
          <Accordion.Trigger>
            <ItemLine item={item} place={place} />
          </Accordion.Trigger>
          <Accordion.Actions>
            <ItemActions {...props} />
          </Accordion.Actions>
        </Accordion.Header>
        <Accordion.Content>
          {isOpen && <ItemForm path={['items', String(place)]} item={item} />}
        </Accordion.Content>
      </Accordion.Item>
    </Box>
  );
};

const ItemLine = ({ item, place }: { readonly item: Json; readonly place: number }) => {
  const { say, language } = useTexts();
  const { nameOf } = useKindWords();
  const { problems } = useEditedPolicy();
  const wrong = countWithin(problems, ['items', String(place)]);
  const requirement = textAt(item, ['requirement']) === 'recommended' ? 'recommended' : 'required';
  return (
    <Flex direction="column" alignItems="flex-start" tag="span" paddingTop={2} paddingBottom={2}>
      <Typography fontWeight="semiBold" textColor="neutral800" textAlign="left">
        {itemName(item, language)}
      </Typography>
      <Flex gap={2} tag="span">
        <Typography variant="pi" textColor="neutral600" textAlign="left">
          {say('items.line', {
            kind: nameOf(textAt(item, ['kind'])),
            requirement: say(`requirement.${requirement}`),
          })}
        </Typography>
        {wrong > 0 && (
          <Flex gap={1} tag="span">
            <WarningCircle fill="danger600" width="1.2rem" height="1.2rem" aria-hidden />
            <Typography variant="pi" textColor="danger600">
              {say('items.wrong', { count: wrong })}
            </Typography>
          </Flex>
        )}
      </Flex>
    </Flex>
  );
};

const ItemActions = ({ item, place, count, onMove, onDuplicate, onRemove }: ItemEntryProps) => {
  const { say, language } = useTexts();
  const { isReadOnly } = useEditedPolicy();
  const [isRemoving, setIsRemoving] = useState(false);
  const name = itemName(item, language);
  if (isReadOnly) return null;
  return (
    <Flex gap={1}>
      <Mover
        list="items"
        name={name}
        place={place}
        count={count}
        disabled={false}
        onMove={(to) => {
          onMove(place, to);
        }}
      />
      <IconButton
        variant="ghost"
        label={say('items.duplicate', { name })}
        onClick={() => {
          onDuplicate(place);
        }}
      >
        <Duplicate />
      </IconButton>
      <Dialog.Root open={isRemoving} onOpenChange={setIsRemoving}>
        <Dialog.Trigger>
          <IconButton variant="ghost" label={say('form.remove', { name })}>
            <Trash />
          </IconButton>
        </Dialog.Trigger>
        <ConfirmDialog
          title={say('form.remove', { name })}
          onConfirm={() => {
            onRemove(place);
            setIsRemoving(false);
          }}
        >
          {say('items.remove.confirm')}
        </ConfirmDialog>
      </Dialog.Root>
      {/* For the mouse; the arrows do the same for the keyboard. */}
      <Box
        draggable
        cursor="grab"
        padding={2}
        aria-hidden
        onDragStart={(event: DragEvent) => {
          event.dataTransfer.setData(carried, String(place));
        }}
      >
        <Drag />
      </Box>
    </Flex>
  );
};
