import { useState } from 'react';
import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Plus } from '@strapi/icons';
import type { Json } from '../../../src/canonical/json';
import { listAt, textAt } from '../../policies/json-path';
import { useTexts } from '../../translations/use-texts';
import { useForm, usePlace } from '../form/form';
import { PasteDialog } from '../form/PasteDialog';
import { UnitDialog } from './UnitDialog';
import { UnitRow } from './UnitRow';

interface UnitsProps {
  /** Keys of those that are saved: they can be retired, and no longer taken away. */
  readonly saved: readonly string[];
}

/** The sender units: added one by one, or pasted as a list. */
export const Units = ({ saved }: UnitsProps) => {
  const { tree } = useForm();
  const place = usePlace(['units']);
  const { say } = useTexts();
  const [open, setOpen] = useState<number | null>(null);
  const units = listAt(tree, ['units']);
  const keys = units.map((unit) => textAt(unit, ['key']));
  const add = () => {
    setOpen(units.length);
  };
  const actions = place.disabled ? null : (
    <Flex gap={2}>
      <PasteDialog
        disabled={false}
        taken={keys}
        onPaste={(lines) => {
          const pasted = lines.filter(({ value }) => !keys.includes(value));
          place.change([
            ...units,
            ...pasted.map(({ value, label }): Json => ({
              key: value,
              name: label as Json,
              active: true,
            })),
          ]);
        }}
      />
      <Button variant="secondary" size="S" startIcon={<Plus />} onClick={add}>
        {say('units.add')}
      </Button>
    </Flex>
  );
  return (
    <>
      {units.length === 0 ? (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={say('units.empty')}
          action={actions}
          shadow="tableShadow"
        />
      ) : (
        <>
          <Flex justifyContent="flex-end">{actions}</Flex>
          <Box width="100%">
            <Table colCount={5} rowCount={units.length + 1}>
              <Thead>
                <Tr>
                  {(['name', 'parent', 'contact', 'state'] as const).map((column) => (
                    <Th key={column}>
                      <Typography variant="sigma" textColor="neutral600">
                        {say(`units.${column}`)}
                      </Typography>
                    </Th>
                  ))}
                  <Th>
                    <VisuallyHidden>{say('policies.actions')}</VisuallyHidden>
                  </Th>
                </Tr>
              </Thead>
              <Tbody>
                {units.map((unit, index) => (
                  <UnitRow
                    key={index}
                    unit={unit}
                    index={index}
                    isSaved={saved.includes(keys[index] ?? '')}
                    onEdit={() => {
                      setOpen(index);
                    }}
                  />
                ))}
              </Tbody>
            </Table>
          </Box>
        </>
      )}
      <UnitDialog
        index={open}
        onClose={() => {
          setOpen(null);
        }}
      />
    </>
  );
};
