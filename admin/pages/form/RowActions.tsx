import type { KeyboardEvent, ReactNode } from 'react';
import { Flex } from '@strapi/design-system';

/** What moves about in a table; every other key is for the button, or for the dialog it opened. */
const moves = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

/**
 * Strapi's table takes every key that is pressed in a cell with several buttons. In React
 * a dialog that one of them opened counts as being in the cell, wherever it is drawn.
 */
const keepFromTable = (event: KeyboardEvent<HTMLElement>): void => {
  const isInCell = event.currentTarget.contains(event.target as Node);
  if (!isInCell || !moves.has(event.key)) event.stopPropagation();
};

/** The buttons of a row and their dialogs, all of which can be used by keyboard. */
export const RowActions = ({ children }: { readonly children: ReactNode }) => (
  <Flex gap={2} justifyContent="flex-end" wrap="wrap" onKeyDown={keepFromTable}>
    {children}
  </Flex>
);
