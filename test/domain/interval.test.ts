import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import * as intervals from '../../src/domain/interval';
import type { Interval } from '../../src/domain/interval';

/**
 * Brute force over a grid: an interval is the set of its points among the quarters
 * from -LIMIT to LIMIT. Ends lie on the grid, well inside of it.
 */
const LIMIT = 100;
const GRID = Array.from({ length: 8 * LIMIT + 1 }, (_, index) => index - 4 * LIMIT);

const quarter = (quarters: number) => Decimal.of(quarters * 25, 2);

interface Sample {
  readonly interval: Interval;
  readonly low: number;
  readonly high: number;
}

const ends = fc.integer({ min: -24, max: 24 });
const bounded: fc.Arbitrary<Sample> = fc
  .tuple(ends, ends)
  .map(([one, other]) => sampleOf(Math.min(one, other), Math.max(one, other)));
const any: fc.Arbitrary<Sample> = fc.oneof(
  bounded,
  ends.map((low) => sampleOf(low, Infinity)),
  ends.map((high) => sampleOf(-Infinity, high)),
  fc.constant(sampleOf(-Infinity, Infinity)),
);

function sampleOf(low: number, high: number): Sample {
  return {
    low,
    high,
    interval: {
      ...(low > -Infinity && { low: quarter(low) }),
      ...(high < Infinity && { high: quarter(high) }),
    },
  };
}

const has = ({ low, high }: Sample, quarters: number) => low <= quarters && quarters <= high;

/** In quarters; infinite where an end is absent. */
function endsOf(interval: Interval): readonly [number, number] {
  return [
    interval.low ? interval.low.toDouble() * 4 : -Infinity,
    interval.high ? interval.high.toDouble() * 4 : Infinity,
  ];
}

describe('intervals as sets of points', () => {
  it('includes exactly its points', () => {
    fc.assert(
      fc.property(any, ends, (sample, point) => {
        expect(intervals.includes(sample.interval, quarter(point))).toBe(has(sample, point));
      }),
    );
  });

  it('meets where some point is shared, and intersects in the shared points', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const shared = GRID.filter((point) => has(one, point) && has(other, point));
        expect(intervals.meet(one.interval, other.interval)).toBe(shared.length > 0);
        const common = intervals.intersect(one.interval, other.interval);
        expect(common !== undefined).toBe(shared.length > 0);
        if (common)
          expect(GRID.filter((point) => intervals.includes(common, quarter(point)))).toEqual(
            shared,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('adds and subtracts every pair of points, no more and no less', () => {
    fc.assert(
      fc.property(bounded, bounded, (one, other) => {
        const sums: number[] = [];
        const differences: number[] = [];
        for (let a = one.low; a <= one.high; a++)
          for (let b = other.low; b <= other.high; b++) {
            sums.push(a + b);
            differences.push(a - b);
          }
        expect(endsOf(intervals.add(one.interval, other.interval))).toEqual([
          Math.min(...sums),
          Math.max(...sums),
        ]);
        expect(endsOf(intervals.subtract(one.interval, other.interval))).toEqual([
          Math.min(...differences),
          Math.max(...differences),
        ]);
      }),
    );
  });

  it('multiplies every pair of points', () => {
    fc.assert(
      fc.property(bounded, bounded, (one, other) => {
        const products: number[] = [];
        for (let a = one.low; a <= one.high; a++)
          for (let b = other.low; b <= other.high; b++) products.push((a * b) / 4);
        expect(endsOf(intervals.multiply(one.interval, other.interval))).toEqual([
          Math.min(...products) + 0,
          Math.max(...products) + 0,
        ]);
      }),
    );
  });

  it('scales points, whichever the sign and however far it reaches', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -5, max: 5 }), (sample, factor) => {
        const scaled = intervals.scale(sample.interval, Decimal.integer(factor));
        const expected =
          factor === 0
            ? [0, 0]
            : [sample.low * factor + 0, sample.high * factor + 0].sort((one, other) => one - other);
        expect(endsOf(scaled)).toEqual(expected);
      }),
    );
  });

  it('unbounded ends stay unbounded in sums', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [low, high] = endsOf(intervals.add(one.interval, other.interval));
        expect(low).toBe(one.low + other.low);
        expect(high).toBe(one.high + other.high);
        expect(endsOf(intervals.negate(one.interval))).toEqual([0 - one.high, 0 - one.low]);
      }),
    );
  });

  it('finds the whole numbers inside', () => {
    fc.assert(
      fc.property(bounded, ({ interval, low, high }) => {
        const whole = GRID.filter((point) => point % 4 === 0 && low <= point && point <= high);
        const found = intervals.wholeNumbers(interval);
        if (whole.length === 0) expect(found).toBeUndefined();
        else expect(found && endsOf(found)).toEqual([whole[0], whole.at(-1)]);
      }),
    );
  });
});

describe('reported values', () => {
  const about = (text: string, decimals: number) =>
    intervals.around(Decimal.parse(text), Decimal.halfUnit(decimals));

  it('37,13 − 26,20 may be reported as 10,94, not as 10,95', () => {
    const difference = intervals.subtract(about('37.13', 2), about('26.20', 2));
    expect(intervals.formatInterval(difference)).toBe('[10.920; 10.940]');
    expect(intervals.meet(difference, about('10.94', 2))).toBe(true);
    expect(intervals.meet(difference, about('10.95', 2))).toBe(false);
  });

  it('a point is a point, and printing shows open ends', () => {
    expect(intervals.isPoint(intervals.exactly(Decimal.ONE))).toBe(true);
    expect(intervals.isPoint(about('1', 0))).toBe(false);
    expect(intervals.isPoint(intervals.EVERYTHING)).toBe(false);
    expect(intervals.formatInterval({ low: Decimal.ONE })).toBe('[1; …)');
    expect(intervals.formatInterval({ high: Decimal.ONE })).toBe('(…; 1]');
  });

  it('refuses to multiply without ends', () => {
    expect(() => intervals.multiply({ low: Decimal.ONE }, intervals.exactly(Decimal.ONE))).toThrow(
      RangeError,
    );
  });
});
