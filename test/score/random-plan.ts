import type { Random } from '../../src/training';
import type { ColumnKey, Figure, SketchRow, TableSketch } from '../../src/rules/rule-examples';

/** A consistent plan table and how it is made. */
export interface Plan {
  readonly sketch: TableSketch;
  /** Made by a template, which knows where formulas belong, or by others. */
  readonly origin: 'template' | 'foreign';
  /** Decimals to which typed rates are given. */
  readonly rateDecimals: number;
}

/** What one place is: all figures from which its row is written. */
interface PlacePlan {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly minority: number;
  readonly assigned: number;
  readonly reduction: number;
  readonly planned: number;
}

/** Which cells are live formulas. A template's always are where it has some. */
type Live = Readonly<Record<'rates' | 'remaining' | 'totals', boolean>>;

type PlanColumn = Extract<
  ColumnKey,
  keyof PlacePlan | 'rate' | 'nearPoorRate' | 'remaining' | 'targetRate'
>;

/** Draws a plan of any shape whose figures agree throughout. */
export function randomPlan(random: Random): Plan {
  const chance = (percent: number): boolean => random.below(100) < percent;
  const origin = chance(50) ? 'template' : 'foreign';
  const typed = origin === 'foreign' && chance(60);
  const live = (): boolean => origin === 'template' || (!typed && chance(50));
  const columns = randomColumns(chance);
  const rateDecimals = chance(80) ? 2 : 1;
  const places = randomPlaces(random, chance);
  const blank = chance(5) ? new Set([random.below(places.length)]) : new Set<number>();
  const position = chance(15) ? undefined : chance(50) ? 'top' : 'bottom';
  const writer = createWriter(
    columns,
    { rates: live(), remaining: live(), totals: live() },
    rateDecimals,
  );
  const known = places.filter((_, i) => !blank.has(i));
  return {
    origin,
    rateDecimals,
    sketch: {
      year: 2024,
      columns,
      rows: places.map((place, i): SketchRow => [
        `Xã ${i + 1}`,
        ...(blank.has(i) ? writer.blankRow() : writer.row(place, 'unit')),
      ]),
      ...(position && {
        total: ['Tổng cộng', ...writer.row(sumOf(known), 'total')],
        totalOnTop: position === 'top',
      }),
    },
  };
}

/** Base columns always; households stated or not, for either year; the rest by chance. */
function randomColumns(chance: (percent: number) => boolean): PlanColumn[] {
  const stated = chance(50);
  const nearPoor = chance(40);
  const columns: (PlanColumn | false)[] = [
    stated && 'households',
    'poor',
    'rate',
    nearPoor && 'nearPoor',
    nearPoor && 'nearPoorRate',
    chance(30) && 'minority',
  ];
  if (!chance(90)) return columns.filter((key) => key !== false);
  return [
    ...columns,
    chance(30) && ('assigned' as const),
    'reduction' as const,
    'remaining' as const,
    stated && chance(70) && ('planned' as const),
    'targetRate' as const,
  ].filter((key) => key !== false);
}

function randomPlaces(random: Random, chance: (percent: number) => boolean): PlacePlan[] {
  const most = random.pick([15, 15, 15, 15, 15, 15, 60, 60, 60, 300]);
  const count = 3 + random.below(most - 2);
  const [smallest, spread] = random.pick([
    [40, 400],
    [300, 3000],
    [2000, 40_000],
  ] as const);
  const poverty = random.pick([3, 15, 70]);
  const round = chance(25) ? 10 : 1;
  const growth = random.below(71) - 20;
  const upTo = (limit: number): number => random.below(limit + 1);
  return Array.from({ length: count }, (): PlacePlan => {
    const households = Math.max(smallest, rounded(smallest + upTo(spread), 10 * round));
    const poor = chance(5) ? 0 : rounded(upTo(Math.floor((households * poverty) / 100)), round);
    const reduction = upTo(Math.floor(poor * 0.4));
    // Thousandths of growth, a little different from place to place, within what is plausible.
    const own = growth + random.below(41) - 20;
    return {
      households,
      poor,
      nearPoor: rounded(upTo(Math.floor((households - poor) * 0.2)), round),
      minority: upTo(poor),
      assigned: Math.max(0, reduction - upTo(4)),
      reduction,
      planned: Math.round((households * (1000 + own)) / 1000),
    };
  });
}

function rounded(count: number, to: number): number {
  return Math.floor(count / to) * to;
}

function sumOf(places: readonly PlacePlan[]): PlacePlan {
  const total = (key: keyof PlacePlan): number =>
    places.reduce((sum, place) => sum + place[key], 0);
  return {
    households: total('households'),
    poor: total('poor'),
    nearPoor: total('nearPoor'),
    minority: total('minority'),
    assigned: total('assigned'),
    reduction: total('reduction'),
    planned: total('planned'),
  };
}

/** Writes rows: counts and rounded rates, or the formula where the column is live. */
function createWriter(columns: readonly PlanColumn[], live: Live, decimals: number) {
  const hasFormula = (key: PlanColumn): boolean => {
    if (key === 'remaining') return live.remaining;
    if (key === 'rate' || key === 'nearPoorRate')
      return live.rates && columns.includes('households');
    return key === 'targetRate' && live.rates && columns.includes('planned');
  };
  const isRate = (key: PlanColumn): boolean => key.toLowerCase().endsWith('rate');
  return {
    row: (place: PlacePlan, role: 'unit' | 'total'): Figure[] =>
      columns.map((key) => {
        const formula = role === 'total' && !isRate(key) ? live.totals : hasFormula(key);
        return formula ? '=' : figureOf(place, key, decimals);
      }),
    blankRow: (): Figure[] => columns.map((key) => (hasFormula(key) ? '=' : null)),
  };
}

function figureOf(place: PlacePlan, key: PlanColumn, decimals: number): number {
  const remaining = place.poor - place.reduction;
  switch (key) {
    case 'rate':
      return percent(place.poor, place.households, decimals);
    case 'nearPoorRate':
      return percent(place.nearPoor, place.households, decimals);
    case 'targetRate':
      return percent(remaining, place.planned, decimals);
    case 'remaining':
      return remaining;
    default:
      return place[key];
  }
}

/** 100 · part / whole, rounded half up in whole numbers. */
function percent(part: number, whole: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor((2 * 100 * unit * part + whole) / (2 * whole)) / unit;
}
