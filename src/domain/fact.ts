import type { Decimal } from './decimal';
import type { Place } from './address';
import { cellRange } from './address';
import type { Quantity } from './quantity';
import type { CellSnapshot } from './snapshot';
import { cellAt, type RowSum, type Table, type TableColumn, type TableRow } from './table';

/**
 * How a number stands in its cell, which decides whether it may be a culprit:
 * - `typed`: a constant where the table expects one; a formula without cells (`=120+35`) is one, too
 * - `overwritten`: a constant where the table, or nearly all of its column, has a formula
 * - `live`: the table's own formula; it follows the constants and is never accused
 * - `deviating`: a formula unlike the one that the table, or its column, has there
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
  /** What a text says besides its value; absent for stored numbers. */
  readonly written?: Written;
  /** en-US text of the formula that belongs here, where something else stands here. */
  readonly expectedFormula?: string;
  /** How the rows that a total's formula adds differ from those that belong to it. */
  readonly sumFault?: SumFault;
  /** What the cell's formula gives with the values of its inputs, where the cell shows another number. */
  readonly recomputed?: Decimal;
  /** Present where the cell holds text among numbers. */
  readonly text?: TextFigure;
}

/** A figure typed as text where numbers are at home, which can stand for one number only. */
export interface TextFigure {
  /** What it says as a number, that of its fact first: two where it is one only because of its column. */
  readonly readings: readonly [Decimal, ...Decimal[]];
  /** Indexes of figures whose formula looks at the cell and passes over it. */
  readonly leftOutBy: readonly number[];
}

/** Rows that a total adds and should not, or should and does not; each list ascends. */
export interface SumFault {
  /** Indexes into Table.rows: with a figure, and left out. */
  readonly missing: readonly number[];
  /** Indexes into Table.rows: added by themselves and once more, within a subtotal or a second range. */
  readonly repeated: readonly number[];
  /** 0-based rows of the sheet whose numbers do not belong: column numbers, "of which" rows, the total itself. */
  readonly strange: readonly number[];
}

/** How a figure is written as text: `Trên 100%`, `65-70 hộ`. */
export interface Written {
  /** A bound excludes the number itself where `open`. */
  readonly shape: 'value' | 'range' | 'lower-bound' | 'upper-bound';
  readonly open: boolean;
  /** Kind of the unit's words: `households`, `percent`, `millionVnd` …; absent without words. */
  readonly unit?: string;
  readonly unitWords?: string;
  readonly percent: boolean;
  readonly approximate: boolean;
  /** A range whose larger end comes first: `70-65`. */
  readonly inverted: boolean;
  /** What it is counted per: `năm` in `6-8%/năm`. */
  readonly per?: string;
  /** Whose separators it can only be read by; `either` where both read the same. */
  readonly locale: 'vi-VN' | 'en-US' | 'either';
  /** Read by the other locale's separators than the rest of its column. */
  readonly strayLocale: boolean;
  /** Letters stand for digits or other letters. */
  readonly lookalikes: boolean;
}

/** Why a cell that should hold a number gives no fact. */
export interface UnreadCell {
  readonly index: number;
  readonly cell: CellSnapshot;
  /** `uncached`: a formula whose result the file does not hold. */
  readonly reason: 'text' | 'error' | 'boolean' | 'uncached';
  /** What a text says as a number, likeliest first: none for words, two where the locales differ. */
  readonly readings: readonly Decimal[];
  /** How a number that is text is written; the readings of an amount are in its column's unit. */
  readonly written?: Written;
  /** As in Fact. */
  readonly expectedFormula?: string;
}

/**
 * Facts by their index. They are made when asked for: of a hundred thousand plain numbers
 * hardly any is ever looked at by itself, and much can be told of all of them at once.
 */
