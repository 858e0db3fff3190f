import { Decimal } from '../domain/decimal';
import type { ColumnTotal, FactTable } from '../domain/fact';
import { POWERS } from '../domain/powers-of-ten';
import type { RatePair } from '../domain/relation';
import { halfOf, holdsPoints, isMissing, RARE, type FigureColumn } from './figures/figure-column';
import { TableFigures } from './figures/table-figures';
import type { FigureSource } from './figure';
import { householdsOfRow } from './implied-households';
import { RowNumbers } from './row-numbers';
import { DOUBTFUL, HOLDS, SILENT, type Verdict } from './screening/screen';

/** Digits behind the point of real bounds. */
const REAL_DECIMALS = 6;
const REAL_UNITS = 1_000_000;

interface PairColumns {
  readonly count: FigureColumn;
  readonly rate: FigureColumn;
  /** count · factor / (twice the units of the rate) are households. */
  readonly factor: number;
}

/** Low end of a row whose pairs contradict each other. */
const EMPTY = -1;

/**
 * The whole numbers of households that every row of a table implies by its counts and rates, as
 * householdsOfRow tells them one by one. Counts are whole and rates so many units and a half, so
 * that quotients are those of whole numbers which doubles hold exactly.
 */
export class ImpliedRows {
  /** NaN where a row says nothing. */
  readonly low: RowNumbers;
  /** Infinity where there is no upper end. */
  readonly high: RowNumbers;
  /** Rows of which all is told in doubles. */
  private readonly isQuick: Uint8Array;
  private readonly quickPairs: readonly PairColumns[] | undefined;

  constructor(
    private readonly facts: FactTable,
    private readonly pairs: readonly RatePair[],
    private readonly source: FigureSource,
    known?: { readonly before: ImpliedRows; readonly rows: readonly number[] },
  ) {
    this.quickPairs = quickPairsOf(facts, pairs);
    if (known) {
      const { low, high, isQuick } = this.readAll(known.rows);
      this.low = known.before.low.with(known.rows.map((row, at) => [row, low[at]!]));
      this.high = known.before.high.with(known.rows.map((row, at) => [row, high[at]!]));
      this.isQuick = known.before.isQuick.slice();
      for (const [at, row] of known.rows.entries()) this.isQuick[row] = isQuick[at]!;
      return;
    }
    const { low, high, isQuick } = this.readAll([...facts.table.rows.keys()]);
    this.low = new RowNumbers(low);
    this.high = new RowNumbers(high);
    this.isQuick = isQuick;
  }

  /** The same over other facts, of which only these rows differ. */
  after(facts: FactTable, source: FigureSource, rows: readonly number[]): ImpliedRows {
    if (!this.isConcernedWith(facts, rows)) return this;
    return new ImpliedRows(facts, this.pairs, source, { before: this, rows });
  }

  /** Whether a count or a rate of these rows is another one now. */
  private isConcernedWith({ facts }: FactTable, rows: Iterable<number>): boolean {
    const width = this.facts.table.columns.length;
    for (const row of rows)
      for (const { count, rate } of this.pairs)
        for (const column of [count, rate]) {
          const index = row * width + column;
          if (facts.at(index)?.cell !== this.facts.facts.at(index)?.cell) return true;
        }
    return false;
  }

  /** Whether one number of households fits all pairs of a row. */
  verdict(row: number): Verdict {
    if (this.low.at(row) === EMPTY) return DOUBTFUL;
    return Number.isNaN(this.low.at(row)) ? SILENT : HOLDS;
  }

  /** Adds up whole bounds, or real ones, as far as they are told in doubles. */
  addUp(rows: readonly number[], bounds: 'whole' | 'real'): QuickSum {
    const sum = { low: 0, high: 0, open: 0, count: 0, blanks: 0 };
    const rest: number[] = [];
    const isWhole = bounds === 'whole';
    for (const row of rows) {
      if (this.isQuick[row] === 0) rest.push(row);
      else if (Number.isNaN(this.low.at(row))) sum.blanks++;
      else {
        const low = isWhole ? this.low.at(row) : this.realLow(row);
        const high = isWhole ? this.high.at(row) : this.realHigh(row);
        const nextHigh = high === Infinity ? sum.high : sum.high + high;
        // Real bounds beyond the whole numbers of doubles are no numbers at all.
        if (sum.low + low <= LARGEST && nextHigh <= LARGEST) {
          sum.low += low;
          sum.high = nextHigh;
          sum.count++;
          if (high === Infinity) sum.open++;
        } else rest.push(row);
      }
    }
    const decimals = isWhole ? 0 : REAL_DECIMALS;
    return {
      total: {
        low: Decimal.of(sum.low, decimals),
        high: Decimal.of(sum.high, decimals),
        openLow: 0,
        openHigh: sum.open,
        figures: sum.count,
        blanks: sum.blanks,
      },
      rest,
    };
  }

