import fc from 'fast-check';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createTable, type Figure, type TableSketch } from '../support/table/create-table';
import { PUBLISHED } from './published-allocation';

/** What a person might leave in a cell: figures, slips, text, nothing, or the formula again. */
const entries: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: -5, max: 9000 }),
  fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths / 100),
  fc.constantFrom<Figure>(null, 'x', '1.196', '…', { error: '#REF!' }, 7.54, 0),
);

const edits = fc.record({
  row: fc.nat(PUBLISHED.rows.length),
  column: fc.integer({ min: 1, max: PUBLISHED.columns.length }),
  entry: entries,
});

function edited(
  sketch: TableSketch,
  { row, column, entry }: { row: number; column: number; entry: Figure },
): TableSketch {
  const replace = (figures: TableSketch['rows'][number]): TableSketch['rows'][number] => [
    figures[0],
    ...figures.slice(1).map((old, i) => (i + 1 === column ? entry : old)),
  ];
  return row === sketch.rows.length
    ? { ...sketch, total: replace(sketch.total!) }
    : {
        ...sketch,
        rows: sketch.rows.map((figures, i) => (i === row ? replace(figures) : figures)),
      };
}

test('checking again after edits finds exactly what a fresh check finds', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (steps) => {
      let sketch = PUBLISHED;
      const first = createTable(sketch);
      let again = check(first.snapshot, [first.table], rules);
      for (const step of steps) {
        sketch = edited(sketch, step);
        const { snapshot, table } = createTable(sketch);
        again = check(snapshot, [table], rules, again);
        expect(again.findings).toEqual(check(snapshot, [table], rules).findings);
      }
    }),
    { numRuns: 150 },
  );
});
