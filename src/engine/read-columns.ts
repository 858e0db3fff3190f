import type { Fact, UnreadCell } from '../domain/fact';
import { Decimal } from '../domain/decimal';
import type { CellSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { findColumnLocale } from '../reading/column-locale';
import { readCell, type PrecisionOf } from '../reading/excel-number';
import { findFormulaPrecision, type FormulaPrecision } from '../reading/formula-precision';
import { differInRowsOnly, withoutRows } from '../reading/formula-rows';
import type { Locale } from '../reading/locale';
import { parseNumberText } from '../reading/number-text';
import { readColumn } from '../reading/read-column';
import {
  holdsCounts,
  isWholeCount,
  readFigure,
  readWholeCount,
  type FigureCell,
  type FigureContext,
} from './read-figure';

/** The cells of a row of the sheet, or the row's own where they are scattered. */
export type RowCells = readonly (CellSnapshot | null)[];

/** What the cells of a column decide together. */
export interface ColumnContext {
  /** Reported decimals of its constants; absent for counts, which are exact. */
  readonly decimals: number | undefined;
  /** How many constants report that many. */
  readonly witnesses: number;
}

export interface FigureCells {
  readonly table: Table;
  /** By row of the table. */
  readonly cells: readonly RowCells[];
  /** By column of the table: where its cells stand among those of their rows. */
  readonly offsets: readonly number[];
}

/** Figures and unread cells, by fact index, with what each column decided. */
export interface FigureReading {
  readonly facts: (Fact | undefined)[];
  readonly unread: UnreadCell[];
  readonly contexts: readonly ColumnContext[];
}

/** Reads every cell that may hold a figure. */
export function readFigures(figureCells: FigureCells): FigureReading {
  const { table, cells, offsets } = figureCells;
  const facts = new Array<Fact | undefined>(table.rows.length * table.columns.length);
  facts.fill(undefined);
  const unread: UnreadCell[] = [];
  const others = readWholeCounts(figureCells, facts);
  const settled = table.options.statements ? localeOfTexts(cells, offsets) : undefined;
  const contexts = others.map((indexes, columnIndex) => {
    const { read, context } = readOthers(figureCells, columnIndex, indexes, settled);
    for (const part of read)
      if ('quantity' in part) facts[part.index] = part;
      else unread.push(part);
    return context;
  });
  return { facts, unread, contexts };
}

/**
 * Whole counts are exact whatever else stands in the column, and nearly all cells are such;
 * gives the fact indexes of the others, by column.
 */
function readWholeCounts(
  { table: { rows, columns }, cells, offsets }: FigureCells,
  facts: (Fact | undefined)[],
): number[][] {
  const others = columns.map((): number[] => []);
  const areCounts = columns.map(holdsCounts);
  // Row by row, as the facts are used later: what lies together in memory is found at once.
  let index = 0;
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    const row = rows[rowIndex]!;
    const rowCells = cells[rowIndex]!;
    for (let columnIndex = 0; columnIndex < columns.length; columnIndex++, index++) {
      const cell = rowCells[offsets[columnIndex]!];
      if (!cell) continue;
      if (areCounts[columnIndex] && isWholeCount(cell))
        facts[index] = readWholeCount(index, cell, row, columns[columnIndex]!);
      else others[columnIndex]!.push(index);
    }
  }
  return others;
}

interface ColumnReading {
  readonly read: readonly (Fact | UnreadCell)[];
  readonly context: ColumnContext;
}

/** Reads the cells of one column with these fact indexes. */
function readOthers(
  { table: { rows, columns, options }, cells, offsets }: FigureCells,
  columnIndex: number,
  indexes: readonly number[],
  settled: Locale | undefined,
): ColumnReading {
  const column = columns[columnIndex]!;
  const offset = offsets[columnIndex]!;
  const rowOf = (index: number): number => Math.floor(index / columns.length);
  const own = indexes.map((index) => cells[rowOf(index)]![offset]!);
  const { aspect } = column.dimensions;
  const reading = readColumn(own, aspect, rememberedPrecision(), settled);
  const { decimals } = reading;
  const contrary = new Set(reading.contrary);
  const usual: FigureContext = { decimals, options, strayLocale: false };
  const stray: FigureContext = { ...usual, strayLocale: true };
  const read: (Fact | UnreadCell)[] = [];
  let witnesses = 0;
  reading.cells.forEach((one, position) => {
    if (one.kind === 'number' && one.decimals === decimals) witnesses++;
    const index = indexes[position]!;
    const at = { index, cell: own[position]!, row: rows[rowOf(index)]!, column };
    const part = readFigure(one, at, contrary.has(position) ? stray : usual);
    if (part) read.push(part);
  });
  return { read, context: { decimals: holdsCounts(column) ? undefined : decimals, witnesses } };
}

/** Reads one cell of a column whose others have not changed. */
export function readOne(
  at: FigureCell,
  { options }: Table,
  { decimals }: ColumnContext,
): Fact | UnreadCell | undefined {
  const { index, cell, row, column } = at;
  if (holdsCounts(column) && isWholeCount(cell)) return readWholeCount(index, cell, row, column);
  const reading = readCell(cell, column.dimensions.aspect);
  return readFigure(reading, at, { decimals, options, strayLocale: false });
}

/** Texts decide a column's locale, and the longest constant its decimals. */
export function swaysColumn(
  cell: CellSnapshot | undefined,
  { decimals, witnesses }: ColumnContext,
): boolean {
  if (typeof cell?.value === 'string') return cell.value.trim() !== '';
  if (decimals === undefined || typeof cell?.value !== 'number' || cell.formula !== undefined)
    return false;
  const own = Decimal.fromDouble(cell.value).scale;
  return own > decimals || (own === decimals && witnesses < 2);
}

/** A plan is punctuated one way, however few of its figures fall into one column. */
function localeOfTexts(cells: readonly RowCells[], offsets: readonly number[]): Locale {
  const texts = cells.flatMap((row) =>
    offsets.flatMap((offset) => {
      const value = row[offset]?.value;
      return typeof value === 'string' ? [parseNumberText(value)] : [];
    }),
  );
  return findColumnLocale(texts).locale;
}

/** Formulas of one column mostly differ in their row numbers alone, which do not change their precision. */
function rememberedPrecision(): PrecisionOf {
  const known = new Map<string, FormulaPrecision>();
  let last: { readonly formula: string; readonly precision: FormulaPrecision } | undefined;
  return (formula) => {
    if (last && differInRowsOnly(formula, last.formula)) return last.precision;
    const shape = withoutRows(formula);
    let precision = known.get(shape);
    if (!precision) {
      precision = findFormulaPrecision(formula);
      known.set(shape, precision);
    }
    last = { formula, precision };
    return precision;
  };
}
