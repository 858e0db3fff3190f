import type { ColumnKey } from '../../../src/rules/rule-examples';
import { isRate, ONE, type Ledger } from './ledger';
import { RATES, View } from './view';

/**
 * Something that must hold. `margins` are numbers that must all be ≥ 0; undefined where
 * a cell is blank. `affine` tells that they move evenly with each figure.
 */
export interface Relation {
  readonly name: string;
  /** Row in which it stands; for what runs down the table the total row. */
  readonly row: number;
  readonly columns: readonly number[];
  /** Whether it runs through all rows of its columns. */
  readonly down: boolean;
  readonly affine: boolean;
  margins(view: View): readonly bigint[] | undefined;
}

export function holds(relation: Relation, view: View): boolean {
  return relation.margins(view)?.every((margin) => margin >= 0n) ?? true;
}

/** Every relation of the table, from what the columns mean. */
export function relationsOf(ledger: Ledger): Relation[] {
  const relations: Relation[] = [];
  const position = (key: ColumnKey): number => ledger.keys.indexOf(key);
  for (let row = 0; row < ledger.rows; row++) {
    ledger.keys.forEach((key, column) => relations.push(possible(row, column, key)));
    for (const [part, whole] of PARTS)
      if (position(part) >= 0 && position(whole) >= 0)
        relations.push(atMost(row, position(part), position(whole)));
    if (position('remaining') >= 0)
      relations.push(
        difference(row, position('remaining'), position('poor'), position('reduction')),
      );
    for (const [rate, count, households] of RATES)
      if (position(rate) >= 0 && position(households) >= 0)
        relations.push(ratio(row, position(rate), position(count), position(households)));
    for (const pairs of impliedPairs(ledger)) relations.push(oneNumberFits(row, pairs));
  }
  if (ledger.total < 0) return relations;
  ledger.keys.forEach((key, column) => {
    if (!isRate(key)) relations.push(sumOfPlaces(ledger.total, column));
  });
  for (const pairs of impliedPairs(ledger)) relations.push(impliedSum(ledger, pairs));
  return relations;
}

/** A part is no larger than its whole; nobody lifts more households than there are. */
const PARTS = [
  ['minority', 'poor'],
  ['poor', 'households'],
  ['nearPoor', 'households'],
  ['remaining', 'planned'],
  ['reduction', 'poor'],
  ['assigned', 'poor'],
] as const satisfies readonly (readonly [ColumnKey, ColumnKey])[];

interface Pair {
  readonly rate: number;
  readonly count: number;
}

/** Pairs of count and rate by moment, where the table does not state the households. */
function impliedPairs({ keys }: Ledger): Pair[][] {
  return (['households', 'planned'] as const)
    .filter((households) => !keys.includes(households))
    .map((missing) =>
      RATES.filter(([rate, , households]) => households === missing && keys.includes(rate)).map(
        ([rate, count]) => ({ rate: keys.indexOf(rate), count: keys.indexOf(count) }),
      ),
    )
    .filter((pairs) => pairs.length > 0);
}

/** Counts are whole and not negative; rates lie between 0 and 100. */
function possible(row: number, column: number, key: ColumnKey): Relation {
  return {
    ...{ name: `possible ${key}`, row, columns: [column], down: false, affine: false },
    margins(view) {
      const cell = view.at(row, column);
      if (!cell) return undefined;
      const other = isRate(key) ? 100n * ONE - cell.value : cell.value % ONE === 0n ? 0n : -1n;
      return [cell.value, other];
    },
  };
}

function atMost(row: number, part: number, whole: number): Relation {
  return {
    ...{ name: 'part', row, columns: [part, whole], down: false, affine: true },
    margins(view) {
      const one = view.at(row, part);
      const other = view.at(row, whole);
      return one && other && [other.value - one.value];
    },
  };
}

function difference(row: number, end: number, begin: number, less: number): Relation {
  return {
    ...{ name: 'remaining', row, columns: [end, begin, less], down: false, affine: true },
    margins(view) {
      const [left, from, by] = [end, begin, less].map((column) => view.at(row, column)?.value);
      if (left === undefined || from === undefined || by === undefined) return undefined;
      const off = left - (from - by);
      return [off, -off];
    },
  };
}

