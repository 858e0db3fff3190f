import fc from 'fast-check';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { Figure, SketchRow, TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

/** A table made by others, its columns of formulas and its sums. */
const SKETCH: TableSketch = {
  year: 2024,
  foreign: true,
  columns: ['households', 'poor', 'rate', 'reduction', 'remaining'],
  rows: [1000, 800, 900, 700, 600].map((households, i): SketchRow => [
    `Xã ${'ABCDE'.charAt(i)}`,
    ...[households, 100 + i, '=', 20 + i, '='],
  ]),
  total: ['Tổng cộng', '=', '=', '=', '=', '='],
};

const formula = (text: string, value: number): Figure => ({ value, formula: text });

/** What a person, or a program that does not calculate, might leave in a cell. */
const entries: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.constantFrom<Figure>(
    null,
    'x',
    '=',
    { error: '#REF!' },
    { value: null, formula: '=C7-D7', uncached: true },
    formula('=D7-F7', 80),
    formula('=D7-F7', 81),
    formula('=SUM(D7:D11)', 510),
    formula('=SUM(D7:D10)', 406),
    formula("='[2]Biểu 1'!C7", 5),
  ),
);

const edits = fc.record({
  row: fc.nat(SKETCH.rows.length),
  column: fc.integer({ min: 1, max: SKETCH.columns.length }),
  entry: entries,
});

/** A formula of its own stands only where the form has one. */
function edited(
  sketch: TableSketch,
  { row, column, entry }: { row: number; column: number; entry: Figure },
): TableSketch {
  const derived = [3, 5].includes(column) || row === sketch.rows.length;
  const figure = entry === '=' && !derived ? 7 : entry;
  const replace = ([label, ...figures]: SketchRow): SketchRow => [
    label,
    ...figures.map((old, i) => (i + 1 === column ? figure : old)),
  ];
  return row === sketch.rows.length
    ? { ...sketch, total: replace(sketch.total!) }
    : { ...sketch, rows: sketch.rows.map((old, i) => (i === row ? replace(old) : old)) };
}

test.each([
  ['made by others', SKETCH],
  ['of a template', { ...SKETCH, foreign: undefined }],
])('checking a table %s again after edits finds exactly what a fresh check finds', (_, start) => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (steps) => {
      let sketch = start;
      const first = createTable(sketch);
      let again = check(first.snapshot, first.tables, rules);
      for (const step of steps) {
        sketch = edited(sketch, step);
        const { snapshot, tables } = createTable(sketch);
        again = check(snapshot, tables, rules, again);
        expect(again.findings).toEqual(check(snapshot, tables, rules).findings);
      }
    }),
    { numRuns: 40 },
  );
});

test('words, running numbers and hidden rows that change are seen again', () => {
  const before: TableSketch = { ...SKETCH, numbering: [1, 2, 3, 4, 5, null] };
  const after: TableSketch = { ...before, numbering: [1, 2, 4, 5, 6, null], hidden: [2] };
  const first = createTable(before);
  const second = createTable(after);
  const again = check(
    second.snapshot,
    second.tables,
    rules,
    check(first.snapshot, first.tables, rules),
  );
  expect(again.findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['row-numbering', 'hidden-row-in-total']),
  );
});
