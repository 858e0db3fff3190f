import type { Decimal } from './decimal';
import type { Quantity } from './quantity';
import type { CellSnapshot } from './snapshot';
import type { Table, TableColumn, TableRow } from './table';

/**
 * How a number stands in its cell, which decides whether it may be a culprit:
 * - `typed`: a constant where the table expects one
 * - `overwritten`: a constant where the table has a formula
 * - `live`: the table's own formula; it follows the constants and is never accused
 * - `deviating`: a formula unlike the one that the table has there
 */
export type Standing = 'typed' | 'overwritten' | 'live' | 'deviating';

/** One reported number at its place in a table. */
export interface Fact {
  /** Position in FactTable.facts: row index × column count + column index. */
  readonly index: number;
  readonly quantity: Quantity;
  readonly standing: Standing;
  readonly cell: CellSnapshot;
  /** Powers of ten from the quantity to what the cell stores: -2 for a percentage stored as a fraction. */
  readonly storedShift: 0 | -2;
}

/** Why a cell that should hold a number gives no fact. */
export interface UnreadCell {
  readonly index: number;
  readonly cell: CellSnapshot;
  readonly reason: 'text' | 'error' | 'boolean';
  /** What a text says as a number, likeliest first: none for words, two where the locales differ. */
  readonly readings: readonly Decimal[];
}

/**
 * The numbers of one table, row-major: `facts[rowIndex * columns.length + columnIndex]`,
 * undefined where the cell is blank or unreadable.
 */
export interface FactTable {
  readonly table: Table;
  readonly facts: readonly (Fact | undefined)[];
  readonly unread: readonly UnreadCell[];
  /** Indexes, ascending, of facts that are typed over the table's formula or come from another one. */
  readonly offFormula: readonly number[];
  /** Index into table.rows of the total row, or -1. */
  readonly totalIndex: number;
}

export function factAt(facts: FactTable, rowIndex: number, columnIndex: number): Fact | undefined {
  return facts.facts[rowIndex * facts.table.columns.length + columnIndex];
}

export function rowOf(facts: FactTable, index: number): TableRow {
  return facts.table.rows[Math.floor(index / facts.table.columns.length)]!;
}

export function columnOf(facts: FactTable, index: number): TableColumn {
  return facts.table.columns[index % facts.table.columns.length]!;
}
