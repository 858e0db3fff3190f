import fc from 'fast-check';
import type { TableSketch } from '../../src/rules/rule-examples';

/*
 * Small tables in which every cell and every value can be tried. The relations are
 * stated here once more, in whole numbers and without the engine: rates in tenths of a
 * percent, households as the whole numbers h with |20·100·count − 2·tenths·h| ≤ h.
 */

interface Place {
  readonly poor: number;
  /** Tenths of a percent. */
  readonly rate: number;
  readonly reduction: number;
}

export interface Small {
  readonly places: readonly Place[];
  readonly totalRate: number;
}

type Range = readonly [low: number, high: number];

/** Undefined where no whole number of households fits. */
function householdsOf(count: number, tenths: number): Range | undefined {
  // No poor household, yet a rate above nothing: no number of households gives that.
  if (count === 0 && tenths > 0) return undefined;
  const low = Math.ceil((2000 * count) / (2 * tenths + 1));
  const high = tenths === 0 ? Infinity : Math.floor((2000 * count) / (2 * tenths - 1));
  return low <= high ? [low, high] : undefined;
}

export function agrees({ places, totalRate }: Small): boolean {
  const sum = (key: keyof Place): number => places.reduce((all, place) => all + place[key], 0);
  const ranges = places.map(({ poor, rate }) => householdsOf(poor, rate));
  const total = householdsOf(sum('poor'), totalRate);
  if (!total || places.some(({ poor, reduction }) => reduction > poor)) return false;
  let low = 0;
  let high = 0;
  for (const range of ranges) {
    if (!range) return false;
    low += range[0];
    high += range[1];
  }
  return low <= total[1] && total[0] <= high && sum('reduction') <= sum('poor');
}

export function sketchOf({ places, totalRate }: Small): TableSketch {
  return {
    year: 2024,
    columns: ['poor', 'rate', 'reduction', 'remaining'],
    rows: places.map(({ poor, rate, reduction }, i) => [
      `Xã ${i + 1}`,
      ...[poor, rate / 10, reduction, '='],
    ]),
    total: ['Tổng cộng', '=', totalRate / 10, '=', '='],
  };
}

interface Cell {
  readonly index: number;
  readonly largest: number;
  with(value: number): Small;
}

/** The typed cells, by their index in the table, with the table that another value makes. */
export function typedCells(small: Small): Cell[] {
  const keys = ['poor', 'rate', 'reduction'] as const;
  const cells = small.places.flatMap((_, row) =>
    keys.map((key, column): Cell => ({
      index: row * 4 + column,
      largest: key === 'rate' ? 1000 : 400,
      with: (value) => ({
        ...small,
        places: small.places.map((place, i) => (i === row ? { ...place, [key]: value } : place)),
      }),
    })),
  );
  return [
    ...cells,
    {
      index: small.places.length * 4 + 1,
      largest: 1000,
      with: (totalRate) => ({ ...small, totalRate }),
    },
  ];
}

/** Most of them contradict themselves somewhere. */
export const small: fc.Arbitrary<Small> = fc
  .array(
    fc.record({
      households: fc.integer({ min: 40, max: 300 }),
      poor: fc.integer({ min: 2, max: 39 }),
      reduction: fc.integer({ min: 0, max: 9 }),
      noise: fc.constantFrom(0, 0, 0, -3, 2, 9),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drawn): Small => {
    const tenths = (count: number, households: number): number =>
      Math.round((1000 * count) / households);
    const all = (key: 'poor' | 'households'): number =>
      drawn.reduce((sum, place) => sum + place[key], 0);
    return {
      places: drawn.map(({ poor, households, reduction, noise }) => ({
        poor: Math.max(0, poor + noise),
        rate: tenths(poor, households),
        reduction,
      })),
      totalRate: tenths(all('poor'), all('households')),
    };
  })
  // Whole percents throughout would be read without a decimal.
  .filter(({ places, totalRate }) =>
    [totalRate, ...places.map(({ rate }) => rate)].some((tenths) => tenths % 10 !== 0),
  );
