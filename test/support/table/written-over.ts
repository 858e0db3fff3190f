import fc from 'fast-check';
import { cleanTables } from './clean-tables';
import type { Figure, TableSketch } from './create-table';

const clean = cleanTables({ places: { min: 2, max: 12 }, size: { min: 20, max: 9000 } });

/** What may be left in a cell: other figures, a percentage stored as a fraction, words, nothing. */
const entries: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: -5, max: 9000 }),
  fc.integer({ min: 0, max: 99_999 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom<Figure>(null, 'x', '12,5', 9007199254740991, { value: 0.125, format: '0.00%' }),
  fc.constantFrom<Figure>({ value: 12.345, formula: '=1/3' }, { value: 7, formula: '=SUM(C7:C8)' }),
);

const slips = fc.array(
  fc.record({
    row: fc.nat(12),
    column: fc.nat(11),
    entry: entries,
    by: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 4 },
);

/** A clean table in which some cells are written over, some of them by very little. */
export const writtenOver = fc
  .record({ table: clean, slips })
  .map(({ table: { sketch }, slips: drawn }) =>
    drawn.reduce<TableSketch>(
      (before, { row, column, entry, by }) => ({
        ...before,
        rows: before.rows.map(([label, ...figures], i) => [
          label,
          ...figures.map((old, at) => {
            if (i !== row % before.rows.length || at !== column % figures.length) return old;
            return typeof old === 'number' && by === 1 ? Math.round(100 * old + 1) / 100 : entry;
          }),
        ]),
      }),
      sketch,
    ),
  );
