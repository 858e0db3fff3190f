import type { ColumnKey } from '../../src/rules/rule-examples';
import type { Figure, SketchRow, TableSketch } from '../support/table/create-table';

/** `stated`: households are counted and rates are formulas over them; `implied`: typed rates tell of them. */
export type Households = 'stated' | 'implied';

/** The twelve columns of an allocation table with all its groups. */
const COLUMNS: Readonly<Record<Households, readonly (keyof typeof TYPED)[]>> = {
  stated: [
    'households',
    'poor',
    'rate',
    'nearPoor',
    'nearPoorRate',
    'minority',
    'minorityRate',
    'assigned',
    'reduction',
    'remaining',
    'planned',
    'targetRate',
  ],
  implied: [
    'poor',
    'rate',
    'nearPoor',
    'nearPoorRate',
    'multidimensionalSum',
    'multidimensionalRate',
    'minority',
    'assigned',
    'reduction',
    'remaining',
    'targetRate',
    'nearPoorReduction',
  ],
};

/** Columns that the table computes by itself. */
const FORMULAS: Readonly<Record<Households, ReadonlySet<ColumnKey>>> = {
  stated: new Set(['rate', 'nearPoorRate', 'remaining', 'targetRate']),
  implied: new Set(['multidimensionalSum', 'remaining']),
};

/** What is known of one place, or of all together. */
interface Place {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly minority: number;
  readonly reduction: number;
  readonly nearPoorReduction: number;
  readonly planned: number;
}

/** What somebody would type into a column. */
const TYPED = {
  households: ({ households }) => households,
  poor: ({ poor }) => poor,
  rate: ({ poor, households }) => percent(poor, households),
  nearPoor: ({ nearPoor }) => nearPoor,
  nearPoorRate: ({ nearPoor, households }) => percent(nearPoor, households),
  multidimensionalSum: ({ poor, nearPoor }) => poor + nearPoor,
  multidimensionalRate: ({ poor, nearPoor, households }) => percent(poor + nearPoor, households),
  minority: ({ minority }) => minority,
  minorityRate: ({ minority, households }) => percent(minority, households),
  assigned: ({ reduction }) => reduction,
  reduction: ({ reduction }) => reduction,
  remaining: ({ poor, reduction }) => poor - reduction,
  planned: ({ planned }) => planned,
  targetRate: ({ poor, reduction, planned }) => percent(poor - reduction, planned),
  nearPoorReduction: ({ nearPoorReduction }) => nearPoorReduction,
} satisfies Partial<Record<ColumnKey, (place: Place) => number>>;

/** A consistent allocation table of many places, the same in every run. */
export function largeAllocation(count: number, households: Households): TableSketch {
  const random = sequence(20240103);
  const places = Array.from({ length: count }, () => randomPlace(random));
  const columns = COLUMNS[households];
  const isFormula = (key: ColumnKey): boolean => FORMULAS[households].has(key);
  const figures = (place: Place): Figure[] =>
    columns.map((key) => (isFormula(key) ? '=' : TYPED[key](place)));
  const whole = sumOf(places);
  return {
    year: 2024,
    columns,
    rows: places.map((place, i): SketchRow => [`Xã ${i + 1}`, ...figures(place)]),
    total: [
      'Tổng cộng',
      ...columns.map((key) => (isFormula(key) || !isShare(key) ? '=' : TYPED[key](whole))),
    ],
  };
}

function isShare(key: ColumnKey): boolean {
  return /rate$/i.test(key);
}

function randomPlace(random: () => number): Place {
  const upTo = (most: number): number => Math.floor(random() * most);
  const households = 500 + upTo(5000);
  const poor = upTo(households * 0.3);
  const nearPoor = upTo(households * 0.2);
  return {
    households,
    poor,
    nearPoor,
    minority: upTo(poor),
    reduction: upTo(poor * 0.3),
    nearPoorReduction: upTo(nearPoor * 0.3),
    planned: Math.round(households * 1.012),
  };
}

function sumOf(places: readonly Place[]): Place {
  const sum = (key: keyof Place): number => places.reduce((all, place) => all + place[key], 0);
  return {
    households: sum('households'),
    poor: sum('poor'),
    nearPoor: sum('nearPoor'),
    minority: sum('minority'),
    reduction: sum('reduction'),
    nearPoorReduction: sum('nearPoorReduction'),
    planned: sum('planned'),
  };
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}

/** A plain linear congruential sequence. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
