import type { Localized } from '../../src/language/localized';
import { slug, untaken } from './keys';

/** One line of a pasted list, read. */
export interface PastedLine {
  readonly value: string;
  readonly label: Localized;
}

/**
 * Reads lines somebody copied from a document or a spreadsheet: `value;svenska;English`,
 * `svenska;English`, or a label alone. Values that are missing are made from the label.
 * @param taken values already in use, which lines without one of their own stay clear of
 */
export const readPastedLines = (
  pasted: string,
  taken: readonly string[] = []
): readonly PastedLine[] => {
  const used = [...taken];
  return pasted
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => {
      const line = readCells(cells, used);
      used.push(line.value);
      return line;
    });
};

const readCells = (cells: readonly string[], used: readonly string[]): PastedLine => {
  const [first = '', second = '', third = ''] = cells;
  const hasValue = cells.length >= 3;
  const [sv, en] = hasValue ? [second, third] : [first, second];
  const label = { ...(sv !== '' && { sv }), ...(en !== '' && { en }) };
  const given = hasValue ? slug(first, 60) : '';
  return { value: given || untaken(slug(sv || en, 60) || 'val', used), label };
};

/** Adds what was pasted to what is there: a value that is there already gets the new label. */
export const mergePasted = <Entry extends { readonly value: string }>(
  entries: readonly Entry[],
  pasted: readonly PastedLine[]
): readonly (Entry | PastedLine)[] => [
  ...entries.map((entry) => {
    const renewed = pasted.find(({ value }) => value === entry.value);
    return renewed === undefined ? entry : { ...entry, ...renewed };
  }),
  ...pasted.filter(({ value }) => !entries.some((entry) => entry.value === value)),
];
