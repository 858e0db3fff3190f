import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { allocate } from '../../src/engine/allocate';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import {
  feasible,
  least,
  most,
  requestOf,
  sharesOf,
  sum,
  type PlainPlace,
} from './allocation-requests';

function problemsOf(target: number, places: readonly PlainPlace[]): unknown {
  const allocation = allocate(requestOf(target, places));
  return allocation.ok ? [] : JSON.parse(JSON.stringify(allocation.problems));
}

describe('the shares', () => {
  test('add up to the target and keep bounds and locks', () => {
    fc.assert(
      fc.property(feasible(30, 5000), ({ places, target }) => {
        const shares = sharesOf(target, places);
        expect(sum(shares)).toBe(target);
        places.forEach((place, i) => {
          expect(Number.isInteger(shares[i])).toBe(true);
          expect(shares[i]).toBeGreaterThanOrEqual(least(place));
          expect(shares[i]).toBeLessThanOrEqual(most(place));
        });
      }),
    );
  });

  test('of places that no bound holds are less than one from their exact share of what is left', () => {
    fc.assert(
      fc.property(feasible(30, 5000), ({ places, target }) => {
        const allocation = allocate(requestOf(target, places));
        if (!allocation.ok) throw new Error('feasible');
        const { shares } = allocation;
        const free = places.flatMap(({ weight }, i) => (shares[i]!.held ? [] : [{ weight, i }]));
        const left = sum(free.map(({ i }) => shares[i]!.value.toDouble()));
        const weights = sum(free.map(({ weight }) => weight));
        for (const { weight, i } of free) {
          // |share − left·weight/weights| < 1, multiplied out.
          const off = shares[i]!.value.toDouble() * weights - left * weight;
          expect(Math.abs(off)).toBeLessThan(weights);
        }
      }),
    );
  });

  test('say truly what holds a place', () => {
    fc.assert(
      fc.property(feasible(12, 500), ({ places, target }) => {
        const allocation = allocate(requestOf(target, places));
        if (!allocation.ok) throw new Error('feasible');
        allocation.shares.forEach(({ value, held }, i) => {
          const { floor = 0, cap, locked } = places[i]!;
          const at = { lock: locked, floor, cap };
          if (held) expect(value.toDouble()).toBe(at[held]);
          expect(held === 'lock').toBe(locked !== undefined);
        });
      }),
    );
  });

  test('of equal places differ by one at most, the larger weight getting no less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
        fc.nat(2000),
        (weights, target) => {
          const shares = sharesOf(
            target,
            weights.map((weight) => ({ weight })),
          );
          weights.forEach((one, i) => {
            weights.forEach((other, j) => {
              if (one >= other)
                expect(shares[i]! + (one === other ? 1 : 0)).toBeGreaterThanOrEqual(shares[j]!);
            });
          });
        },
      ),
    );
  });

  test('never fall when the weight of their place alone rises', () => {
    fc.assert(
      fc.property(
        feasible(10, 60),
        fc.nat(9),
        fc.integer({ min: 1, max: 80 }),
        ({ places, target }, pick, rise) => {
          const at = pick % places.length;
          const heavier = places.map((place, i) =>
            i === at ? { ...place, weight: place.weight + rise } : place,
          );
          expect(sharesOf(target, heavier)[at]).toBeGreaterThanOrEqual(
            sharesOf(target, places)[at]!,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('do not depend on the order of the places, but for ties of equal weights', () => {
    const distinct = feasible(12, 300).filter(
      ({ places }) => new Set(places.map(({ weight }) => weight)).size === places.length,
    );
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat(1_000_000)), ({ places, target }, keys) => {
        const order = places
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ i }) => i);
        const shuffled = sharesOf(
          target,
          order.map((i) => places[i]!),
        );
        const straight = sharesOf(target, places);
        expect(shuffled).toEqual(order.map((i) => straight[i]));
      }),
    );
  });

  test('do not depend on the unit of the weights', () => {
    const poor = [3485, 1019, 742];
    const plain = allocate({
      target: Decimal.integer(1000),
      places: poor.map((weight) => ({ weight: Decimal.integer(weight) })),
    });
    const thousandths = allocate({
      target: Decimal.integer(1000),
      places: poor.map((weight) => ({ weight: Decimal.of(weight, 3) })),
    });
    expect(thousandths).toEqual(plain);
  });
});

