import { Decimal } from '../domain/decimal';
import type { Interval } from '../domain/interval';

/**
 * A sum of intervals from which a term can be taken out again. Exact arithmetic makes
 * that safe: what is left is what would have been added up without the term.
 */
export class RunningSum {
  private low = Decimal.ZERO;
  private high = Decimal.ZERO;
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

  private count(term: Interval | undefined, step: 1 | -1): this {
    if (!term) {
      this.blanks += step;
      return this;
    }
    this.terms += step;
    const { low, high } = term;
    if (low) this.low = step === 1 ? this.low.plus(low) : this.low.minus(low);
    else this.openLow += step;
    if (high) this.high = step === 1 ? this.high.plus(high) : this.high.minus(high);
    else this.openHigh += step;
    return this;
  }

  get isEmpty(): boolean {
    return this.terms === 0;
  }

  get hasBlanks(): boolean {
    return this.blanks > 0;
  }

  toInterval(): Interval {
    return {
      ...(this.openLow === 0 && { low: this.low }),
      ...(this.openHigh === 0 && { high: this.high }),
    };
  }

  copy(): RunningSum {
    return Object.assign(new RunningSum(), this);
  }
}
