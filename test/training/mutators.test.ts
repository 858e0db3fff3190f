import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import type { HouseholdDimensions } from '../../src/domain/dimensions';
import {
  createRandom,
  mutators,
  type CellChange,
  type FigureCell,
  type MutableTable,
} from '../../src/training';

const count = (measure: HouseholdDimensions['measure']): MutableTable['columns'][number] => ({
  decimals: 0,
  dimensions: {
    measure,
    aspect: 'count',
    subset: 'all',
    period: { year: 2023, point: 'end' },
    status: 'actual',
  },
});
const poor = count('poor');
const rate = { decimals: 2, dimensions: { ...poor.dimensions, aspect: 'rate' as const } };

const typed = (text: string): FigureCell => ({ kind: 'constant', value: Decimal.parse(text) });
const live = (text: string): FigureCell => ({ kind: 'formula', value: Decimal.parse(text) });

/** Households, poor households and their rate in three places, with a live total on top. */
const TABLE: MutableTable = {
  columns: [count('households'), poor, rate],
  rows: [
    { role: 'total', cells: [live('15000'), live('4790'), typed('31.93')] },
    { role: 'unit', cells: [typed('7540'), typed('3485'), typed('46.22')] },
    { role: 'unit', cells: [typed('5210'), typed('1196'), typed('22.96')] },
    { role: 'unit', cells: [typed('2250'), typed('109'), typed('4.84')] },
  ],
};

function plant(id: string, seed: number): readonly CellChange[] {
  const changes = mutators.find((mutator) => mutator.id === id)?.plant(TABLE, createRandom(seed));
  if (!changes) throw new Error(`${id} finds no occasion`);
  return changes;
}

const digitsOf = (cell: FigureCell, decimals: number): string =>
  cell.kind === 'constant' || cell.kind === 'formula'
    ? cell.value
        .abs()
        .shifted(decimals)
        .toString()
        .padStart(decimals + 1, '0')
    : '';

/** What each slip does to a figure, told another way than the mutator does it. */
const TELLS: Readonly<Record<string, (change: CellChange) => boolean>> = {
  'digits-swapped': (change) => {
    const [before, after] = bothDigits(change);
    const off = [...before].flatMap((digit, i) => (digit === after[i] ? [] : [i]));
    const [first, second] = off;
    return (
      off.length === 2 &&
      second === first! + 1 &&
      before[first!] === after[second] &&
      before[second] === after[first!]
    );
  },
  'digit-wrong': (change) => {
    const [before, after] = bothDigits(change);
    return (
      before.length === after.length &&
      [...before].filter((digit, i) => digit !== after[i]).length === 1
    );
  },
  'digit-missing': (change) => isShorterByOne(...bothDigits(change)),
  'digit-extra': (change) => {
    const [before, after] = bothDigits(change);
    return isShorterByOne(after, before);
  },
  'power-of-ten': ({ before, after }) => /^1(0*|e-\d)$/.test(ratioOf(before, after)),
  'thousands-lost': ({ before, after }) => ratioOf(after, before) === '1000',
  'decimal-comma': ({ before, after }) => ratioOf(before, after) === '100',
  sign: ({ before, after }) => ratioOf(before, after) === '-1',
  'copied-from-above': (change) => isCopyOf(change, -1, 0),
  'copied-from-below': (change) => isCopyOf(change, 1, 0),
  'copied-from-left': (change) => isCopyOf(change, 0, -1),
  'copied-from-right': (change) => isCopyOf(change, 0, 1),
  'formula-overwritten': ({ before, after }) =>
    before.kind === 'formula' && after.kind === 'constant' && !before.value.equals(after.value),
  'formula-frozen': ({ before, after }) =>
    before.kind === 'formula' && after.kind === 'constant' && before.value.equals(after.value),
  // 15000 and 4790 without one of their places.
  'total-leaves-out-row': ({ row, after }) =>
    row === 0 &&
    [7460, 9790, 12750, 1305, 3594, 4681].some((sum) => digitsOf(after, 0) === String(sum)),
  // (46,22 + 22,96 + 4,84) / 3 = 24,673…
  'total-rate-averaged': ({ row, after }) => row === 0 && digitsOf(after, 2) === '2467',
  'number-as-text': ({ before, after }) =>
    after.kind === 'text' &&
    after.text.replace(/[.,]/g, '') === digitsOf(before, after.text.includes(',') ? 2 : 0),
  // At most 20 households more or fewer move a rate by no more than that share of itself.
  'rate-stale': ({ column, before, after }) =>
    column === 2 && Math.abs(Number(digitsOf(after, 2)) - Number(digitsOf(before, 2))) <= 90,
};

