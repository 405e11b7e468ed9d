import {
  Accordion,
  Box,
  EmptyStateLayout,
  Flex,
  Grid,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import {
  addItem,
  duplicateItem,
  itemKeys,
  itemName,
  itemsOf,
  moveItem,
  removeItem,
} from '../../policies/draft';
import { placeAfterMove } from '../../policies/json-path';
import { useTexts } from '../../translations/use-texts';
import { useAnnounce } from '../form/announce';
import { AddItemDialog } from './AddItemDialog';
import { useEditedPolicy } from './editing-context';
import { ItemEntry } from './ItemEntry';
import { LivePreview } from './LivePreview';

interface ItemsTabProps {
  /** The item that is open, by place; none is -1. */
  readonly open: number;
  readonly onOpen: (place: number) => void;
}

/** The items of the checklist, and beside them the checklist as editors will see it. */
export const ItemsTab = ({ open, onOpen }: ItemsTabProps) => {
  const { draft, replace, isReadOnly } = useEditedPolicy();
  const { say, language } = useTexts();
  const announce = useAnnounce();
  const items = itemsOf(draft);

  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to >= items.length) return;
    replace(moveItem(draft, from, to));
    if (open >= 0) onOpen(placeAfterMove(open, from, to));
    const name = itemName(items[from], language);
    announce(say('form.moved', { name, place: to + 1, count: items.length }));
  };
  const duplicate = (place: number) => {
    replace(duplicateItem(draft, place));
    onOpen(place + 1);
    announce(say('items.duplicated', { name: itemName(items[place], language) }));
  };
  const remove = (place: number) => {
    replace(removeItem(draft, place));
    onOpen(open === place ? -1 : open > place ? open - 1 : open);
    announce(say('items.removed', { name: itemName(items[place], language) }));
  };

  return (
    <Grid.Root gap={6} gridCols={12}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        <VisuallyHidden>
          <h2>{say('policy.tab.items')}</h2>
        </VisuallyHidden>
        {items.length === 0 ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={say('items.empty')}
            shadow="tableShadow"
          />
        ) : (
          <Accordion.Root
            size="S"
            collapsible
            value={String(open)}
            onValueChange={(value) => {
              onOpen(value === '' ? -1 : Number(value));
            }}
          >
            {items.map((item, place) => (
              <ItemEntry
                key={place}
                item={item}
                place={place}
                count={items.length}
                isOpen={open === place}
                onMove={move}
                onDuplicate={duplicate}
                onRemove={remove}
              />
            ))}
          </Accordion.Root>
        )}
        {!isReadOnly && (
          <Flex justifyContent="center">
            <AddItemDialog
              onAdd={(kind, label) => {
                replace(addItem(draft, kind, label));
                onOpen(items.length);
              }}
            />
          </Flex>
        )}
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Box position="sticky" top="8rem">
          <LivePreview followed={itemKeys(draft)[open]} />
        </Box>
      </Grid.Item>
    </Grid.Root>
  );
};
