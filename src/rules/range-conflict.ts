import { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import { factAt, placeOf, type Fact, type FactTable } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { meet, type Interval } from '../domain/interval';
import { isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { hundredfoldOver } from './households-behind';
import { isSameFigure } from './same-figure';
import { shownText } from './shown-text';

/**
 * A stated range that nothing else of the same row can meet. Two statements of one figure must
 * share a number. A reduction in households and in percentage points together say roughly of
 * how many households, and all that a row says of a year must at least come near each other.
 */
export const rangeConflict = defineCellRule({
  id: 'range-conflict',
  severity: 'error',
  since: '0.1.0',
  messages: ['statements', 'households'],
  source: 'Khoảng số liệu và ngưỡng nêu trong kế hoạch phải có số thỏa mãn cùng các số liên quan',
  concerns: ({ fact }) => !!fact && isRangeOrBound(fact),
  inspect({ facts, fact, row, rowIndex, column, columnIndex, place }, report) {
    if (!fact) return;
    const text = shownText(fact.cell.value);
    const base = {
      place,
      actual: text,
      data: {
        text: { kind: 'text' as const, value: text },
        unit: { kind: 'text' as const, value: row.label },
        column: { kind: 'text' as const, value: column.label },
      },
    };
    const twin = findContrary(facts, rowIndex, columnIndex, fact);
    if (twin) {
      const other = placeOf(facts, twin.index);
      report({
        ...base,
        messageId: 'statements',
        related: [other],
        data: {
          ...base.data,
          otherCell: { kind: 'place', place: other },
          other: toRange(twin.quantity.interval, column.dimensions),
        },
      });
      return;
    }
    const households = findFarHouseholds(facts, rowIndex, columnIndex);
    if (!households) return;
    const [own, other] = households;
    report({
      ...base,
      messageId: 'households',
      severity: 'warning',
      related: other.cells.map((index) => placeOf(facts, index)),
      data: {
        ...base.data,
        own: householdsArgument(own),
        other: householdsArgument(other.households),
        otherCells: {
          kind: 'places',
          places: other.cells.map((index) => placeOf(facts, index)),
        },
      },
    });
  },
});

/** Another statement of the same figure that shares no number with this one; of two ranges the later reports. */
function findContrary(
  facts: FactTable,
  rowIndex: number,
  columnIndex: number,
  fact: Fact,
): Fact | undefined {
  const { table } = facts;
  const { dimensions } = table.columns[columnIndex]!;
  for (const [other, column] of table.columns.entries()) {
    if (other === columnIndex || !isSameFigure(table, dimensions, column.dimensions)) continue;
    const twin = factAt(facts, rowIndex, other);
    if (!twin || meet(twin.quantity.interval, fact.quantity.interval)) continue;
    if (other < columnIndex || !isRangeOrBound(twin)) return twin;
  }
  return undefined;
}

/** A number of households as some cells of a row say it. */
interface Said {
  readonly households: Interval;
  readonly cells: readonly number[];
}

/**
 * How far apart honest figures may be: points also move with the number of households,
 * which a reduction in households does not show.
 */
const FACTOR = Decimal.integer(2);

/** What the range in percentage points says of the households, and something that says quite another number. */
function findFarHouseholds(
  facts: FactTable,
  rowIndex: number,
  columnIndex: number,
): readonly [Interval, Said] | undefined {
  const own = saidByReduction(facts, rowIndex, columnIndex);
  if (!own) return undefined;
  const { columns } = facts.table;
  const { dimensions } = columns[columnIndex]!;
  const others = columns.flatMap(({ dimensions: other }, index): (Said | undefined)[] => {
    if (other.subset !== dimensions.subset) return [];
    if (isReductionOfYear(other, dimensions))
      return index === columnIndex ? [] : [saidByReduction(facts, rowIndex, index)];
    return isHouseholdsOfYear(other, dimensions) ? [saidByCount(facts, rowIndex, index)] : [];
  });
  const far = others.find((other) => other && isFar(own.households, other.households));
  return far && [own.households, far];
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
  if (yearsOf(dimensions) !== 1) return undefined;
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

function toRange({ low, high }: Interval, dimensions: Dimensions) {
  return {
    kind: 'range' as const,
    ...(low && { low: low.toString() }),
    ...(high && { high: high.toString() }),
    unit: unitOf(dimensions),
  };
}

function householdsArgument({ low, high }: Interval) {
  return {
    kind: 'range' as const,
    ...(low && { low: low.toString() }),
    ...(high && { high: high.toString() }),
    unit: 'households' as const,
  };
}
