import fc from 'fast-check';
import type { Figure, SketchRow, TableSketch } from '../../../src/rules/rule-examples';

/** A place of which everything is known; what a table leaves out is worked out from it. */
interface KnownPlace {
  readonly households: number;
  readonly poor: number;
  readonly reduction: number;
  readonly planned: number;
}

interface CleanTable {
  readonly places: readonly KnownPlace[];
  readonly stated: boolean;
  readonly sketch: TableSketch;
}

interface Limits {
  readonly places: { readonly min: number; readonly max: number };
  /** Of households in a place. */
  readonly size: { readonly min: number; readonly max: number };
}

/** Places of one district: households grow by up to 4% a year, and some of them are poor. */
function knownPlaces({ places, size }: Limits): fc.Arbitrary<KnownPlace[]> {
  return fc
    .record({
      places: fc.array(
        fc.record({
          households: fc.integer(size),
          poorShare: fc.integer({ min: 5, max: 400 }),
          reducedShare: fc.integer({ min: 50, max: 400 }),
          unevenness: fc.integer({ min: -5, max: 5 }),
        }),
        { minLength: places.min, maxLength: places.max },
      ),
      growth: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ places: drawn, growth }) =>
      drawn.map(({ households, poorShare, reducedShare, unevenness }) => {
        const poor = Math.max(1, Math.round((households * poorShare) / 1000));
        return {
          households,
          poor,
          reduction: Math.round((poor * reducedShare) / 1000),
          planned: Math.round((households * (1000 + growth + unevenness)) / 1000),
        };
      }),
    );
}

/** Tables that agree throughout, with households stated or rates typed, and the total at either end. */
export function cleanTables(limits: Limits): fc.Arbitrary<CleanTable> {
  return fc
    .record({ places: knownPlaces(limits), stated: fc.boolean(), totalOnTop: fc.boolean() })
    .map(({ places, stated, totalOnTop }) => ({
      places,
      stated,
      sketch: sketchOf(places, stated, totalOnTop),
    }));
}

function sketchOf(
  places: readonly KnownPlace[],
  stated: boolean,
  totalOnTop: boolean,
): TableSketch {
  const sum = (key: keyof KnownPlace): number => places.reduce((all, place) => all + place[key], 0);
  const whole: KnownPlace = {
    households: sum('households'),
    poor: sum('poor'),
    reduction: sum('reduction'),
    planned: sum('planned'),
  };
  const base = { year: 2024, totalOnTop };
  if (stated)
    return {
      ...base,
      columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
      rows: places.map(({ households, poor, reduction, planned }, i): SketchRow => [
        `Xã ${i + 1}`,
        ...[households, poor, '=', reduction, '=', planned, '='],
      ]),
      total: ['Tổng cộng', ...new Array<Figure>(7).fill('=')],
    };
  return {
    ...base,
    columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
    rows: places.map((place, i): SketchRow => [
      `Xã ${i + 1}`,
      ...[place.poor, rateOf(place), place.reduction, '=', targetRateOf(place)],
    ]),
    total: ['Tổng cộng', '=', rateOf(whole), '=', '=', targetRateOf(whole)],
  };
}

/** Percent to two decimals, half up, in whole numbers. */
function percent(count: number, households: number): number {
  return Math.floor((20000 * count + households) / (2 * households)) / 100;
}

function rateOf({ poor, households }: KnownPlace): number {
  return percent(poor, households);
}

function targetRateOf({ poor, reduction, planned }: KnownPlace): number {
  return percent(poor - reduction, planned);
}