function bothDigits({ column, before, after }: CellChange): [string, string] {
  const { decimals } = TABLE.columns[column]!;
  return [digitsOf(before, decimals), digitsOf(after, decimals)];
}

function isShorterByOne(long: string, short: string): boolean {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

function ratioOf(before: FigureCell, after: FigureCell): string {
  if (before.kind !== 'constant' || after.kind !== 'constant') return '';
  return String(Number((after.value.toDouble() / before.value.toDouble()).toPrecision(12))).replace(
    /^0\.(0*)1$/,
    (_, zeros: string) => `1e-${zeros.length + 1}`,
  );
}

function isCopyOf({ row, column, after }: CellChange, down: number, across: number): boolean {
  const source = TABLE.rows[row + down]!.cells[column + across]!;
  return digitsOf(after, 4) === digitsOf(source, 4);
}

const seeds = fc.integer();

describe.each(Object.keys(TELLS))('%s', (id) => {
  test('does to one figure what it says', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const changes = plant(id, seed);
        expect(changes).toHaveLength(1);
        expect({ change: changes[0], told: TELLS[id]!(changes[0]!) }).toMatchObject({ told: true });
      }),
      { numRuns: 60 },
    );
  });
});

test('rows-exchanged puts two figures of one column in each other’s place', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [one, other, ...more] = plant('rows-exchanged', seed);
      expect(more).toEqual([]);
      expect(one!.column).toBe(other!.column);
      expect([one!.after, other!.after]).toEqual([other!.before, one!.before]);
      expect(one!.after).not.toEqual(one!.before);
    }),
    { numRuns: 60 },
  );
});

test('whole-rows-exchanged does so in every typed column of two places', () => {
  const changes = plant('whole-rows-exchanged', 5);
  expect(new Set(changes.map(({ column }) => column))).toEqual(new Set([0, 1, 2]));
  expect(new Set(changes.map(({ row }) => row)).size).toBe(2);
  for (const { row, column, before, after } of changes) {
    const twin = changes.find((other) => other.column === column && other.row !== row);
    expect([twin!.before, twin!.after]).toEqual([after, before]);
  }
});

describe('every mutator', () => {
  const cases = mutators.map((mutator) => [mutator.id, mutator] as const);

  test('has an id of its own and is told apart here', () => {
    const told = [...Object.keys(TELLS), 'rows-exchanged', 'whole-rows-exchanged'];
    expect(mutators.map(({ id }) => id).sort()).toEqual(told.sort());
  });

  test.each(cases)(
    '%s says truly what stood there, and nothing is left as it was',
    (_id, mutator) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          for (const change of mutator.plant(TABLE, createRandom(seed)) ?? []) {
            expect(change.before).toBe(TABLE.rows[change.row]!.cells[change.column]);
            expect(change.after).not.toEqual(change.before);
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  test.each(cases)('%s draws the same slip from the same seed', (_id, mutator) => {
    expect(mutator.plant(TABLE, createRandom(11))).toEqual(mutator.plant(TABLE, createRandom(11)));
  });

  test.each(cases)('%s plants nothing in a table without figures', (_id, mutator) => {
    const blank: MutableTable = {
      columns: TABLE.columns,
      rows: TABLE.rows.map(({ role, cells }) => ({
        role,
        cells: cells.map(() => ({ kind: 'blank' as const })),
      })),
    };
    expect(mutator.plant(blank, createRandom(3))).toBeUndefined();
  });
});
