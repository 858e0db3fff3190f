import type { Fact, UnreadCell, Written } from '../domain/fact';
import { Decimal } from '../domain/decimal';
import { isBudget, isMoneyUnit, PLACES_TO_VND, type Aspect } from '../domain/dimensions';
import { around, exactly, scale } from '../domain/interval';
import type { Quantity } from '../domain/quantity';
import type { CellSnapshot } from '../domain/snapshot';
import type { TableColumn, TableOptions, TableRow } from '../domain/table';
import { toQuantity } from '../reading/cell-quantity';
import type { CellNumber, CellReading } from '../reading/excel-number';
import { parseNumberFormat } from '../reading/number-format';
import type { WrittenNumber } from '../reading/number-text';
import { isSameFormula } from './same-formula';
import { findCertainReading, type ColumnHabits } from './text-figures/certain-reading';
import { isTyped } from './typed-cell';

/** A cell of a table that may hold a figure. */
export interface FigureCell {
  /** Of its fact. */
  readonly index: number;
  readonly cell: CellSnapshot;
  readonly row: TableRow;
  readonly column: TableColumn;
}

/** What the surroundings of a cell say about how it is read. */
export interface FigureContext {
  /** Reported decimals of the column's constants. */
  readonly decimals: number | undefined;
  readonly options: TableOptions;
  /** Punctuated by the other locale than the rest of its column. */
  readonly strayLocale: boolean;
  /** Words are at home here: figures quoted from a plan's text, columns that are words from end to end. */
  readonly quotesWords: boolean;
}

/** Whether a column counts households, persons or money: whole numbers in it are exact. */
export function holdsCounts({ dimensions: { aspect } }: TableColumn): boolean {
  return aspect === 'count' || aspect === 'amount';
}

/** Whether a cell of a count column holds a whole number: readWholeCount then reads it. */
export function isWholeCount({ value, numberFormat }: CellSnapshot): boolean {
  return (
    typeof value === 'number' &&
    Number.isSafeInteger(value) &&
    parseNumberFormat(numberFormat).kind !== 'date'
  );
}

/** A whole number in a count column: exact, even out of a formula, as doubles hold whole numbers exactly. */
export function readWholeCount(
  index: number,
  cell: CellSnapshot,
  row: TableRow,
  column: TableColumn,
): Fact {
  const value = Decimal.integer(cell.value as number);
  const origin = cell.formula === undefined ? 'constant' : 'formula';
  return factOf(index, { value, interval: exactly(value), origin }, cell, row, column, 0);
}

/** What a cell's reading says in its column; undefined for blanks. */
export function readFigure(
  reading: CellReading,
  at: FigureCell,
  context: FigureContext,
): Fact | UnreadCell | undefined {
  const part = readPart(reading, at, context);
  if (!part || !('reason' in part)) return part;
  const { cell, row, column } = at;
  const formula = column.formulaFor?.(row);
  const isOwn = cell.formula !== undefined && isSameFormula(cell.formula, formula ?? '');
  return formula === undefined || isOwn ? part : { ...part, expectedFormula: formula };
}

function readPart(
  reading: CellReading,
  at: FigureCell,
  context: FigureContext,
): Fact | UnreadCell | undefined {
  const { index, cell } = at;
  switch (reading.kind) {
    case 'blank':
      return cell.uncached ? { index, cell, reason: 'uncached', readings: [] } : undefined;
    case 'missing':
    case 'not-applicable':
      return undefined;
    case 'error':
      return { index, cell, reason: 'error', readings: [] };
    case 'boolean':
      return { index, cell, reason: 'boolean', readings: [] };
    case 'label':
    case 'date':
      return { index, cell, reason: 'text', readings: [] };
    case 'number':
      return readNumber(reading, at, context);
  }
}

function readNumber(
  reading: CellNumber,
  { index, cell, row, column }: FigureCell,
  { decimals, options, strayLocale, quotesWords }: FigureContext,
): Fact | UnreadCell {
  const { aspect } = column.dimensions;
  const storedShift = reading.percentFormat && !holdsCounts(column) ? -2 : 0;
  const standsFor = (): Quantity => quantityOf(reading, column, decimals, options);
  if (!reading.written) return factOf(index, standsFor(), cell, row, column, storedShift);
  const { readings } = reading.written;
  const values = readings.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const isPlain = values.length > 0 && values.length === readings.length;
  const written = describeText(reading.written, strayLocale);
  // Beside numbers Excel does not add words up.
  if (isPlain && !(quotesWords && isDecided(values, aspect))) {
    const shift = shiftToColumn(reading, column);
    return {
      index,
      cell,
      reason: 'text',
      readings: shift === 0 ? values : values.map((value) => value.shifted(shift)),
      written,
    };
  }
  return { ...factOf(index, standsFor(), cell, row, column, storedShift), written };
}

