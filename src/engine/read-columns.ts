import type { Fact, UnreadCell } from '../domain/fact';
import { Decimal } from '../domain/decimal';
import type { CellSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { DecimalWitnesses, mayTip, type DecimalStanding } from '../reading/column-decimals';
import { findColumnLocale } from '../reading/column-locale';
import { readCell, type CellReading, type PrecisionOf } from '../reading/excel-number';
import { findFormulaPrecision, type FormulaPrecision } from '../reading/formula-precision';
import { differInRowsOnly, withoutRows } from '../reading/formula-rows';
import type { Locale } from '../reading/locale';
import { parseNumberText } from '../reading/number-text';
import { readColumn } from '../reading/read-column';
import { ColumnReader } from './figures/column-reader';
import type { FigureColumn } from './figures/figure-column';
import { TableFigures, type MakeFact } from './figures/table-figures';
import {
  holdsCounts,
  isRoundedAmount,
  isWholeCount,
  readFigure,
  readTextFigure,
  readWholeCount,
  type FigureCell,
  type FigureContext,
} from './read-figure';
import { habitsOfColumn } from './text-figures/column-habits';

/** The cells of a row of the sheet, or the row's own where they are scattered. */
export type RowCells = readonly (CellSnapshot | null)[];

/** What the cells of a column decide together. */
export interface ColumnContext {
  /** Reported decimals of its constants; absent for counts, which are exact. */
  readonly decimals: number | undefined;
  /** How sure they are. */
  readonly standing: DecimalStanding | undefined;
  /** Whether its figures are words, all of them. */
  readonly holdsWords: boolean;
}

export interface FigureCells {
  readonly table: Table;
  /** By row of the table. */
  readonly cells: readonly RowCells[];
  /** By column of the table: where its cells stand among those of their rows. */
  readonly offsets: readonly number[];
}

/** Figures and unread cells, with what each column decided. */
export interface FigureReading {
  readonly figures: TableFigures;
  readonly unread: UnreadCell[];
  /** What those of the unread cells stand for that are text among numbers and can be one number only. */
  readonly texts: readonly Fact[];
  readonly contexts: readonly ColumnContext[];
  /** Columns whose plain formulas name another file or a lost cell. */
  readonly farColumns: readonly number[];
  readonly precisionOf: PrecisionOf;
}

/** Reads every cell that may hold a figure. */
export function readFigures(figureCells: FigureCells): FigureReading {
  const { table, cells, offsets } = figureCells;
  const { rows, columns, options } = table;
  const readers = columns.map((column) => new ColumnReader(column, rows, options));
  // Row by row, as the cells lie in memory.
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    const row = rows[rowIndex]!;
    const rowCells = cells[rowIndex]!;
    for (let columnIndex = 0; columnIndex < readers.length; columnIndex++) {
      const cell = rowCells[offsets[columnIndex]!];
      if (cell) readers[columnIndex]!.take(rowIndex, row, cell);
    }
  }
  const settled = options.statements ? localeOfTexts(cells, offsets) : undefined;
  const precisionOf = rememberedPrecision();
  const found = readers.map((reader, columnIndex) =>
    readOthers(figureCells, columnIndex, reader, precisionOf, settled),
  );
  const contexts = found.map(({ context }) => context);
  const figures = new TableFigures(
    found.map(({ column }) => column),
    rows.length,
    factMaker(figureCells, contexts, precisionOf),
  );
  const unread: UnreadCell[] = [];
  for (const { read } of found)
    for (const part of read)
      if ('quantity' in part) figures.put(part.index, part);
      else unread.push(part);
  const texts = found.flatMap((column) => column.texts);
  const farColumns = readers.flatMap(({ usual }, index) => (usual?.isFar ? [index] : []));
  return { figures, unread, texts, contexts, farColumns, precisionOf };
}

/** Makes facts of plain numbers as they would be read one by one. */
export function factMaker(
  figureCells: FigureCells,
  contexts: readonly ColumnContext[],
  precisionOf: PrecisionOf,
): MakeFact {
  const { table, cells, offsets } = figureCells;
  const width = table.columns.length;
  const readAs = cellReader(table, contexts, precisionOf);
  return (index) =>
    readAs(index, cells[Math.floor(index / width)]![offsets[index % width]!]!) as Fact;
}

/** Reads a cell as if it held something, in columns that stay what they are. */
export function cellReader(
  table: Table,
  contexts: readonly ColumnContext[],
  precisionOf: PrecisionOf,
): (index: number, cell: CellSnapshot) => Fact | UnreadCell | undefined {
  const { rows, columns } = table;
  return (index, cell) => {
    const row = rows[Math.floor(index / columns.length)]!;
    const columnIndex = index % columns.length;
    const at = { index, cell, row, column: columns[columnIndex]! };
    return readOne(at, table, contexts[columnIndex]!, precisionOf);
  };
}

interface OthersReading {
  readonly read: readonly (Fact | UnreadCell)[];
  readonly texts: readonly Fact[];
  readonly context: ColumnContext;
  readonly column: FigureColumn;
}

