import {
  isBudget,
  momentOf,
  type BudgetDimensions,
  type Dimensions,
  type FundingSource,
  type Measure,
} from '../../../src/domain/dimensions';
import type { Table } from '../../../src/domain/table';
import { decimalsOf, ONE, quotient, type Exact } from './exact';

/** How a column follows from others of its row, stated over what they mean. */
export interface Law {
  /** Indexes of columns. */
  readonly operands: readonly number[];
  /** How many of them must hold a number; the others then count as nothing. */
  readonly needed: 'all' | 'any' | 'first';
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
  return (
    rateLaw(table, column) ??
    wholeLaw(table, column) ??
    movementLaw(table, column) ??
    remainingLaw(table, column) ??
    capitalLaw(table, column) ??
    sourceLaw(table, column) ??
    percentLaw(table, column)
  );
}

/** `rate = 100 · count / households` of one moment. */
function rateLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  const ofBase = dimensions.aspect === 'points' && table.options.rateBase === 'start';
  if (dimensions.aspect !== 'rate' && !ofBase) return undefined;
  const found = countsBehind(table, dimensions);
  return found && shareLaw(found.count, found.households);
}

/** The count and the households of a rate, where the table states both. */
function countsBehind(
  table: Table,
  rate: Dimensions,
): { readonly count: number; readonly households: number } | undefined {
  const count = find(
    table,
    (other) =>
      other.aspect === 'count' &&
      other.measure === rate.measure &&
      other.of === rate.of &&
      other.subset === rate.subset &&
      isSameTime(other, rate) &&
      isSameStandard(table, other, rate),
  );
  const households = find(
    table,
    (other) =>
      other.measure === 'households' &&
      other.subset === 'all' &&
      (table.options.rateBase === 'start' || isSameMoment(other, rate)),
  );
  return count === undefined || households === undefined ? undefined : { count, households };
}

/** The rates at the beginning and the end of the year during which points fall. */
export function ratesOf(table: Table, points: Dimensions): (number | undefined)[] {
  const isRate = (other: Dimensions) =>
    other.aspect === 'rate' && other.measure === points.of && other.subset === points.subset;
  const { year } = points.period;
  const begin =
    find(
      table,
      (other) => isRate(other) && other.period.point === 'begin' && other.period.year === year,
    ) ?? find(table, (other) => isRate(other) && momentOf(other.period) === year - 1);
  const end = find(
    table,
    (other) => isRate(other) && other.period.point === 'end' && other.period.year === year,
  );
  return [begin, end];
}

/** The multidimensional poor are the poor and the near-poor, counted. */
function wholeLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  const [poor, nearPoor] = partsOf(table, dimensions);
  if (dimensions.aspect !== 'count' || poor === undefined || nearPoor === undefined)
    return undefined;
  return {
    needed: 'all',
    operands: [poor, nearPoor],
    result: ([one, other]) => one! + other!,
    contradicts: (figure, [one, other]) => figure !== one! + other!,
    sentence: (subject, [one, other]) => `Cột ${subject} khác cột ${one} cộng cột ${other}`,
  };
}

/** The poor and the near-poor of which a level of the multidimensional poor consists. */
export function partsOf(table: Table, whole: Dimensions): readonly (number | undefined)[] {
  if (whole.measure !== 'multidimensional' || momentOf(whole.period) === undefined) return [];
  return (['poor', 'nearPoor'] as const).map((measure) =>
    find(
      table,
      (other) =>
        other.measure === measure &&
        other.aspect === whole.aspect &&
        other.subset === whole.subset &&
        isSameMoment(other, whole),
    ),
  );
}

/** Whether rounded rates differ by more than their rounding can come to. */
export function isOff(difference: Exact, rounded: readonly Exact[]): boolean | 'perhaps' {
  const room = (halfOf: (rate: Exact) => Exact) =>
    rounded.reduce((sum, rate) => sum + halfOf(rate), 0n);
  if (abs(difference) > room((rate) => halfUnit(Math.min(2, decimalsOf(rate))))) return true;
  return abs(difference) > room(() => halfUnit(2)) ? 'perhaps' : false;
}

function shareLaw(count: number, whole: number): Law {
  return {
    needed: 'all',
    operands: [count, whole],
    result: ([part, all], decimals) =>
      all! > 0n ? quotient(100n * part!, all!, decimals) : undefined,
    contradicts(figure, [part, all]) {
      const off = abs(figure * all! - 100n * ONE * part!);
      if (off > halfUnit(Math.min(2, decimalsOf(figure))) * abs(all!)) return true;
      return off > halfUnit(2) * abs(all!) ? 'perhaps' : false;
    },
    sentence: (subject, [part, all]) => `Cột ${subject} khác cột ${part} chia cột ${all} nhân 100`,
  };
}

/** `end = begin − reduction` of one year. */
function remainingLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  const { measure, aspect, subset, period } = dimensions;
  if (aspect !== 'count' || period.point !== 'end') return undefined;
  const begin = findBeginning(table, dimensions);
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
    needed: 'all',
    operands: [begin, reduction],
    result: ([start, less]) => start! - less!,
    contradicts: (figure, [start, less]) => figure !== start! - less!,
    sentence: (subject, [start, less]) => `Cột ${subject} khác cột ${start} trừ cột ${less}`,
  };
}

