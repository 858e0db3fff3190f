import type { Place } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { CellContent } from '../domain/edit';
import type { Fact, UnreadCell } from '../domain/fact';
import type { FigureUnit, Suggestion } from '../domain/finding';
import type { CellSnapshot } from '../domain/snapshot';

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

/** Offers the formula that belongs in the cell, where the cell holds something else. */
export function restoreFormula(
  place: Place,
  { cell, expectedFormula: formula }: Pick<Fact | UnreadCell, 'cell' | 'expectedFormula'>,
): Suggestion[] {
  return formula === undefined
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
