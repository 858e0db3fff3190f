import { DecimalSum, type Decimal } from '../domain/decimal';
import type { ColumnTotal } from '../domain/fact';
import { between, exactly, type Interval } from '../domain/interval';

/**
 * A sum of intervals from which a term can be taken out again. Exact arithmetic makes
 * that safe: what is left is what would have been added up without the term.
 */
export class RunningSum {
  private low = new DecimalSum();
  /** Of the high ends; absent while every term is one number, of which both ends are one. */
  private high: DecimalSum | undefined;
  private openLow = 0;
  private openHigh = 0;
  private terms = 0;
  private blanks = 0;

  /** A term that is undefined is counted as a blank. */
  add(term: Interval | undefined): this {
    return this.count(term, 1);
  }

  remove(term: Interval | undefined): this {
    return this.count(term, -1);
  }

  /** Terms that were added up elsewhere. */
  addTotal({ low, high, openLow, openHigh, figures, blanks }: ColumnTotal): this {
    this.high ??= this.low.copy();
    this.low.add(low);
    this.high.add(high);
    this.openLow += openLow;
    this.openHigh += openHigh;
    this.terms += figures;
    this.blanks += blanks;
    return this;
  }

  private count(term: Interval | undefined, step: 1 | -1): this {
    if (!term) {
      this.blanks += step;
      return this;
    }
    this.terms += step;
    const { low, high } = term;
    if (low !== high) this.high ??= this.low.copy();
    if (low) count(this.low, low, step);
    else this.openLow += step;
    if (!high) this.openHigh += step;
    else if (this.high) count(this.high, high, step);
    return this;
  }

  get isEmpty(): boolean {
    return this.terms === 0;
  }

  get hasBlanks(): boolean {
    return this.blanks > 0;
  }

  toInterval(): Interval {
    const low = this.low.toDecimal();
    if (!this.high && this.openLow === 0) return exactly(low);
    const high = (this.high ?? this.low).toDecimal();
    if (this.openLow + this.openHigh === 0 && low.equals(high)) return exactly(low);
    return between(this.openLow === 0 ? low : undefined, this.openHigh === 0 ? high : undefined);
  }

  toTotal(): ColumnTotal {
    return {
      low: this.low.toDecimal(),
      high: (this.high ?? this.low).toDecimal(),
      openLow: this.openLow,
      openHigh: this.openHigh,
      figures: this.terms,
      blanks: this.blanks,
    };
  }

  copy(): RunningSum {
    return Object.assign(new RunningSum(), this, {
      low: this.low.copy(),
      high: this.high?.copy(),
    });
  }
}

function count(sum: DecimalSum, term: Decimal, step: 1 | -1): void {
  if (step === 1) sum.add(term);
  else sum.subtract(term);
}
