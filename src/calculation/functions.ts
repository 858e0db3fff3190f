import { Decimal, type Rounding } from '../domain/decimal';
import { booleanResult, ERROR, numberResult, toNumber, UNKNOWN, type Result } from './result';

/**
 * An argument: what an expression gives, a cell that is referred to, or the cells of a range.
 * Sums pass over the text of cells, but not over that of expressions.
 */
export type Argument =
  | { readonly kind: 'expression' | 'cell'; readonly result: Result }
  | { readonly kind: 'cells'; readonly results: readonly Result[] };

/** Undefined for functions that are not calculated here. */
export function callFunction(name: string, args: readonly Argument[]): Result {
  const gathered = GATHERING[name];
  if (gathered) return gather(args, gathered);
  const rounded = ROUNDING[name];
  if (rounded) return round(args, rounded);
  switch (name) {
    case 'SUBTOTAL':
      return subtotal(args);
    case 'ABS':
      return ofOne(args, Math.abs);
    case 'INT':
      return ofOne(args, Math.floor);
    case 'N':
      return ofOne(args, (value) => value);
    case 'AND':
      return combine(args, (values) => values.every(Boolean));
    case 'OR':
      return combine(args, (values) => values.some(Boolean));
    case 'NOT':
      return combine(args, ([value]) => !value);
    default:
      return UNKNOWN;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** 0 without any number, as in Excel. */
function extremeOf(
  values: readonly number[],
  isBeyond: (one: number, other: number) => boolean,
): number {
  return values.reduce((leader, one) => (isBeyond(one, leader) ? one : leader), values[0] ?? 0);
}

/** Functions over all numbers of their arguments, which pass over blanks and text in ranges. */
const GATHERING: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: sum,
  AVERAGE: (values) => sum(values) / values.length,
  MAX: (values) => extremeOf(values, (one, other) => one > other),
  MIN: (values) => extremeOf(values, (one, other) => one < other),
  COUNT: (values) => values.length,
  PRODUCT: (values) => values.reduce((product, one) => product * one, values.length > 0 ? 1 : 0),
};

function gather(args: readonly Argument[], reduce: (values: readonly number[]) => number): Result {
  const values: number[] = [];
  for (const arg of args) {
    for (const result of arg.kind === 'cells' ? arg.results : [arg.result]) {
      if (result.kind === 'unknown' || result.kind === 'error') return result;
      if (result.kind === 'number') values.push(result.value);
      else if (arg.kind === 'expression') {
        const value = toNumber(result);
        if (typeof value !== 'number') return value;
        values.push(value);
      }
    }
  }
  return numberResult(reduce(values));
}

/** Of the functions of SUBTOTAL only the sum, which leaves out no hidden row here: 109 does. */
function subtotal([which, ...ranges]: readonly Argument[]): Result {
  return singleNumber(which) === 9 ? gather(ranges, sum) : UNKNOWN;
}

/** Towards which of its neighbours a number is rounded: of two, by its sign. */
const ROUNDING: Readonly<Record<string, (value: Decimal) => Rounding>> = {
  ROUND: () => 'half-up',
  ROUNDUP: (value) => (value.sign() < 0 ? 'floor' : 'ceil'),
  ROUNDDOWN: (value) => (value.sign() < 0 ? 'ceil' : 'floor'),
  TRUNC: (value) => (value.sign() < 0 ? 'ceil' : 'floor'),
};

/** Significant digits that Excel keeps: what lies beyond is noise of binary arithmetic. */
const DIGITS = 15;
/** Places that anybody rounds to. */
const MOST_PLACES = 20;

function round([of, places]: readonly Argument[], towards: (value: Decimal) => Rounding): Result {
  const value = singleNumber(of);
  const decimals = places === undefined ? 0 : singleNumber(places);
  if (typeof value !== 'number') return value;
  if (typeof decimals !== 'number') return decimals;
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_PLACES) return UNKNOWN;
  const exact = Decimal.fromDouble(Number(value.toPrecision(DIGITS)));
  return numberResult(exact.round(decimals, towards(exact)).toDouble());
}

function ofOne([only]: readonly Argument[], work: (value: number) => number): Result {
  const value = singleNumber(only);
  return typeof value === 'number' ? numberResult(work(value)) : value;
}

function combine(args: readonly Argument[], work: (values: readonly boolean[]) => boolean): Result {
  const values: boolean[] = [];
  for (const arg of args) {
    const value = singleNumber(arg);
    if (typeof value !== 'number') return value;
    values.push(value !== 0);
  }
  return values.length === 0 ? ERROR : booleanResult(work(values));
}

function singleNumber(arg: Argument | undefined): number | Result {
  return arg === undefined || arg.kind === 'cells' ? UNKNOWN : toNumber(arg.result);
}
