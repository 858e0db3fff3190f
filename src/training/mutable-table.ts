import type { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import type { TableRow } from '../domain/table';

/**
 * The figures of a table, ready for a slip to be planted: rows and columns as they stand
 * in the sheet, each cell with what it shows. Whoever keeps the sheet carries the changes
 * out there and lets live formulas follow.
 */
export interface MutableTable {
  readonly columns: readonly MutableColumn[];
  readonly rows: readonly MutableRow[];
}

export interface MutableColumn {
  readonly dimensions: Dimensions;
  /** Decimals to which the column's figures are written; 0 for counts. */
  readonly decimals: number;
}

export interface MutableRow {
  readonly role: TableRow['role'];
  /** One for each column. */
  readonly cells: readonly FigureCell[];
}

/** What a cell holds: counts in households, rates in percent. */
export type FigureCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'constant'; readonly value: Decimal }
  /** A live formula and its result. */
  | { readonly kind: 'formula'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string };

/** Indexes into the rows and columns of the table. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export function cellAt(table: MutableTable, { row, column }: CellPosition): FigureCell {
  return table.rows[row]?.cells[column] ?? { kind: 'blank' };
}

/** The number that a cell shows; undefined for blanks, texts and places beyond the table. */
export function valueAt(table: MutableTable, position: CellPosition): Decimal | undefined {
  const cell = cellAt(table, position);
  return cell.kind === 'constant' || cell.kind === 'formula' ? cell.value : undefined;
}
