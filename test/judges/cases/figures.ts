import { cellAt, type Table } from '../../../src/domain/table';
import { sampleInputs, type SampleInput, type TemplateSample } from '../../../src/templates';
import { createRandom } from '../../../src/training';
import { exact, quotient, toNumber } from '../arithmetic/exact';
import { isDerived, keyOf, type Entry } from '../arithmetic/ledger';

/** What an honest author types into a table, by row and column of the table. */
export type Figures = (table: Table) => Map<string, Entry>;

export function figuresOfSample(sample: TemplateSample): Figures {
  return (table) => {
    const inputs = new Map(
      sampleInputs(sample, table).map((input) => [`${input.cell.row},${input.cell.column}`, input]),
    );
    return fill(table, (row, column) => {
      const cell = cellAt(table, row, column);
      const input = cell && inputs.get(`${cell.row},${cell.column}`);
      return input === undefined ? null : entryOf(input);
    });
  };
}

/** The words that a sample writes beside its figures. */
export function wordsOfSample(sample: TemplateSample): (table: Table) => readonly SampleInput[] {
  return (table) => {
    const columns = new Set(table.texts?.map(({ column }) => column));
    return sampleInputs(sample, table).filter(({ cell }) => columns.has(cell.column));
  };
}

function entryOf({ content }: SampleInput): Entry {
  if ('formula' in content) throw new Error('a sample types figures, not formulas');
  const { value } = content;
  return typeof value === 'number' ? exact(value) : value === null ? null : String(value);
}

/** Households of a made-up place before and after a year; every figure of a column is one of them. */
interface Place {
  readonly begin: Readonly<Record<string, number>>;
  readonly end: Readonly<Record<string, number>>;
  readonly reduction: Readonly<Record<string, number>>;
}

/** Made-up households of one plan, the same for every set of columns that the table may have. */
export function madeUpHouseholds(seed: number): Figures {
  return (table) => {
    const random = createRandom(seed);
    const between = (low: number, high: number) => low + random.below(high - low + 1);
    const places = new Map<number, Place>();
    table.rows.forEach(({ role }, row) => {
      if (role !== 'unit') return;
      const households = between(300, 5000);
      const poor = between(0, Math.floor(households / 4));
      const nearPoor = between(0, Math.floor(households / 5));
      const minority = between(0, poor);
      const reduction = between(0, poor);
      const nearReduction = between(0, nearPoor);
      // No more than there are, and enough for those who stay poor to be among all who do
      const minorityReduction = between(
        Math.max(0, reduction - (poor - minority)),
        Math.min(minority, reduction),
      );
      places.set(row, {
        begin: { households, poor, nearPoor, minority },
        reduction: { poor: reduction, nearPoor: nearReduction, minority: minorityReduction },
        end: {
          households: households + between(0, 60),
          poor: poor - reduction,
          nearPoor: nearPoor - nearReduction,
          minority: minority - minorityReduction,
        },
      });
    });
    return fill(table, (row, column) => {
      const all = [...places].filter(([at]) => at === row || table.rows[row]!.role !== 'unit');
      const sum = (of: 'begin' | 'end' | 'reduction', key: string) =>
        all.reduce((total, [, place]) => total + place[of][key]!, 0);
      const { measure, of, aspect, subset, period } = table.columns[column]!.dimensions;
      const whose = subset === 'ethnicMinority' ? ['minority'] : partsOf(of ?? measure);
      const count = (moment: 'begin' | 'end' | 'reduction') =>
        exact(whose.reduce((total, key) => total + sum(moment, key), 0));
      const { rateDecimals } = table.options;
      if (aspect === 'points') {
        const [h1, h2] = [exact(sum('begin', 'households')), exact(sum('end', 'households'))];
        return quotient(100n * (count('begin') * h2 - count('end') * h1), h1 * h2, rateDecimals);
      }
      const moment = period.point === 'flow' ? 'reduction' : period.point;
      if (aspect === 'count') return count(moment);
      return quotient(100n * count(moment), exact(sum(moment, 'households')), rateDecimals);
    });
  };
}

