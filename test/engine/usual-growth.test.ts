import fc from 'fast-check';
import { RowNumbers } from '../../src/engine/row-numbers';
import { StepGrowth } from '../../src/engine/step-growth';
import { UsualGrowth } from '../../src/engine/usual-growth';

/** Rows of whole households before and after, each known to one number. */
function growthOf(rows: readonly (readonly [before: number, after: number])[]): StepGrowth {
  const before = new RowNumbers(Float64Array.from(rows, ([one]) => one));
  const after = new RowNumbers(Float64Array.from(rows, ([, other]) => other));
  return new StepGrowth({
    before: { low: before, high: before },
    after: { low: after, high: after },
  });
}

const NO_TOTAL = -1;

test('a place beyond −5% to +10% is unusual, and counts only for the others', () => {
  const usual = new UsualGrowth(
    growthOf([
      [100, 101],
      [100, 150],
      [100, 94],
      [100, 110],
    ]),
    NO_TOTAL,
  );
  expect(usual.without(0).unusual).toBe(2);
  expect(usual.without(1).unusual).toBe(1);
});

test('the total row is no place', () => {
  const usual = new UsualGrowth(
    growthOf([
      [100, 101],
      [100, 200],
    ]),
    1,
  );
  expect(usual.without(0)).toEqual({ unusual: 0, common: {} });
});

test('what all others have in common leaves out the place that is asked about', () => {
  // 100 to 101 and 200 to 202 are one percent more each; the third grows by two.
  const usual = new UsualGrowth(
    growthOf([
      [100, 101],
      [200, 202],
      [50, 51],
    ]),
    NO_TOTAL,
  );
  const onePercent = expect.objectContaining({ numerator: expect.any(Number) as number });
  const { common } = usual.without(2);
  expect(common).toEqual({ low: onePercent, high: onePercent });
  expect(common!.low!.numerator / common!.low!.denominator).toBeCloseTo(1.01, 12);
  expect(usual.without(0).common).toBeUndefined();
});

const households = fc.integer({ min: 20, max: 5000 });

test('after an edit it is as if it had been asked anew', () => {
  const rows = fc.array(fc.tuple(households, households), { minLength: 2, maxLength: 20 });
  const band = {
    low: { numerator: 95, denominator: 100 },
    high: { numerator: 11, denominator: 10 },
  };
  const none = new Set<number>();
  fc.assert(
    fc.property(rows, fc.nat(19), fc.tuple(households, households), (before, pick, edited) => {
      const row = pick % before.length;
      const after = before.map((one, i) => (i === row ? edited : one));
      const known = growthOf(before);
      known.common(none);
      known.rowsBeyond(band);
      const fresh = growthOf(after);
      const carried = known.after(fresh.rows, new Set([row]));
      const factors = ({ common, count }: ReturnType<StepGrowth['common']>) => [
        count,
        ...[common?.low, common?.high].map((end) => end && end.numerator / end.denominator),
      ];
      expect(factors(carried.common(none))).toEqual(factors(fresh.common(none)));
      expect(carried.rowsBeyond(band)).toEqual(fresh.rowsBeyond(band));
    }),
  );
});
