import { compareFractions, type Fraction } from './fraction';
import { growthsMeet, type Growth } from './household-growth';

/** Yearly factors between which the households of a place are expected to stay. */
export const USUAL: Growth = {
  low: { numerator: 95, denominator: 100 },
  high: { numerator: 110, denominator: 100 },
};

/** What places have in common: worked out once, and told for all but any one of them at no cost. */
export class UsualGrowth {
  /** Rows beyond what places do. */
  private readonly unusual = new Set<number>();
  private readonly lows = new TwoEnds((one, other) => compareFractions(one, other) > 0);
  private readonly highs = new TwoEnds((one, other) => compareFractions(one, other) < 0);

  constructor(growths: readonly (Growth | undefined)[], totalIndex: number) {
    growths.forEach((growth, row) => {
      if (!growth || row === totalIndex) return;
      if (growthsMeet(growth, USUAL)) {
        if (growth.low) this.lows.add(row, growth.low);
        if (growth.high) this.highs.add(row, growth.high);
      } else this.unusual.add(row);
    });
  }

  /** How many other rows are unusual, and the factors that fit all others; undefined where none does. */
  without(row: number): { unusual: number; common: Growth | undefined } {
    const low = this.lows.without(row);
    const high = this.highs.without(row);
    const isEmpty = low && high && compareFractions(high, low) < 0;
    return {
      unusual: this.unusual.size - Number(this.unusual.has(row)),
      common: isEmpty ? undefined : { ...(low && { low }), ...(high && { high }) },
    };
  }
}

interface End {
  readonly row: number;
  readonly factor: Fraction;
}

/** The two narrowest ends of many intervals: one is left whichever row is taken out. */
class TwoEnds {
  private first: End | undefined;
  private second: End | undefined;

  constructor(private readonly isNarrower: (one: Fraction, other: Fraction) => boolean) {}

  add(row: number, factor: Fraction): void {
    if (!this.first || this.isNarrower(factor, this.first.factor)) {
      this.second = this.first;
      this.first = { row, factor };
    } else if (!this.second || this.isNarrower(factor, this.second.factor))
      this.second = { row, factor };
  }

  without(row: number): Fraction | undefined {
    return this.first?.row === row ? this.second?.factor : this.first?.factor;
  }
}
