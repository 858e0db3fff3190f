import { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import type { Interval } from '../domain/interval';
import { isRangeOrBound } from './bounds';
import { yearsOf } from './flow-columns';
import { hundredfoldOver } from './households-behind';
import { isSameFigure } from './same-figure';

/** A number of households as some cells of a row say it. */
export interface Said {
  readonly households: Interval;
  readonly cells: readonly number[];
}

/**
 * How far apart honest figures may be: points also move with the number of households,
 * which a reduction in households does not show.
 */
const FACTOR = Decimal.integer(2);

/** What the range in percentage points says of the households, and something that says quite another number. */
export function findFarHouseholds(
  facts: FactTable,
  rowIndex: number,
  columnIndex: number,
): readonly [Interval, Said] | undefined {
  const own = saidByReduction(facts, rowIndex, columnIndex);
  if (!own) return undefined;
  const { columns } = facts.table;
  const { dimensions } = columns[columnIndex]!;
  const others = columns.flatMap(({ dimensions: other }, index): (Said | undefined)[] => {
    if (other.subset !== 'all') return [];
    if (isReductionOfYear(other, dimensions))
      return index === columnIndex ? [] : [saidByReduction(facts, rowIndex, index)];
    return isHouseholdsOfYear(other, dimensions) ? [saidByCount(facts, rowIndex, index)] : [];
  });
  const far = others.find((other) => other && isFar(own.households, other.households));
  const speaksFirst = far?.cells.some((index) => {
    const column = index % columns.length;
    return (
      column < columnIndex &&
      columns[column]!.dimensions.aspect === 'points' &&
      isRangeOrBound(facts.facts.at(index)!)
    );
  });
  return far && !speaksFirst ? [own.households, far] : undefined;
}

function isReductionOfYear(other: Dimensions, { period, status }: Dimensions): boolean {
  return (
    other.measure === 'reduction' &&
    other.aspect === 'points' &&
    other.status === status &&
    other.period.year === period.year &&
    yearsOf(other) === 1
  );
}

function isHouseholdsOfYear(other: Dimensions, { period }: Dimensions): boolean {
  const { year, point } = other.period;
  return (
    other.measure === 'households' &&
    other.aspect === 'count' &&
    (year === period.year || (point === 'end' && year === period.year - 1))
  );
}

/** Of a reduction in percentage points, with the same reduction in households. */
function saidByReduction(
  facts: FactTable,
  rowIndex: number,
  columnIndex: number,
): Said | undefined {
  const { table } = facts;
  const { dimensions } = table.columns[columnIndex]!;
  if (dimensions.measure !== 'reduction' || dimensions.aspect !== 'points') return undefined;
  // A part's points may be of the part or of all: they say nothing certain.
  if (dimensions.subset !== 'all' || yearsOf(dimensions) !== 1) return undefined;
  const counts = table.columns.findIndex(({ dimensions: other }) =>
    isSameFigure(table, { ...dimensions, aspect: 'count' }, other),
  );
  const count = counts < 0 ? undefined : factAt(facts, rowIndex, counts);
  const points = factAt(facts, rowIndex, columnIndex);
  const { low, high } = count?.quantity.interval ?? {};
  if (!count || !points || !low || !high) return undefined;
  const fewest = hundredfoldOver(low, points.quantity.interval)?.low.round(0, 'ceil');
  const most = hundredfoldOver(high, points.quantity.interval)?.high.round(0, 'floor');
  return (
    fewest &&
    most && { households: { low: fewest, high: most }, cells: [count.index, points.index] }
  );
}

function saidByCount(facts: FactTable, rowIndex: number, columnIndex: number): Said | undefined {
  const fact = factAt(facts, rowIndex, columnIndex);
  return fact && { households: fact.quantity.interval, cells: [fact.index] };
}

function isFar(one: Interval, other: Interval): boolean {
  const isBeyond = (low: Decimal | undefined, high: Decimal | undefined): boolean =>
    !!low && !!high && high.times(FACTOR).lessThan(low);
  return isBeyond(one.low, other.high) || isBeyond(other.low, one.high);
}
