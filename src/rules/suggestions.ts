import type { Place } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { CellContent } from '../domain/edit';
import type { FigureUnit, Suggestion } from '../domain/finding';
import type { CellSnapshot } from '../domain/snapshot';
import type { TableColumn, TableRow } from '../domain/table';

/** Offers a value for a cell; `storedShift` as in Fact, for percentages stored as fractions. */
export function useValue(
  place: Place,
  cell: CellSnapshot,
  value: Decimal,
  unit: FigureUnit,
  storedShift: 0 | -2 = 0,
): Suggestion {
  return {
    messageId: 'use-value',
    data: { value: { kind: 'number', value: value.toString(), unit } },
    edits: [editOf(place, cell, { value: value.shifted(storedShift).toDouble() })],
  };
}

/** Offers the table's own formula, where the table has one for the cell and the cell another content. */
export function restoreFormula(
  place: Place,
  cell: CellSnapshot,
  row: TableRow,
  column: TableColumn,
): Suggestion[] {
  const formula = column.formulaFor?.(row);
  return formula === undefined || formula === cell.formula
    ? []
    : [{ messageId: 'restore-formula', data: {}, edits: [editOf(place, cell, { formula })] }];
}

function editOf(
  { sheet, range }: Place,
  { value, formula }: CellSnapshot,
  after: CellContent,
): Suggestion['edits'][number] {
  return {
    sheet,
    cell: { row: range.top, column: range.left },
    before: { value, ...(formula !== undefined && { formula }) },
    after,
  };
}