/** The count from which a year starts: as restated for it, else as the year before ended. */
function findBeginning(table: Table, end: Dimensions): number | undefined {
  const isAlike = (other: Dimensions) =>
    other.measure === end.measure && other.aspect === 'count' && other.subset === end.subset;
  return (
    find(
      table,
      (other) =>
        isAlike(other) && other.period.point === 'begin' && other.period.year === end.period.year,
    ) ?? find(table, (other) => isAlike(other) && momentOf(other.period) === end.period.year - 1)
  );
}

/** `end = begin − those who left + those who came`, for households of one kind in one year. */
function movementLaw(table: Table, column: number): Law | undefined {
  const { measure, aspect, subset, period } = table.columns[column]!.dimensions;
  if (aspect !== 'count' || period.point !== 'end') return undefined;
  const flows = (measures: readonly Measure[]) =>
    table.columns.flatMap(({ dimensions: other }, at) =>
      measures.includes(other.measure) &&
      other.of === measure &&
      other.subset === subset &&
      other.period.year === period.year
        ? [at]
        : [],
    );
  const out = flows(['escaped', 'otherDecrease']);
  const into = flows(['relapsed', 'arising', 'otherIncrease']);
  const begin = findBeginning(table, table.columns[column]!.dimensions);
  if (begin === undefined || out.length === 0 || into.length === 0) return undefined;
  const balance = (operands: readonly Exact[]): Exact =>
    operands.reduce((sum, one, at) => (at > 0 && at <= out.length ? sum - one : sum + one), 0n);
  return {
    needed: 'first',
    operands: [begin, ...out, ...into],
    result: balance,
    contradicts: (figure, operands) => figure !== balance(operands),
    sentence: (subject, operands) => {
      const named = operands.map((operand) => `cột ${operand}`);
      const less = named.slice(0, 1 + out.length).join(' trừ ');
      return `Cột ${subject} khác ${[less, ...named.slice(1 + out.length)].join(' cộng ')}`;
    },
  };
}

/** Investment and recurrent capital are all there is. */
function capitalLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  if (!isAmount(dimensions) || dimensions.capital !== 'all') return undefined;
  const kinds = (['investment', 'recurrent'] as const).map((capital) =>
    findMoney(table, { ...dimensions, capital }),
  );
  return addingLaw(kinds);
}

/** All sources are the state budget and what comes from outside it; the state budget has levels. */
function sourceLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  if (!isAmount(dimensions)) return undefined;
  const from = (source: FundingSource) => findMoney(table, { ...dimensions, source });
  const levels = [from('central'), from('local')];
  if (dimensions.source === 'state') return addingLaw(levels);
  if (dimensions.source !== 'all') return undefined;
  const state = from('state');
  const outside = (['integrated', 'credit', 'mobilised'] as const).map(from);
  return addingLaw([
    ...(state === undefined ? levels : [state]),
    ...outside.filter((found) => found !== undefined),
  ]);
}

/** Disbursed of allocated, and the like. */
function percentLaw(table: Table, column: number): Law | undefined {
  const { dimensions } = table.columns[column]!;
  if (!isBudget(dimensions) || dimensions.aspect !== 'percent') return undefined;
  const amount = { ...dimensions, aspect: 'amount' as const };
  const part = findMoney(table, amount);
  const whole =
    dimensions.percentOf && findMoney(table, { ...amount, status: dimensions.percentOf });
  return part === undefined || whole === undefined ? undefined : shareLaw(part, whole);
}

/** A sum of columns in which blanks are nothing; undefined unless all are there, and several. */
function addingLaw(columns: readonly (number | undefined)[]): Law | undefined {
  const operands = columns.filter((column) => column !== undefined);
  if (operands.length < columns.length || operands.length < 2) return undefined;
  const sum = (terms: readonly Exact[]): Exact => terms.reduce((all, term) => all + term, 0n);
  return {
    needed: 'any',
    operands,
    result: sum,
    contradicts: (figure, terms) => figure !== sum(terms),
    sentence: (subject, terms) =>
      `Cột ${subject} khác ${terms.map((term) => `cột ${term}`).join(' cộng ')}`,
  };
}

function isAmount(dimensions: Dimensions): dimensions is BudgetDimensions {
  return isBudget(dimensions) && dimensions.aspect === 'amount';
}

function findMoney(table: Table, wanted: BudgetDimensions): number | undefined {
  return find(
    table,
    (other) =>
      isAmount(other) &&
      other.capital === wanted.capital &&
      other.source === wanted.source &&
      other.status === wanted.status &&
      other.cumulative === wanted.cumulative &&
      other.period.year === wanted.period.year,
  );
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

function isSameTime(one: Dimensions, other: Dimensions): boolean {
  const isFlow = one.period.point === 'flow' && other.period.point === 'flow';
  return isFlow ? one.period.year === other.period.year : isSameMoment(one, other);
}

/** Of one day counted by two poverty standards, whether both mean the same one. */
export function isSameStandard({ options }: Table, one: Dimensions, other: Dimensions): boolean {
  const standard = ({ period }: Dimensions) =>
    (options.seriesBreaks ?? []).filter((first) => first <= period.year).length;
  return standard(one) === standard(other);
}

/** Half a unit of the last decimal. */
export function halfUnit(decimals: number): Exact {
  return ONE / 2n / 10n ** BigInt(decimals);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
