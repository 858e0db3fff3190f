import { compareFractions } from './fraction';
import {
  growthAt,
  grows,
  hasHigh,
  hasLow,
  isHighBelow,
  isLowAbove,
  type StepRows,
} from './growth-of-rows';
import type { Growth } from './household-growth';
import type { StepGrowth } from './step-growth';

/** Yearly factors between which the households of a place are expected to stay. */
export const USUAL: Required<Growth> = {
  low: { numerator: 95, denominator: 100 },
  high: { numerator: 110, denominator: 100 },
};

/** What places have in common: worked out once, and told for all but any one of them at no cost. */
export class UsualGrowth {
  /** Rows beyond what places do. */
  private readonly unusual: ReadonlySet<number>;
  private readonly lows: TwoEnds;
  private readonly highs: TwoEnds;

  private readonly rows: StepRows;

  constructor(growth: StepGrowth, totalIndex: number) {
    const { rows } = growth;
    this.rows = rows;
    this.lows = new TwoEnds(rows, isLowAbove);
    this.highs = new TwoEnds(rows, isHighBelow);
    this.unusual = new Set(growth.rowsBeyond(USUAL).filter((row) => row !== totalIndex));
    for (let row = 0; row < rows.before.low.length; row++) {
      if (row === totalIndex || !grows(rows, row) || this.unusual.has(row)) continue;
      if (hasLow(rows, row)) this.lows.add(row);
      if (hasHigh(rows, row)) this.highs.add(row);
    }
  }

  /** How many other rows are unusual, and the factors that fit all others; undefined where none does. */
  without(row: number): { unusual: number; common: Growth | undefined } {
    const lowest = this.lows.without(row);
    const highest = this.highs.without(row);
    const low = lowest === undefined ? undefined : growthAt(this.rows, lowest)?.low;
    const high = highest === undefined ? undefined : growthAt(this.rows, highest)?.high;
    const isEmpty = low && high && compareFractions(high, low) < 0;
    return {
      unusual: this.unusual.size - Number(this.unusual.has(row)),
      common: isEmpty ? undefined : { ...(low && { low }), ...(high && { high }) },
    };
  }
}

/** The rows with the two narrowest ends of many intervals: one is left whichever row is taken out. */
class TwoEnds {
  private first: number | undefined;
  private second: number | undefined;

  constructor(
    private readonly rows: StepRows,
    private readonly isNarrower: (rows: StepRows, row: number, other: number) => boolean,
  ) {}

  add(row: number): void {
    if (this.first === undefined || this.isNarrower(this.rows, row, this.first)) {
      this.second = this.first;
      this.first = row;
    } else if (this.second === undefined || this.isNarrower(this.rows, row, this.second))
      this.second = row;
  }

  without(row: number): number | undefined {
    return this.first === row ? this.second : this.first;
  }
}
