import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Table as Sorted } from '@strapi/strapi/admin';
import type { QueueRow as Row } from '../../../../src/contracts/decisions';
import { useTexts } from '../../../translations/use-texts';
import { isSelectable, QueueRow } from './QueueRow';

interface QueueTableProps {
  readonly rows: readonly Row[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** What waits, a row each; headings sort as in Strapi's own lists. */
export const QueueTable = ({ rows, selected, onSelect }: QueueTableProps) => {
  const { say } = useTexts();
  const selectable = rows.filter(isSelectable).map(({ id }) => id);
  const areAll = selectable.length > 0 && selectable.every((id) => selected.includes(id));
  return (
    <Table colCount={7} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label={say('held.selectAll')}
              disabled={selectable.length === 0}
              checked={areAll ? true : selected.length > 0 ? 'indeterminate' : false}
              onCheckedChange={() => {
                onSelect(areAll ? [] : selectable);
              }}
            />
          </Th>
          <Sorted.HeaderCell name="title" label={say('held.column.text')} sortable />
          <Heading>{say('held.column.missing')}</Heading>
          <Sorted.HeaderCell name="submittedAt" label={say('held.column.submitted')} sortable />
          <Sorted.HeaderCell name="dueAt" label={say('held.column.due')} sortable />
          <Sorted.HeaderCell name="plannedFor" label={say('held.column.planned')} sortable />
          <Heading>{say('held.column.claimed')}</Heading>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            isSelected={selected.includes(row.id)}
            onSelect={() => {
              onSelect(
                selected.includes(row.id)
                  ? selected.filter((id) => id !== row.id)
                  : [...selected, row.id]
              );
            }}
          />
        ))}
      </Tbody>
    </Table>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Th>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </Th>
);
