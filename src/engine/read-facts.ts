import type { Fact, FactTable, Standing, UnreadCell } from '../domain/fact';
import { exactly } from '../domain/interval';
import { findRow, type CellSnapshot, type SheetSnapshot } from '../domain/snapshot';
import type { Table, TableColumn, TableRow } from '../domain/table';
import type { CellReading } from '../reading/excel-number';
import { readColumn } from '../reading/read-column';
import { toQuantity } from '../reading/cell-quantity';
import { isSameFormula } from './same-formula';

/** Reads every figure cell of a table. Cells that hold something else are kept apart with the reason. */
export function readFacts(sheet: SheetSnapshot, table: Table): FactTable {
  const width = table.columns.length;
  const totalIndex = table.rows.findIndex(({ role }) => role === 'total');
  const facts: (Fact | undefined)[] = new Array(table.rows.length * width).fill(undefined);
  const unread: UnreadCell[] = [];
  const left = sheet.used?.left ?? 0;
  const rows = table.rows.map(({ row }) => findRow(sheet, row)?.cells);
  table.columns.forEach((column, columnIndex) => {
    const cells = rows.map((row) => row?.[column.column - left] ?? undefined);
    readFigures(table, column, cells, (rowIndex, part) => {
      const index = rowIndex * width + columnIndex;
      if ('quantity' in part) facts[index] = { index, ...part };
      else unread.push({ index, ...part });
    });
  });
  return { table, facts, unread, totalIndex };
}

type Part = Omit<Fact, 'index'> | Omit<UnreadCell, 'index'>;

function readFigures(
  table: Table,
  column: TableColumn,
  cells: readonly (CellSnapshot | undefined)[],
  put: (rowIndex: number, part: Part) => void,
): void {
  const reading = readColumn(cells, column.dimensions.aspect);
  reading.cells.forEach((one, rowIndex) => {
    const cell = cells[rowIndex];
    if (!cell) return;
    const part = toPart(one, cell, table.rows[rowIndex]!, column, reading.decimals);
    if (part) put(rowIndex, part);
  });
}

function toPart(
  reading: CellReading,
  cell: CellSnapshot,
  row: TableRow,
  column: TableColumn,
  columnDecimals: number | undefined,
): Part | undefined {
  switch (reading.kind) {
    case 'blank':
    case 'missing':
    case 'not-applicable':
      return undefined;
    case 'error':
      return { cell, reason: 'error', readings: [] };
    case 'boolean':
      return { cell, reason: 'boolean', readings: [] };
    case 'label':
    case 'date':
      // The empty text of a formula whose inputs are blank is a blank.
      return typeof cell.value === 'string' && cell.value.trim() === ''
        ? undefined
        : { cell, reason: 'text', readings: [] };
    case 'number': {
      if (reading.written?.readings.every(({ kind }) => kind === 'value'))
        return {
          cell,
          reason: 'text',
          readings: reading.written.readings.flatMap((one) =>
            one.kind === 'value' ? [one.value] : [],
          ),
        };
      const { aspect } = column.dimensions;
      const fraction = reading.percentFormat && aspect !== 'count';
      const { value, origin } = reading;
      const whole = aspect === 'count' && origin !== 'text' && value.isInteger();
      return {
        // A whole count is exact, even out of a formula: doubles hold whole numbers exactly.
        quantity: whole
          ? { value, origin, interval: exactly(value) }
          : toQuantity(reading, { aspect, columnDecimals }),
        standing: standingOf(cell, row, column),
        cell,
        storedShift: fraction ? -2 : 0,
      };
    }
  }
}

function standingOf(cell: CellSnapshot, row: TableRow, column: TableColumn): Standing {
  const formula = column.formulaFor?.(row);
  if (cell.formula === undefined) return formula === undefined ? 'typed' : 'overwritten';
  return formula === undefined || isSameFormula(cell.formula, formula) ? 'live' : 'deviating';
}