function ratio(row: number, rate: number, count: number, households: number): Relation {
  return {
    ...{ name: 'rate', row, columns: [rate, count, households], down: false, affine: true },
    margins(view) {
      const [share, part, whole] = [rate, count, households].map((column) => view.at(row, column));
      if (!share || !part || !whole) return undefined;
      const hundredfold = 100n * ONE * part.value;
      return [
        (share.value + share.half) * whole.value - hundredfold,
        hundredfold - (share.value - share.half) * whole.value,
      ];
    },
  };
}

function sumOfPlaces(total: number, column: number): Relation {
  return {
    ...{ name: 'total', row: total, columns: [column], down: true, affine: true },
    margins(view) {
      const cell = view.at(total, column);
      if (!cell) return undefined;
      const off = cell.value - view.sum(column);
      return [off, -off];
    },
  };
}

/** Whole numbers of households; without `high` any number from `low`. */
interface Range {
  readonly low: bigint;
  readonly high: bigint | undefined;
}

/** What all complete pairs of a row allow, empty ranges included; undefined without any. */
function householdsIn(view: View, row: number, pairs: readonly Pair[]): Range | undefined {
  let range: Range | undefined;
  for (const { rate, count } of pairs) {
    const share = view.at(row, rate);
    const part = view.at(row, count);
    if (!share || !part) continue;
    const least = share.value - share.half;
    const most = share.value + share.half;
    const sure = householdsOf(part.value, least, most);
    range = range
      ? {
          low: range.low > sure.low ? range.low : sure.low,
          high:
            range.high === undefined || (sure.high !== undefined && sure.high < range.high)
              ? sure.high
              : range.high,
        }
      : sure;
  }
  return range;
}

const NONE: Range = { low: 1n, high: 0n };

/** The whole numbers H with least ≤ 100 · count / H ≤ most; no household at all has a rate of nothing. */
function householdsOf(count: bigint, least: bigint, most: bigint): Range {
  if (count < 0n || most < 0n) return NONE;
  if (count === 0n) return least > 0n ? NONE : { low: 0n, high: undefined };
  if (most === 0n) return NONE;
  return {
    low: ceiling(100n * count, most),
    high: least > 0n ? (100n * count) / least : undefined,
  };
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

function oneNumberFits(row: number, pairs: readonly Pair[]): Relation {
  return {
    ...{ name: 'implied', row, columns: columnsOf(pairs), down: false, affine: false },
    margins(view) {
      const range = householdsIn(view, row, pairs);
      return range && [range.high === undefined ? 0n : range.high - range.low];
    },
  };
}

/** What the total row implies meets what the places imply together, provided that all imply something. */
function impliedSum(ledger: Ledger, pairs: readonly Pair[]): Relation {
  const reported = new Map<number, Range | undefined>();
  let sum: RangeSum | undefined;
  return {
    ...{ name: 'implied total', row: ledger.total, columns: columnsOf(pairs), down: true },
    affine: false,
    margins(view) {
      const whole = householdsIn(view, ledger.total, pairs);
      if (!whole) return undefined;
      if (!sum) {
        const plain = View.of(ledger);
        sum = { low: 0n, high: 0n, open: 0, blank: 0 };
        for (let row = 0; row < ledger.rows; row++) {
          if (row === ledger.total) continue;
          reported.set(row, householdsIn(plain, row, pairs));
          sum = counted(sum, reported.get(row), 1);
        }
      }
      let places = sum;
      for (const row of view.changedUnits())
        places = counted(counted(places, reported.get(row), -1), householdsIn(view, row, pairs), 1);
      if (places.blank > 0) return undefined;
      return [
        places.open > 0 ? 0n : places.high - whole.low,
        whole.high === undefined ? 0n : whole.high - places.low,
      ];
    },
  };
}

/** Sums of the closed ends, and how many ranges are open upwards or missing. */
interface RangeSum {
  readonly low: bigint;
  readonly high: bigint;
  readonly open: number;
  readonly blank: number;
}

function counted(sum: RangeSum, range: Range | undefined, times: 1 | -1): RangeSum {
  if (!range) return { ...sum, blank: sum.blank + times };
  const by = BigInt(times);
  return {
    low: sum.low + by * range.low,
    high: sum.high + by * (range.high ?? 0n),
    open: sum.open + (range.high === undefined ? times : 0),
    blank: sum.blank,
  };
}

function columnsOf(pairs: readonly Pair[]): number[] {
  return pairs.flatMap(({ rate, count }) => [rate, count]);
}
