import { momentOf, type Dimensions } from '../../../src/domain/dimensions';
import type { Table } from '../../../src/domain/table';
import { decimalsOf, ONE, quotient, type Exact } from './exact';

/** How a column follows from others of its row, stated over what they mean. */
export interface Law {
  /** Indexes of columns. */
  readonly operands: readonly number[];
  /** Undefined where the operands give no result. */
  result(operands: readonly Exact[], rateDecimals: number): Exact | undefined;
  /**
   * Whether a figure that somebody typed contradicts the operands: `perhaps` where that hangs on
   * how many decimals its author meant, which a sheet does not say.
   */
  contradicts(figure: Exact, operands: readonly Exact[]): boolean | 'perhaps';
  /** What the check column says of it, from the numbers of the columns. */
  sentence(subject: number, operands: readonly number[]): string;
}

export function lawOf(table: Table, column: number): Law | undefined {
  return rateLaw(table, column) ?? remainingLaw(table, column);
}

/** `rate = 100 · count / households` of one moment. */
function rateLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  if (dimensions.aspect !== 'rate') return undefined;
  const count = find(
    table,
    (other) =>
      other.aspect === 'count' &&
      other.measure === dimensions.measure &&
      other.subset === dimensions.subset &&
      isSameMoment(other, dimensions),
  );
  const households = find(
    table,
    (other) =>
      other.measure === 'households' && other.subset === 'all' && isSameMoment(other, dimensions),
  );
  if (count === undefined || households === undefined) return undefined;
  return {
    operands: [count, households],
    result: ([part, whole], decimals) =>
      whole! > 0n ? quotient(100n * part!, whole!, decimals) : undefined,
    contradicts(figure, [part, whole]) {
      const off = abs(figure * whole! - 100n * ONE * part!);
      if (off > halfUnit(Math.min(2, decimalsOf(figure))) * abs(whole!)) return true;
      return off > halfUnit(2) * abs(whole!) ? 'perhaps' : false;
    },
    sentence: (subject, [part, whole]) =>
      `Cột ${subject} khác cột ${part} chia cột ${whole} nhân 100`,
  };
}

/** `end = begin − reduction` of one year. */
function remainingLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  const { measure, aspect, subset, period } = dimensions;
  if (aspect !== 'count' || period.point !== 'end') return undefined;
  const begin = find(
    table,
    (other) =>
      other.measure === measure &&
      other.aspect === 'count' &&
      other.subset === subset &&
      momentOf(other.period) === period.year - 1,
  );
  const reduction = find(
    table,
    (other) =>
      other.measure === 'reduction' &&
      other.aspect === 'count' &&
      other.of === measure &&
      other.subset === subset &&
      other.status === dimensions.status &&
      other.period.year === period.year,
  );
  if (begin === undefined || reduction === undefined) return undefined;
  return {
    operands: [begin, reduction],
    result: ([start, less]) => start! - less!,
    contradicts: (figure, [start, less]) => figure !== start! - less!,
    sentence: (subject, [start, less]) => `Cột ${subject} khác cột ${start} trừ cột ${less}`,
  };
}

export function find(
  { columns }: Table,
  wanted: (dimensions: Dimensions) => boolean,
): number | undefined {
  const index = columns.findIndex(({ dimensions }) => wanted(dimensions));
  return index < 0 ? undefined : index;
}

export function isSameMoment(one: Dimensions, other: Dimensions): boolean {
  const moment = momentOf(one.period);
  return moment !== undefined && moment === momentOf(other.period);
}

/** Half a unit of the last decimal. */
export function halfUnit(decimals: number): Exact {
  return ONE / 2n / 10n ** BigInt(decimals);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