/** Reads the cells of one column that are no plain numbers, and decides with all of them what it reports. */
function readOthers(
  { table: { rows, columns, options }, cells, offsets }: FigureCells,
  columnIndex: number,
  reader: ColumnReader,
  precisionOf: PrecisionOf,
  settled: Locale | undefined,
): OthersReading {
  const column = columns[columnIndex]!;
  const offset = offsets[columnIndex]!;
  const { aspect } = column.dimensions;
  const cellsOf = (rowIndexes: readonly number[]): CellSnapshot[] =>
    rowIndexes.map((rowIndex) => cells[rowIndex]![offset]!);
  const first = readColumn(cellsOf(reader.others), aspect, precisionOf, settled);
  const { usual: counts, small } = reader.decimalCounts;
  const witnesses = new DecimalWitnesses(aspect);
  for (const one of first.cells) witnesses.add(one);
  counts.forEach((count, decimals) => witnesses.addConstants(decimals, count, false));
  small.forEach((count, decimals) => witnesses.addConstants(decimals, count, true));
  const standing = holdsCounts(column) ? undefined : witnesses.standing;
  const decimals = standing?.decimals;
  reader.leaveFiner(decimals);
  const { others } = reader;
  const reading =
    others.length === first.cells.length
      ? first
      : readColumn(cellsOf(others), aspect, precisionOf, settled);
  const contrary = new Set(reading.contrary);
  const holdsWords = !reader.holdsNumbers && isOfWords(reading.cells, cellsOf(others));
  const quotesWords = holdsWords || options.statements === true;
  const usual: FigureContext = { decimals, options, strayLocale: false, quotesWords };
  const stray: FigureContext = { ...usual, strayLocale: true };
  const read: (Fact | UnreadCell)[] = [];
  const texts: Fact[] = [];
  const habits = habitsOfColumn(() => cells.flatMap((row) => row[offset] ?? []), reading.cells);
  reading.cells.forEach((one, position) => {
    const rowIndex = others[position]!;
    const at = {
      index: rowIndex * columns.length + columnIndex,
      cell: cells[rowIndex]![offset]!,
      row: rows[rowIndex]!,
      column,
    };
    const own = contrary.has(position) ? stray : usual;
    const part = readWholeOr(one, at, own);
    if (!part) return;
    read.push(part);
    const text =
      'quantity' in part || options.statements
        ? undefined
        : readTextFigure(one, part, at, own, habits);
    if (text) texts.push(text);
  });
  const context = { decimals, standing, holdsWords };
  return { read, texts, context, column: reader.finish(decimals) };
}

/** In so many cells words are no slip of the hand, but how the figures came into the workbook. */
const HABIT = 3;

/**
 * Whether cells are numbers as words throughout: then no sum passes over just some of them. A dash that
 * stands for nothing is a word like them.
 */
function isOfWords(readings: readonly CellReading[], cells: readonly CellSnapshot[]): boolean {
  const figures = readings.filter(
    (one) => one.kind === 'number' && one.written !== undefined,
  ).length;
  return (
    figures >= HABIT &&
    readings.every(
      ({ kind }, at) =>
        NO_FIGURES.has(kind) || (kind === 'number' && typeof cells[at]!.value === 'string'),
    )
  );
}

const NO_FIGURES: ReadonlySet<CellReading['kind']> = new Set([
  'blank',
  'missing',
  'not-applicable',
]);

/** A whole count is exact, whatever formula it comes from; an amount is not where the table says that it is rounded. */
function readWholeOr(
  reading: CellReading,
  at: FigureCell,
  context: FigureContext,
): Fact | UnreadCell | undefined {
  const isRounded = isRoundedAmount(at.column, context.options);
  return holdsCounts(at.column) && isWholeCount(at.cell) && !isRounded
    ? readWholeCount(at.index, at.cell, at.row, at.column)
    : readFigure(reading, at, context);
}

/** Reads one cell of a column whose others have not changed. */
export function readOne(
  at: FigureCell,
  { options }: Table,
  { decimals }: ColumnContext,
  precisionOf: PrecisionOf,
): Fact | UnreadCell | undefined {
  const reading = readCell(at.cell, at.column.dimensions.aspect, 'vi-VN', precisionOf);
  const quotesWords = options.statements === true;
  return readWholeOr(reading, at, { decimals, options, strayLocale: false, quotesWords });
}

/** Texts decide a column's locale, and its constants together their decimals. `changes`: cells that change at once. */
export function swaysColumn(
  cell: CellSnapshot | undefined,
  { standing, holdsWords }: ColumnContext,
  changes: number,
): boolean {
  if (holdsWords && (cell?.formula ?? cell?.value ?? null) !== null) return true;
  if (typeof cell?.value === 'string') return cell.value.trim() !== '';
  if (!standing || typeof cell?.value !== 'number' || cell.formula !== undefined) return false;
  return Decimal.fromDouble(cell.value).scale > standing.decimals || mayTip(standing, changes);
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
