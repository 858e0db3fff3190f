import type { Fact, FactTable, UnreadCell } from '../domain/fact';
import { Decimal } from '../domain/decimal';
import { findCell, type CellSnapshot, type SheetSnapshot } from '../domain/snapshot';
import {
  cellAt,
  sumsOf,
  type RowSum,
  type Table,
  type TableColumn,
  type TableRow,
} from '../domain/table';
import { readCell, type PrecisionOf } from '../reading/excel-number';
import { findFormulaPrecision, type FormulaPrecision } from '../reading/formula-precision';
import { findColumnLocale } from '../reading/column-locale';
import type { Locale } from '../reading/locale';
import { parseNumberText } from '../reading/number-text';
import { readColumn } from '../reading/read-column';
import { contentKind, expectationOf, expectFormulas } from './expect-formulas';
import { isForeign } from './expected-formulas';
import { readFigure, readWholeCount, type Part } from './read-figure';

/** The facts of a table with what reading them again after a small edit can build on. */
export interface FactReading {
  readonly facts: FactTable;
  /** By row of the table: the sheet's cells of that row, or the row's own where they are scattered. */
  readonly cells: readonly RowCells[];
  /** Column of the sheet at which those cells begin. */
  readonly left: number;
  readonly contexts: readonly ColumnContext[];
  /** Columns without a template's formulas have some: what their cells agree on must be kept. */
  readonly hasOwnFormulas: boolean;
}

type RowCells = readonly (CellSnapshot | null)[];

/** What the cells of a column decide together. */
interface ColumnContext {
  /** Reported decimals of its constants; absent for counts, which are exact. */
  readonly decimals: number | undefined;
  /** How many constants report that many. */
  readonly witnesses: number;
}

/** Reads every figure cell of a table. Cells that hold something else are kept apart with the reason. */
export function readFacts(sheet: SheetSnapshot, table: Table): FactReading {
  const width = table.columns.length;
  const facts = new Array<Fact | undefined>(table.rows.length * width).fill(undefined);
  const unread: UnreadCell[] = [];
  const cells = cellsOf(sheet, table);
  const left = sheet.used?.left ?? 0;
  const offsets = table.columns.map((_, columnIndex) => offsetOf(table, columnIndex, left));
  const settled = table.options.statements ? localeOfTexts(cells, offsets) : undefined;
  const contexts = table.columns.map((column, columnIndex) =>
    readFigures({ table, column, cells, offset: offsets[columnIndex]!, settled }, (row, part) => {
      const index = row * width + columnIndex;
      if ('quantity' in part) facts[index] = { index, ...part };
      else unread.push({ index, ...part });
    }),
  );
  const at = (rowIndex: number, columnIndex: number): CellSnapshot | undefined =>
    cells[rowIndex]![table.columns[columnIndex]!.column - left] ?? undefined;
  const hasOwnFormulas = expectFormulas({ cells: { sheet, table, at }, facts, unread });
  const totalIndex = table.rows.findIndex(({ role }) => role === 'total');
  const offFormula = facts.flatMap((fact) => (fact && isOffFormula(fact) ? [fact.index] : []));
  const sums = sumsOf(table);
  const sumsWith = sumsByTerm(table.rows.length, sums);
  return {
    facts: { table, facts, unread, offFormula, totalIndex, sums, sumsWith },
    cells,
    left,
    contexts,
    hasOwnFormulas,
  };
}

const IN_NO_SUM: readonly number[] = [];

function sumsByTerm(rows: number, sums: readonly RowSum[]): readonly (readonly number[])[] {
  const found = new Array<readonly number[]>(rows).fill(IN_NO_SUM);
  sums.forEach(({ terms }, sum) => {
    // Nearly all rows are in one sum only, or in none: they share their lists.
    const alone = [sum];
    for (const term of terms)
      found[term] = found[term] === IN_NO_SUM ? alone : [...found[term]!, sum];
  });
  return found;
}

/** Beyond this share of changed cells reading everything is no dearer. */
const SMALL_EDIT = 0.02;

/**
 * Reads only the cells that differ from those of the previous reading. Undefined where
 * the table has another shape or the edit could change how a whole column is read.
 */