describe('ties', () => {
  test('go to the larger weight, then to the earlier place', () => {
    // Exact shares 0,5 · 1,5 · 0,5 · 1,5: two of four halves are rounded up.
    expect(sharesOf(4, [{ weight: 1 }, { weight: 3 }, { weight: 1 }, { weight: 3 }])).toEqual([
      0, 2, 0, 2,
    ]);
    expect(sharesOf(2, [{ weight: 5 }, { weight: 5 }, { weight: 5 }])).toEqual([1, 1, 0]);
  });
});

describe('bounds', () => {
  test('hand on what a capped place cannot take in proportion to the other weights', () => {
    // Without the cap 50 · 30 · 20; 10 of the first go to the others as 3 : 2.
    const places = [{ weight: 50, cap: 40 }, { weight: 30 }, { weight: 20 }];
    expect(sharesOf(100, places)).toEqual([40, 36, 24]);
  });

  test('of both kinds at once are not fixed too early', () => {
    // The cap hands on 40, which lifts the last place above its floor: 20 · 40 · 40.
    const places = [{ weight: 60, cap: 20 }, { weight: 20 }, { weight: 20, floor: 25 }];
    expect(sharesOf(100, places)).toEqual([20, 40, 40]);
  });

  test('leave a place without weight at its floor', () => {
    expect(sharesOf(10, [{ weight: 0, floor: 3 }, { weight: 7 }])).toEqual([3, 7]);
    expect(sharesOf(3, [{ weight: 0, floor: 3 }, { weight: 0 }])).toEqual([3, 0]);
  });
});

test('the published target is spread over the published places', () => {
  const shares = sharesOf(
    publishedTotal.poorReduction,
    publishedRows.map(({ poorBegin }) => ({ weight: poorBegin, cap: poorBegin })),
  );
  expect(sum(shares)).toBe(1595);
  // 1595 · 3485 / 7540 = 737,21
  expect(shares[publishedRows.findIndex(({ poorBegin }) => poorBegin === 3485)]).toBe(737);
});

describe('a request that cannot be met says why', () => {
  test.each<[string, number, PlainPlace[], object]>([
    ['no places', 5, [], { kind: 'no-places' }],
    ['a negative target', -1, [{ weight: 1 }], { kind: 'target-negative', target: '-1' }],
    [
      'a negative weight',
      5,
      [{ weight: 1 }, { weight: -2 }],
      { kind: 'weight-negative', place: 1, weight: '-2' },
    ],
    [
      'a negative bound',
      5,
      [{ weight: 1, floor: -3 }],
      { kind: 'bound-negative', place: 0, bound: 'floor', value: '-3' },
    ],
    [
      'bounds that cross',
      5,
      [{ weight: 1, floor: 4, cap: 3 }],
      { kind: 'floor-above-cap', place: 0, floor: '4', cap: '3' },
    ],
    [
      'a lock below the floor',
      5,
      [{ weight: 1, floor: 4, locked: 3 }],
      { kind: 'lock-below-floor', place: 0, locked: '3', floor: '4' },
    ],
    [
      'a lock above the cap',
      5,
      [{ weight: 1, cap: 4, locked: 5 }],
      { kind: 'lock-above-cap', place: 0, locked: '5', cap: '4' },
    ],
    [
      'locks and floors above the target',
      5,
      [
        { weight: 1, locked: 4 },
        { weight: 1, floor: 2 },
      ],
      { kind: 'target-below-least', target: '5', least: '6' },
    ],
    [
      'caps below the target',
      9,
      [
        { weight: 1, cap: 4 },
        { weight: 1, locked: 2 },
      ],
      { kind: 'target-above-most', target: '9', most: '6' },
    ],
    [
      'no weight to go by',
      9,
      [{ weight: 0 }, { weight: 0, floor: 2 }, { weight: 1, cap: 3 }],
      { kind: 'no-weight', left: '4' },
    ],
  ])('%s', (_name, target, places, problem) => {
    expect(problemsOf(target, places)).toEqual([problem]);
  });

  test('fractions of households', () => {
    const half = Decimal.parse('0.5');
    const allocation = allocate({
      target: half,
      places: [{ weight: half, floor: half }],
    });
    expect(allocation.ok ? [] : allocation.problems.map(({ kind }) => kind)).toEqual([
      'target-not-whole',
      'bound-not-whole',
    ]);
  });

  test('all that is wrong by itself at once', () => {
    expect(problemsOf(-5, [{ weight: -1, floor: 4, cap: 3 }])).toHaveLength(3);
  });
});
