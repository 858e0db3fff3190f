import { Decimal } from '../../src/domain/decimal';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import type { Figure } from '../../src/rules/rule-examples';
import type { FigureCell } from '../../src/training';
import { FIRST_COLUMN } from '../support/table/sketch-layout';

/** What a cell of a sketch's sheet offers to slips. */
export function figureCell(sheet: SheetSnapshot, row: number, column: number): FigureCell {
  const cell = sheet.rows[row]?.cells[FIRST_COLUMN + column];
  if (typeof cell?.value !== 'number') return { kind: 'blank' };
  return {
    kind: cell.formula === undefined ? 'constant' : 'formula',
    value: Decimal.fromDouble(cell.value),
  };
}

/** What a sketch says where a slip has left a cell. */
export function figureAfter(cell: FigureCell): Figure {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'constant':
      return cell.value.toDouble();
    case 'formula':
      return '=';
    case 'text':
      return cell.text;
  }
}