export function rereadFacts(
  previous: FactReading,
  sheet: SheetSnapshot,
  table: Table,
): { reading: FactReading; changed: number[] } | undefined {
  if (table.cells || !isSameShape(previous.facts.table, table)) return undefined;
  const width = table.columns.length;
  const cells = cellsOf(sheet, table);
  const left = sheet.used?.left ?? 0;
  // Plain loops over plain arrays: this runs over every cell of the table after each keystroke.
  const offsetsBefore = table.columns.map(({ column }) => column - previous.left);
  const offsets = table.columns.map(({ column }) => column - left);
  const before = (rowIndex: number, column: number): CellSnapshot | undefined =>
    previous.cells[rowIndex]![offsetsBefore[column]!] ?? undefined;
  const after = (rowIndex: number, column: number): CellSnapshot | undefined =>
    cells[rowIndex]![offsets[column]!] ?? undefined;
  const changed: number[] = [];
  for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
    const rowBefore = previous.cells[rowIndex]!;
    const row = cells[rowIndex]!;
    if (row === rowBefore && left === previous.left) continue;
    for (let column = 0; column < width; column++) {
      const one = rowBefore[offsetsBefore[column]!];
      const other = row[offsets[column]!];
      if (one !== other && !isSameCell(one ?? undefined, other ?? undefined))
        changed.push(rowIndex * width + column);
    }
  }
  if (changed.length > Math.max(16, cells.length * width * SMALL_EDIT)) return undefined;
  const facts = [...previous.facts.facts];
  const gone = new Set(changed);
  const unread = previous.facts.unread.filter(({ index }) => !gone.has(index));
  for (const index of changed) {
    const columnIndex = index % width;
    const rowIndex = Math.floor(index / width);
    const cell = after(rowIndex, columnIndex);
    const context = previous.contexts[columnIndex]!;
    const was = before(rowIndex, columnIndex);
    if (swaysColumn(was, context)) return undefined;
    if (swaysColumn(cell, context)) return undefined;
    const known = facts[index];
    facts[index] = undefined;
    const part =
      cell && readOne(cell, table, table.rows[rowIndex]!, table.columns[columnIndex]!, context);
    const isFigure = part !== undefined && 'quantity' in part;
    const isSameKind = contentKind(was) === contentKind(cell) && isFigure === (known !== undefined);
    if (!isSameKind && swaysFormulas(previous, columnIndex, part ?? {})) return undefined;
    if (isFigure)
      facts[index] = { index, ...part, ...(known && isSameKind && expectationOf(known)) };
    else if (part) unread.push({ index, ...part });
  }
  const { totalIndex, sums, sumsWith } = previous.facts;
  const offFormula = [
    ...previous.facts.offFormula.filter((index) => !gone.has(index)),
    ...changed.filter((index) => facts[index] && isOffFormula(facts[index])),
  ].sort((one, other) => one - other);
  return {
    reading: {
      facts: { table, facts, unread, offFormula, totalIndex, sums, sumsWith },
      cells,
      left,
      contexts: previous.contexts,
      hasOwnFormulas: previous.hasOwnFormulas,
    },
    changed,
  };
}

const NO_CELLS: RowCells = [];

/** Where a column's cell stands among those of its row. */
function offsetOf(table: Table, columnIndex: number, left: number): number {
  return table.cells ? columnIndex : table.columns[columnIndex]!.column - left;
}

/** Both sides ascend by row, so one walk finds them all. */
function cellsOf(sheet: SheetSnapshot, table: Table): RowCells[] {
  if (table.cells)
    return table.rows.map((_, rowIndex) =>
      table.columns.map((__, columnIndex) => {
        const cell = cellAt(table, rowIndex, columnIndex);
        return (cell && findCell(sheet, cell.row, cell.column)) ?? null;
      }),
    );
  let position = 0;
  return table.rows.map(({ row }) => {
    if (position > 0 && sheet.rows[position - 1]!.index >= row) position = 0;
    while (position < sheet.rows.length && sheet.rows[position]!.index < row) position++;
    const found = sheet.rows[position];
    return found?.index === row ? found.cells : NO_CELLS;
  });
}

