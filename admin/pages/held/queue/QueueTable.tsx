import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { QueueQuery, QueueRow as Row } from '../../../../src/contracts/decisions';
import { useTexts } from '../../../translations/use-texts';
import { isSelectable, QueueRow } from './QueueRow';
import { SortHeading } from './SortHeading';

interface QueueTableProps {
  readonly rows: readonly Row[];
  /** How the rows were asked for. */
  readonly query: QueueQuery;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** What waits, a row each, with headings that sort. */
export const QueueTable = ({ rows, query, selected, onSelect }: QueueTableProps) => {
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
          <SortHeading by="title" label={say('held.column.text')} query={query} />
          <Heading>{say('held.column.missing')}</Heading>
          <SortHeading by="submittedAt" label={say('held.column.submitted')} query={query} />
          <SortHeading by="dueAt" label={say('held.column.due')} query={query} />
          <SortHeading by="plannedFor" label={say('held.column.planned')} query={query} />
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