export interface FactList {
  /** Undefined where the cell is blank or unreadable, and beyond the table. */
  at(index: number): Fact | undefined;
  /** Whether there is a fact, without making it. */
  has(index: number): boolean;
  /** Every fact, by index. */
  [Symbol.iterator](): Iterator<Fact>;
  /** Every fact of a column, top to bottom. */
  ofColumn(columnIndex: number): Iterable<Fact>;
  /** Facts that are no plain number, typed or worked out as the rest of its column; by index. */
  rare(): readonly Fact[];
  /** Facts of a column that its usual formula works out. */
  computedIn(columnIndex: number): Iterable<Fact>;
  /** Between what numbers those of a column lie that are not rare, 0 included. */
  extentOf(columnIndex: number): PlainExtent;
  /** Shows every number of a column that is not rare, as the nearest double, in the unit of its quantity. */
  plainOf(columnIndex: number, look: (value: number, rowIndex: number) => void): void;
  /** Rows in which one figure may be larger than the other; in all others it surely is not, or one is absent. */
  rowsMaybeAbove(larger: number, smaller: number): readonly number[];
  /** What a column adds up to over some rows. */
  addUp(columnIndex: number, rows: readonly number[]): ColumnTotal;
  /** How finely a column's constants are written, and how large its figures are. */
  magnitudes(columnIndex: number): Magnitudes;
}

/** The nearest doubles, in the unit of the quantity. */
export interface PlainExtent {
  readonly least: number;
  readonly most: number;
  /** Decimals that none of them exceeds; undefined where that is not known. */
  readonly finest: number | undefined;
  /** The same of all that they stand for. */
  readonly decimals: number | undefined;
}

/** Both ends of a sum of intervals, those added up that are bounded. */
export interface ColumnTotal {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Figures without a lower end, and without an upper one. */
  readonly openLow: number;
  readonly openHigh: number;
  readonly figures: number;
  readonly blanks: number;
}

export interface Magnitudes {
  /** The most decimals of any constant. */
  readonly decimals: number;
  readonly largest: Decimal;
}

/** The numbers of one table, row-major: the index is `rowIndex * columns.length + columnIndex`. */
export interface FactTable {
  readonly table: Table;
  readonly facts: FactList;
  readonly unread: readonly UnreadCell[];
  /** Indexes, ascending, of facts that are typed over the table's formula or come from another one. */
  readonly offFormula: readonly number[];
  /** Indexes, ascending, of facts whose cell shows something else than its formula gives. */
  readonly stale: readonly number[];
  /** Indexes, ascending, of facts whose formula names another file or a cell that is lost. */
  readonly farFormulas: readonly number[];
  /** Index into table.rows of the total row, or -1. */
  readonly totalIndex: number;
  /** How the rows add up; total patterns name one by its index. */
  readonly sums: readonly RowSum[];
  /** By row: indexes of the sums of which it is a term. */
  readonly sumsWith: readonly (readonly number[])[];
  /** Absent where no figure is text among numbers. */
  readonly texts?: TextFigures;
}

/**
 * Figures that are text among numbers, and what follows from them. A formula that passed over such
 * a text counts as it will once the text is a number: the text is the fault, not the formula.
 */
export interface TextFigures {
  /** Indexes of the texts, and of every formula that looks at one, by itself or through another. */
  readonly touched: ReadonlySet<number>;
  /** Indexes of those formulas of which nobody can tell what they will give. */
  readonly unsettled: ReadonlySet<number>;
}

export function factAt(facts: FactTable, rowIndex: number, columnIndex: number): Fact | undefined {
  return facts.facts.at(rowIndex * facts.table.columns.length + columnIndex);
}

export function rowOf(facts: FactTable, index: number): TableRow {
  return facts.table.rows[Math.floor(index / facts.table.columns.length)]!;
}

export function columnOf(facts: FactTable, index: number): TableColumn {
  return facts.table.columns[index % facts.table.columns.length]!;
}

/** The cell of a fact index. Throws RangeError where the sheet has none. */
export function placeOf({ table }: FactTable, index: number): Place {
  const width = table.columns.length;
  const cell = cellAt(table, Math.floor(index / width), index % width);
  if (!cell) throw new RangeError(`no cell for figure ${index} of table ${table.id}`);
  return { sheet: table.sheet, range: cellRange(cell.row, cell.column) };
}
