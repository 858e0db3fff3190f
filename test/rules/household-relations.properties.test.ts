import fc from 'fast-check';
import { formatCell, formatRange } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import type { ColumnKey, Figure, SketchRow, TableSketch } from '../../src/rules/rule-examples';
import { findingsOf } from '../support/rules/test-rule';
import { withFigure } from '../support/table/edit-sketch';
import { FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import { afterSlip, drawnSlips } from '../support/table/typing-slips';

/** A place of which everything is known; tables show parts of it. */
type Place = Readonly<
  Record<
    | 'households'
    | 'poor'
    | 'nearPoor'
    | 'escaped'
    | 'otherDecrease'
    | 'arising'
    | 'relapsed'
    | 'otherIncrease'
    | 'multidimensional'
    | 'remaining'
    | 'urban'
    | 'rural'
    | 'persons'
    | 'femalePersons'
    | 'malePersons'
    | 'minority'
    | 'minorityHouseholds'
    | 'beginPoor'
    | 'earlierReduction'
    | 'reduction'
    | 'twoYearReduction',
    number
  >
>;

const places: fc.Arbitrary<Place[]> = fc.array(
  fc
    .record({
      households: fc.integer({ min: 200, max: 9000 }),
      poorShare: fc.integer({ min: 50, max: 400 }),
      nearPoorShare: fc.integer({ min: 10, max: 200 }),
      escapedShare: fc.integer({ min: 200, max: 600 }),
      otherDecrease: fc.nat(2),
      arising: fc.nat(3),
      relapsed: fc.nat(2),
      otherIncrease: fc.nat(1),
      townShare: fc.integer({ min: 0, max: 1000 }),
      earlierReduction: fc.nat(300),
    })
    .map(({ poorShare, nearPoorShare, escapedShare, townShare, ...rest }) => {
      const poor = Math.round((rest.households * poorShare) / 1000);
      const nearPoor = Math.round((rest.households * nearPoorShare) / 1000);
      const escaped = Math.round((poor * escapedShare) / 1000);
      const came = rest.arising + rest.relapsed + rest.otherIncrease;
      const urban = Math.round((poor * townShare) / 1000);
      const femalePersons = 2 * poor + urban;
      const remaining = poor - Math.max(escaped, came) - rest.otherDecrease + came;
      const reduction = poor - remaining;
      return {
        ...rest,
        poor,
        nearPoor,
        // Nobody plans a rise: as many leave as come.
        escaped: Math.max(escaped, came),
        multidimensional: poor + nearPoor,
        remaining,
        urban,
        rural: poor - urban,
        femalePersons,
        malePersons: 2 * poor,
        persons: femalePersons + 2 * poor,
        minority: urban,
        minorityHouseholds: Math.min(rest.households, urban + rest.earlierReduction + 1),
        beginPoor: poor,
        reduction,
        twoYearReduction: rest.earlierReduction + reduction,
      };
    })
    .filter(({ remaining }) => remaining >= 0),
  { minLength: 3, maxLength: 20 },
);

/** Percent to two decimals, half up, in whole numbers. */
function percent(count: number, households: number): number {
  return Math.floor((20000 * count + households) / (2 * households)) / 100;
}

function rateOf(place: Place, key: ColumnKey): number | undefined {
  const counts: Partial<Record<ColumnKey, number>> = {
    rate: place.poor,
    nearPoorRate: place.nearPoor,
    multidimensionalRate: place.multidimensional,
    targetRate: place.remaining,
  };
  if (key === 'minorityRate') return percent(place.minority, place.minorityHouseholds);
  const count = counts[key];
  return count === undefined ? undefined : percent(count, place.households);
}

const SHAPES: Readonly<Record<string, readonly ColumnKey[]>> = {
  movements: [
    'poor',
    'escaped',
    'otherDecrease',
    'arising',
    'relapsed',
    'otherIncrease',
    'remaining',
  ],
  'poor and near-poor': ['households', 'poor', 'nearPoor', 'multidimensional'],
  'rates without households': [
    'poor',
    'rate',
    'nearPoor',
    'nearPoorRate',
    'multidimensional',
    'multidimensionalRate',
  ],
  'rates alone': ['rate', 'nearPoorRate', 'multidimensionalRate'],
  points: ['rate', 'points', 'targetRate'],
  fall: ['poor', 'rate', 'fall', 'remaining', 'targetRate'],
  'town and country': ['poor', 'urban', 'rural'],
  'women and men': ['persons', 'femalePersons', 'malePersons'],
  'ethnic minorities': ['households', 'minorityHouseholds', 'minority', 'minorityRate'],
  'two years': ['earlierReduction', 'reduction', 'twoYearReduction'],
  'the first day of a year': [
    'poor',
    'beginPoor',
    'escaped',
    'otherDecrease',
    'arising',
    'relapsed',
    'otherIncrease',
    'remaining',
  ],
};

/** The table of a shape, typed by hand but for its sums and its fall of the rate. */
function sketchOf(columns: readonly ColumnKey[], all: readonly Place[]): TableSketch {
  const whole = Object.fromEntries(
    Object.keys(all[0]!).map((key) => [
      key,
      all.reduce((sum, place) => sum + place[key as keyof Place], 0),
    ]),
  ) as Place;
  const figureOf = (place: Place, key: ColumnKey): Figure => {
    if (key === 'fall') return '=';
    if (key === 'points')
      return (
        Math.round(
          100 *
            (percent(place.poor, place.households) - percent(place.remaining, place.households)),
        ) / 100
      );
    return rateOf(place, key) ?? place[key as keyof Place];
  };
  return {
    year: 2024,
    columns,
    rows: all.map((place, i): SketchRow => [
      `Xã ${i + 1}`,
      ...columns.map((key) => figureOf(place, key)),
    ]),
    total: [
      'Tổng cộng',
      ...columns.map((key) =>
        key === 'points' || rateOf(whole, key) !== undefined ? figureOf(whole, key) : '=',
      ),
    ],
  };
}

const complaints = (sketch: TableSketch): Finding[] =>
  findingsOf(sketch).filter(({ severity }) => severity !== 'info');

describe.each(Object.entries(SHAPES))('%s', (_, columns) => {
  test('a table that agrees throughout raises neither error nor warning', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        expect(complaints(sketchOf(columns, drawn))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/* Shapes in which no other relation runs through the same figures. */
describe.each([
  'movements',
  'poor and near-poor',
  'rates alone',
  'town and country',
  'women and men',
  'two years',
])('%s', (shape) => {
  const columns = SHAPES[shape]!;

  test('one wrong figure is one finding at most, and names its cell', () => {
    fc.assert(
      fc.property(places, fc.nat(), fc.nat(), drawnSlips, (drawn, rowPick, columnPick, slip) => {
        const sketch = sketchOf(columns, drawn);
        const row = rowPick % drawn.length;
        const column = columnPick % columns.length;
        const right = sketch.rows[row]![column + 1];
        if (typeof right !== 'number') return;
        const decimals = /rate|points/i.test(columns[column]!) ? 2 : 0;
        const wrong = afterSlip(right, decimals, slip);
        fc.pre(wrong !== right && wrong < 1e7);
        const cell = { row: FIRST_ROW + row, column: FIRST_COLUMN + column };
        const found = complaints(withFigure(sketch, cell, wrong));
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { place, culprits, related } of found)
          expect(
            [place, ...culprits.map((culprit) => culprit.place), ...related].map(({ range }) =>
              formatRange(range),
            ),
          ).toContain(formatCell(cell));
      }),
      { numRuns: 80 },
    );
  });
});