  /** In millionths, rounded down; NaN beyond what doubles hold exactly. */
  private realLow(row: number): number {
    let low = 0;
    for (const { count, rate, factor } of this.quickPairs!) {
      if (isMissing(count.kinds[row]!) || isMissing(rate.kinds[row]!)) continue;
      const part = count.units[row]! * factor;
      const finer = inMillionths(part, 2 * (rate.units[row]! + halfOf(rate, row)), floorOf);
      if (!(finer <= low)) low = finer;
    }
    return low;
  }

  /** The same, rounded up. */
  private realHigh(row: number): number {
    let high = Infinity;
    for (const { count, rate, factor } of this.quickPairs!) {
      if (isMissing(count.kinds[row]!) || isMissing(rate.kinds[row]!)) continue;
      const part = count.units[row]! * factor;
      const least = 2 * (rate.units[row]! - halfOf(rate, row));
      if (least <= 0) continue;
      const finer = inMillionths(part, least, ceilOf);
      if (!(finer >= high)) high = finer;
    }
    return high;
  }

  /** What these rows say, in their order. */
  private readAll(rows: readonly number[]): ReadRows {
    const read = {
      low: new Float64Array(rows.length),
      high: new Float64Array(rows.length),
      isQuick: new Uint8Array(rows.length),
    };
    for (let at = 0; at < rows.length; at++) this.read(rows[at]!, at, read);
    return read;
  }

  private read(row: number, at: number, read: ReadRows): void {
    if (this.quickPairs && readQuickly(row, this.quickPairs, at, read)) {
      read.isQuick[at] = 1;
      return;
    }
    const start = row * this.facts.table.columns.length;
    const range = householdsOfRow(start, this.pairs, this.source);
    read.low[at] = range === 'empty' ? EMPTY : range ? range.low.toDouble() : NaN;
    read.high[at] = typeof range === 'object' ? (range.high?.toDouble() ?? Infinity) : NaN;
  }
}

interface ReadRows {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly isQuick: Uint8Array;
}

/** False where doubles do not tell. */
function readQuickly(
  row: number,
  pairs: readonly PairColumns[],
  at: number,
  read: ReadRows,
): boolean {
  let low = 0;
  let high = Infinity;
  let isTold = false;
  for (let i = 0; i < pairs.length; i++) {
    const { count, rate, factor } = pairs[i]!;
    const countKind = count.kinds[row]!;
    const rateKind = rate.kinds[row]!;
    if (isMissing(countKind) || isMissing(rateKind)) continue;
    if (countKind === RARE || rateKind === RARE) return false;
    const number = count.units[row]!;
    const twice = 2 * rate.units[row]!;
    const width = 2 * halfOf(rate, row);
    // What cannot be, and what has no bounds of the usual kind.
    if (number <= 0 || twice < 0 || width <= 0) return false;
    const part = number * factor;
    low = Math.max(low, ceilOf(part, twice + width));
    if (twice > width) high = Math.min(high, floorOf(part, twice - width));
    isTold = true;
  }
  if (high < low) return false;
  read.low[at] = isTold ? low : NaN;
  read.high[at] = isTold ? high : NaN;
  return true;
}

export interface QuickSum {
  readonly total: ColumnTotal;
  /** Rows that are left to be added exactly. */
  readonly rest: readonly number[];
}

const LARGEST = Number.MAX_SAFE_INTEGER;

function quickPairsOf(
  { facts }: FactTable,
  pairs: readonly RatePair[],
): readonly PairColumns[] | undefined {
  if (!(facts instanceof TableFigures)) return undefined;
  const found = pairs.map(({ count, rate }): PairColumns => ({
    count: facts.columns[count]!,
    rate: facts.columns[rate]!,
    factor: 200 * POWERS[facts.columns[rate]!.scale]!,
  }));
  const areQuick = found.every(
    ({ count, rate, factor }) =>
      holdsPoints(count) &&
      rate.isExact &&
      rate.relative === 0 &&
      (count.largest + 1) * factor < Number.MAX_SAFE_INTEGER &&
      (rate.largest + 1) * 4 * REAL_UNITS < Number.MAX_SAFE_INTEGER,
  );
  return areQuick ? found : undefined;
}

/** Quotients of whole numbers: the double may be off by one, which the remainder shows. */
function floorOf(part: number, whole: number): number {
  const quotient = Math.floor(part / whole);
  const rest = part - quotient * whole;
  if (rest < 0) return quotient - 1;
  return rest >= whole ? quotient + 1 : quotient;
}

function ceilOf(part: number, whole: number): number {
  const floor = floorOf(part, whole);
  return floor * whole === part ? floor : floor + 1;
}

/** A quotient in millionths: the whole ones first, then what is left of them. */
function inMillionths(part: number, whole: number, round: typeof floorOf): number {
  const floor = floorOf(part, whole);
  if (floor > LARGEST / REAL_UNITS - 1) return NaN;
  return floor * REAL_UNITS + round((part - floor * whole) * REAL_UNITS, whole);
}
