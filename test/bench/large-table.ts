import type { Figure, SketchRow, TableSketch } from '../support/table/create-table';

/**
 * A consistent allocation table of many places. With `stated` households the rates are
 * live formulas; without, they are typed and imply the households.
 */
export function largeAllocation(places: number, households: 'stated' | 'implied'): TableSketch {
  const random = sequence(20240103);
  const sums = { households: 0, poor: 0, reduction: 0, planned: 0 };
  const rows = Array.from({ length: places }, (_, place): SketchRow => {
    const all = 500 + Math.floor(random() * 5000);
    const poor = Math.floor(all * random() * 0.3);
    const reduction = Math.floor(poor * random() * 0.3);
    const planned = Math.round(all * 1.012);
    sums.households += all;
    sums.poor += poor;
    sums.reduction += reduction;
    sums.planned += planned;
    return [`Xã ${place + 1}`, ...figures(households, { all, poor, reduction, planned })];
  });
  return {
    year: 2024,
    columns:
      households === 'stated'
        ? ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate']
        : ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
    rows,
    total:
      households === 'stated'
        ? ['Tổng cộng', '=', '=', '=', '=', '=', '=', '=']
        : [
            'Tổng cộng',
            '=',
            percent(sums.poor, sums.households),
            '=',
            '=',
            percent(sums.poor - sums.reduction, sums.planned),
          ],
  };
}

function figures(
  households: 'stated' | 'implied',
  place: { all: number; poor: number; reduction: number; planned: number },
): Figure[] {
  const { all, poor, reduction, planned } = place;
  return households === 'stated'
    ? [all, poor, '=', reduction, '=', planned, '=']
    : [poor, percent(poor, all), reduction, '=', percent(poor - reduction, planned)];
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}

/** A plain linear congruential sequence: the same table in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