function quantityOf(
  number: CellNumber,
  column: TableColumn,
  columnDecimals: number | undefined,
  options: TableOptions,
): Quantity {
  const { aspect } = column.dimensions;
  return inColumnUnit(toQuantity(number, { aspect, columnDecimals }), number, column, options);
}

/** The figure for which a text among numbers stands, where it can be one only. */
export function readTextFigure(
  reading: CellReading,
  unread: UnreadCell,
  { index, cell, row, column }: FigureCell,
  { decimals, options, strayLocale }: FigureContext,
  habits: ColumnHabits,
): Fact | undefined {
  if (reading.kind !== 'number' || !reading.written || cell.formula !== undefined) return undefined;
  const certain = findCertainReading(reading, column.dimensions, habits);
  if (!certain) return undefined;
  const quantity = quantityOf(certain, column, decimals, options);
  const isStored = !holdsCounts(column) && parseNumberFormat(cell.numberFormat).percent;
  const others = unread.readings.filter((value) => !value.equals(quantity.value));
  return {
    ...factOf(index, quantity, cell, row, column, isStored ? -2 : 0),
    written: describeText(reading.written, strayLocale),
    text: { readings: [quantity.value, ...others], leftOutBy: [] },
  };
}

/**
 * Of two readings the one that the rest of the plan speaks for stands, unless it cannot be:
 * `5.546 hộ` is no fraction of a household, `1.234%` not more than all of them.
 */
function isDecided([first, ...others]: readonly Decimal[], aspect: Aspect): boolean {
  if (!first || others.length === 0) return true;
  switch (aspect) {
    case 'count':
      return first.isInteger();
    case 'rate':
    case 'points':
      return first.atMost(Decimal.HUNDRED);
    default:
      return true;
  }
}

/** Whether a column holds amounts of a table that says of them that they are rounded. */
export function isRoundedAmount({ dimensions }: TableColumn, { rounded }: TableOptions): boolean {
  return rounded === true && dimensions.aspect === 'amount';
}

/** Powers of ten from the unit that is written beside an amount to that of its column; 0 without one. */
function shiftToColumn({ written }: CellNumber, { dimensions }: TableColumn): number {
  if (!isBudget(dimensions) || dimensions.aspect !== 'amount') return 0;
  const own = written?.unit;
  return isMoneyUnit(own) ? PLACES_TO_VND[own] - PLACES_TO_VND[dimensions.unit] : 0;
}

/**
 * An amount with a unit of its own, larger than the table's, was rounded to that unit, and so
 * were all amounts of a table that says so.
 */
function inColumnUnit(
  quantity: Quantity,
  number: CellNumber,
  column: TableColumn,
  options: TableOptions,
): Quantity {
  const { dimensions } = column;
  const { written } = number;
  if (!isBudget(dimensions) || dimensions.aspect !== 'amount') return quantity;
  const shift = shiftToColumn(number, column);
  const { value } = quantity;
  const [reading] = written?.readings ?? [];
  if (shift === 0 || reading?.kind !== 'value') {
    if (!isRoundedAmount(column, options)) return quantity;
    const half = Decimal.halfUnit(Math.max(0, value.scale));
    return { ...quantity, interval: around(value, half) };
  }
  const moved = value.shifted(shift);
  const half = Decimal.halfUnit(reading.decimals).shifted(shift);
  if (shift > 0) return { ...quantity, value: moved, interval: around(moved, half) };
  const factor = Decimal.ONE.shifted(shift);
  return { ...quantity, value: moved, interval: scale(quantity.interval, factor) };
}

function describeText(written: WrittenNumber, strayLocale: boolean): Written {
  const [reading] = written.readings;
  const end = reading.kind === 'bound' ? (reading.low ?? reading.high) : undefined;
  return {
    shape: reading.kind === 'bound' ? (reading.low ? 'lower-bound' : 'upper-bound') : reading.kind,
    open: end?.open ?? false,
    ...(written.unit && { unit: written.unit }),
    ...(written.unitWords !== undefined && { unitWords: written.unitWords }),
    percent: written.percent,
    approximate: written.approximate,
    inverted: reading.kind === 'range' && reading.inverted,
    ...(written.per !== undefined && { per: written.per }),
    locale: reading.locale,
    strayLocale,
    lookalikes: written.lookalikes,
  };
}

/** How a number stands in its cell; without a template the column as a whole has to show it. */
function factOf(
  index: number,
  quantity: Quantity,
  cell: CellSnapshot,
  row: TableRow,
  column: TableColumn,
  storedShift: Fact['storedShift'],
): Fact {
  const { formula } = cell;
  const expectedFormula = column.formulaFor?.(row);
  const isAsExpected =
    expectedFormula === undefined ||
    (formula !== undefined && isSameFormula(formula, expectedFormula));
  if (isAsExpected) {
    const standing = isTyped(cell) ? 'typed' : 'live';
    return { index, quantity, standing, cell, storedShift };
  }
  const standing = isTyped(cell) ? 'overwritten' : 'deviating';
  return { index, quantity, standing, cell, storedShift, expectedFormula };
}
