import { Decimal } from '../domain/decimal';
import type { Aspect } from '../domain/dimensions';
import type { Origin } from '../domain/quantity';
import type { CellSnapshot } from '../domain/snapshot';
import { findFormulaPrecision } from './formula-precision';
import type { FormulaPrecision } from './formula-precision';
import type { Locale } from './locale';
import { parseNumberFormat } from './number-format';
import { parseNumberText } from './number-text';
import type { NumberText, WrittenNumber } from './number-text';

export type CellReading =
  | { readonly kind: 'blank' | 'missing' | 'not-applicable' | 'date' | 'boolean' }
  | { readonly kind: 'label'; readonly text: string; readonly digits: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | CellNumber;

/** A number found in a cell, before its column decides how precise it is. */
export interface CellNumber {
  readonly kind: 'number';
  /** Rates and points in percent. For a written range the middle, for a bound its number. */
  readonly value: Decimal;
  readonly origin: Origin;
  /**
   * Decimals of the shortest decimal of a stored double, or those written in a text;
   * absent for formulas, for ranges and bounds, and for nil.
   */
  readonly decimals?: number;
  /** A constant with so many decimals that a computation elsewhere must have made it. */
  readonly computedElsewhere: boolean;
  /** The cell's number format is a percent format: a rate was stored as a fraction. */
  readonly percentFormat: boolean;
  /** Present for formula results that are numbers. */
  readonly precision?: FormulaPrecision;
  /** Present for numbers stored as text. */
  readonly written?: WrittenNumber;
}

/** Digits behind the point, zeros after `0.` not counted, from which on a constant was not typed by hand. */
const COMPUTED_DECIMALS = 12;

/** Percentages and percentage points may be stored as fractions. */
const IN_PERCENT: ReadonlySet<Aspect> = new Set(['rate', 'points', 'percent']);

const HALF = Decimal.of(5, 1);

/** How a formula's precision is found; callers with many like formulas bring a memory. */
export type PrecisionOf = (formula: string) => FormulaPrecision;

/** Reads one cell. `locale` is its column's (see findColumnLocale). Never throws. */
export function readCell(
  cell: CellSnapshot | null | undefined,
  wanted: Aspect,
  locale: Locale = 'vi-VN',
  precisionOf: PrecisionOf = findFormulaPrecision,
): CellReading {
  const value = cell?.value ?? null;
  if (!cell || value === null) return { kind: 'blank' };
  switch (typeof value) {
    case 'number':
      return readDouble(value, cell, wanted, precisionOf);
    case 'string':
      return readText(parseNumberText(value, locale), value, cell);
    case 'boolean':
      return { kind: 'boolean' };
    default:
      return { kind: 'error', error: value.error };
  }
}

function readDouble(
  double: number,
  cell: CellSnapshot,
  wanted: Aspect,
  precisionOf: PrecisionOf,
): CellReading {
  if (!Number.isFinite(double)) return { kind: 'error', error: '#NUM!' };
  const format = parseNumberFormat(cell.numberFormat);
  if (format.kind === 'date') return { kind: 'date' };
  const stored = Decimal.fromDouble(double);
  const inPercent = format.percent && IN_PERCENT.has(wanted);
  const value = inPercent ? stored.shifted(2) : stored;
  const percentFormat = format.percent;
  if (cell.formula !== undefined) {
    const precision = inHundredths(precisionOf(cell.formula), inPercent);
    return {
      kind: 'number',
      value,
      origin: 'formula',
      computedElsewhere: false,
      percentFormat,
      precision,
    };
  }
  const computedElsewhere = hasComputedDecimals(stored);
  return {
    kind: 'number',
    value,
    origin: 'constant',
    decimals: value.scale,
    computedElsewhere,
    percentFormat,
  };
}

/** A formula that rounds 0.0227 to 4 places, shown as a percentage, reports 2 places of percent. */
function inHundredths(precision: FormulaPrecision, inPercent: boolean): FormulaPrecision {
  if (!inPercent) return precision;
  switch (precision.kind) {
    case 'rounded':
      return { ...precision, decimals: precision.decimals - 2 };
    case 'sum':
      return { ...precision, halfWidth: precision.halfWidth.shifted(2) };
    case 'computed':
      return precision;
  }
}

function readText(text: NumberText, raw: string, cell: CellSnapshot): CellReading {
  switch (text.kind) {
    case 'blank':
    case 'missing':
    case 'not-applicable':
      return { kind: text.kind };
    case 'not-number':
      return { kind: 'label', text: raw, digits: text.digits };
    case 'nil':
      return textNumber(Decimal.ZERO, cell);
    case 'number': {
      const [reading] = text.readings;
      const isValue = reading.kind === 'value';
      return {
        ...textNumber(isValue ? reading.value : middleOf(reading), cell),
        ...(isValue && { decimals: reading.decimals }),
        written: text,
      };
    }
  }
}

function textNumber(value: Decimal, cell: CellSnapshot): CellNumber {
  return {
    kind: 'number',
    value,
    origin: cell.formula === undefined ? 'text' : 'formula',
    computedElsewhere: false,
    percentFormat: false,
  };
}

function middleOf(reading: {
  readonly low?: { readonly value: Decimal } | undefined;
  readonly high?: { readonly value: Decimal } | undefined;
}): Decimal {
  const { low, high } = reading;
  if (low && high) return low.value.plus(high.value).times(HALF);
  return low?.value ?? high?.value ?? Decimal.ZERO;
}

/** A constant with more decimals than people type: a program computed it, and it was pasted. */
export function isComputedElsewhere(value: number): boolean {
  return !Number.isInteger(value) && hasComputedDecimals(Decimal.fromDouble(value));
}

function hasComputedDecimals(stored: Decimal): boolean {
  return stored.scale > 0 && significantDecimals(stored) >= COMPUTED_DECIMALS;
}

function significantDecimals(value: Decimal): number {
  const text = value.abs().toString();
  const point = text.indexOf('.');
  if (point < 0) return 0;
  const fraction = text.slice(point + 1);
  return text.startsWith('0.') ? fraction.replace(/^0+/, '').length : fraction.length;
}