/** The multidimensional poor are the poor and the near-poor. */
function partsOf(measure: string): readonly string[] {
  return measure === 'multidimensional' ? ['poor', 'nearPoor'] : [measure];
}

/**
 * Made-up amounts of projects, some with decimals; not every project asks for every kind of money,
 * and none spends more than it was given.
 */
export function madeUpMoney(seed: number): Figures {
  return (table) => {
    const random = createRandom(seed);
    return fill(table, (row, column) => {
      const { aspect, status } = table.columns[column]!.dimensions;
      if (table.rows[row]!.role !== 'unit') return null;
      if (aspect === 'percent') return exact(random.below(101));
      if (status === 'requested' && random.below(4) === 0) return null;
      const amount = (status === 'allocated' ? 45_000 : 0) + random.below(40_000);
      return exact(random.below(3) === 0 ? `${amount}.${1 + random.below(9)}` : amount);
    });
  };
}

/** Made-up movement of poor households: fewer leave than there are, and few fall into poverty. */
export function madeUpMovement(seed: number): Figures {
  return (table) => {
    const random = createRandom(seed);
    const begins = new Map<number, number>();
    return fill(table, (row, column) => {
      const { measure, period } = table.columns[column]!.dimensions;
      const begin = begins.get(row) ?? 40 + random.below(400);
      begins.set(row, begin);
      if (measure === 'households') return exact(2 * begin + 500 + random.below(3000));
      if (period.point === 'begin') return exact(begin);
      return exact(random.below(Math.floor(begin / 4)));
    });
  };
}

/** A made-up path over several years: fewer poor every year, counted anew where a standard begins. */
export function madeUpPath(seed: number): Figures {
  return (table) => {
    const random = createRandom(seed);
    const breaks = table.options.seriesBreaks ?? [];
    const years = [
      ...new Set(table.columns.map(({ dimensions }) => dimensions.period.year)),
    ].sort();
    const paths = table.rows.map(() => pathOf(years, breaks, random));
    const sum = (row: number, of: (path: Path) => number): bigint =>
      paths.reduce(
        (total, path, at) =>
          table.rows[at]!.role === 'unit' && (at === row || table.rows[row]!.role === 'total')
            ? total + exact(of(path))
            : total,
        0n,
      );
    return fill(table, (row, column) => {
      const { measure, aspect, period } = table.columns[column]!.dimensions;
      const { year, point } = period;
      const households = sum(row, (path) => path.households);
      const count =
        measure === 'households'
          ? households
          : sum(row, ({ poor }) =>
              point === 'flow'
                ? poor.begin.get(year)! - poor.end.get(year)!
                : poor[point].get(year)!,
            );
      return aspect === 'count'
        ? count
        : quotient(100n * count, households, table.options.rateDecimals);
    });
  };
}

/** Of one made-up place: its poor households by year. */
interface Path {
  readonly households: number;
  readonly poor: { readonly begin: Map<number, number>; readonly end: Map<number, number> };
}

function pathOf(
  years: readonly number[],
  breaks: readonly number[],
  random: ReturnType<typeof createRandom>,
): Path {
  const households = 300 + random.below(4000);
  const path: Path = { households, poor: { begin: new Map(), end: new Map() } };
  let poor = 1 + random.below(Math.floor(households / 3));
  for (const year of years) {
    if (breaks.includes(year)) poor = 1 + random.below(Math.floor(households / 2));
    path.poor.begin.set(year, poor);
    poor -= random.below(Math.floor(poor / 3) + 1);
    path.poor.end.set(year, poor);
  }
  return path;
}

/** Whatever the table leaves to be typed. */
function fill(table: Table, entryAt: (row: number, column: number) => Entry): Map<string, Entry> {
  const typed = new Map<string, Entry>();
  table.rows.forEach((_, row) =>
    table.columns.forEach((__, column) => {
      if (isDerived(table, row, column)) return;
      const entry = entryAt(row, column);
      if (entry !== null) typed.set(keyOf(row, column), entry);
    }),
  );
  return typed;
}

/** As a cell of a sheet holds it. */
export function toCellValue(entry: Entry): number | string | null {
  return typeof entry === 'bigint' ? toNumber(entry) : entry;
}
