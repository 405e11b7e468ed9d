import type { Block, Table } from './document';

type Shape = Pick<Table, 'headers' | 'rows' | 'columns'>;

interface OpenTable {
  isLayout: boolean;
  headers: string[];
  rows: number;
  columns: number;
  cellsInRow: number;
  /** Of the header cell being read: how many blocks there were before it. */
  headerFrom: number | undefined;
}

/** Blocks of a header cell that are looked at: one may hold tables that hold tables. */
const MOST_IN_HEADER = 10;

/** The shape of tables, and of tables inside their cells, as their cells are read. */
export class TableDraft {
  private readonly tables: OpenTable[] = [];

  open(isLayout: boolean): void {
    this.tables.push({
      isLayout,
      headers: [],
      rows: 0,
      columns: 0,
      cellsInRow: 0,
      headerFrom: undefined,
    });
  }

  row(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.rows += 1;
    table.cellsInRow = 0;
  }

  cell(isHeader: boolean, blocksBefore: number): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.cellsInRow += 1;
    table.columns = Math.max(table.columns, table.cellsInRow);
    table.headerFrom = isHeader ? blocksBefore : undefined;
  }

  closeCell(blocks: readonly Block[]): void {
    const table = this.tables.at(-1);
    if (table?.headerFrom === undefined) return;
    const text = blocks
      .slice(table.headerFrom, table.headerFrom + MOST_IN_HEADER)
      .map((block) => block.text)
      .join(' ');
    if (text !== '') table.headers.push(text);
    table.headerFrom = undefined;
  }

  close(): Shape | undefined {
    const table = this.tables.pop();
    if (table === undefined || table.isLayout) return undefined;
    return { headers: table.headers, rows: table.rows, columns: table.columns };
  }
}