function isSameShape(one: Table, other: Table): boolean {
  return (
    one === other ||
    (one.columns.length === other.columns.length &&
      one.rows.length === other.rows.length &&
      one.sheet === other.sheet &&
      one.columns.every((column, i) => {
        const twin = other.columns[i]!;
        return (
          column.key === twin.key && column.column === twin.column && column.label === twin.label
        );
      }) &&
      one.rows.every((row, i) => {
        const twin = other.rows[i]!;
        return row.row === twin.row && row.role === twin.role && row.label === twin.label;
      }))
  );
}

function isSameCell(one: CellSnapshot | undefined, other: CellSnapshot | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return (
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    (one.value === other.value || isSameError(one.value, other.value))
  );
}

function isSameError(one: CellSnapshot['value'], other: CellSnapshot['value']): boolean {
  return (
    typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    one.error === other.error
  );
}

/** Texts decide a column's locale, and the longest constant its decimals. */
function swaysColumn(
  cell: CellSnapshot | undefined,
  { decimals, witnesses }: ColumnContext,
): boolean {
  if (typeof cell?.value === 'string') return cell.value.trim() !== '';
  if (decimals === undefined || typeof cell?.value !== 'number' || cell.formula !== undefined)
    return false;
  const own = Decimal.fromDouble(cell.value).scale;
  return own > decimals || (own === decimals && witnesses < 2);
}

/** What a column or a total row agrees on rests on which cells hold something, and which a formula. */
function swaysFormulas(
  { facts, hasOwnFormulas }: FactReading,
  columnIndex: number,
  { cell, standing }: Partial<Pick<Fact, 'cell' | 'standing'>>,
): boolean {
  const { table } = facts;
  if (isForeign(table, table.columns[columnIndex]!))
    return hasOwnFormulas || cell?.formula !== undefined;
  return (
    standing === 'deviating' ||
    facts.offFormula.some((index) => facts.facts[index]?.sumFault !== undefined)
  );
}

function isOffFormula({ standing }: Fact): boolean {
  return standing === 'overwritten' || standing === 'deviating';
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

/** Where the figures of a column stand. */
interface ColumnCells {
  readonly table: Table;
  readonly column: TableColumn;
  readonly cells: readonly RowCells[];
  readonly offset: number;
  /** How the texts of the whole table are punctuated; otherwise the column decides. */
  readonly settled: Locale | undefined;
}

function readFigures(
  { table, column, cells, offset, settled }: ColumnCells,
  put: (rowIndex: number, part: Part) => void,
): ColumnContext {
  // Whole counts are exact whatever else stands in the column; nearly all cells are such.
  const others = cells.map((row, rowIndex) => {
    const cell = row[offset] ?? undefined;
    const whole = cell && readWholeCount(cell, table.rows[rowIndex]!, column);
    if (whole) put(rowIndex, whole);
    return whole ? undefined : cell;
  });
  const reading = readColumn(others, column.dimensions.aspect, rememberedPrecision(), settled);
  let witnesses = 0;
  reading.cells.forEach((one, rowIndex) => {
    const cell = others[rowIndex];
    if (!cell) return;
    if (one.kind === 'number' && one.decimals === reading.decimals) witnesses++;
    const part = readFigure(one, cell, table.rows[rowIndex]!, column, {
      decimals: reading.decimals,
      options: table.options,
      strayLocale: reading.contrary.includes(rowIndex),
    });
    if (part) put(rowIndex, part);
  });
  const { aspect } = column.dimensions;
  const exact = aspect === 'count' || aspect === 'amount';
  return { decimals: exact ? undefined : reading.decimals, witnesses };
}

function readOne(
  cell: CellSnapshot,
  { options }: Table,
  row: TableRow,
  column: TableColumn,
  { decimals }: ColumnContext,
): Part | undefined {
  return (
    readWholeCount(cell, row, column) ??
    readFigure(readCell(cell, column.dimensions.aspect), cell, row, column, {
      decimals,
      options,
      strayLocale: false,
    })
  );
}

/** Formulas of one column mostly differ in their row numbers alone, which do not change their precision. */
function rememberedPrecision(): PrecisionOf {
  const known = new Map<string, FormulaPrecision>();
  return (formula) => {
    const shape = formula.replace(/([A-Za-z])\$?\d+/g, '$1#');
    let precision = known.get(shape);
    if (!precision) {
      precision = findFormulaPrecision(formula);
      known.set(shape, precision);
    }
    return precision;
  };
}
