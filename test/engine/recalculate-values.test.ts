import fc from 'fast-check';
import { formatCell, parseCell } from '../../src/domain/address';
import { recalculateValues } from '../../src/engine/recalculate-values';
import { factsOfRelation } from '../../src/engine/relations-of-table';
import { examine } from '../../src/engine/table-state';
import { rules } from '../../src/rules';
import type { Figure, SketchRow, TableSketch } from '../../src/rules/rule-examples';
import { cleanTables } from '../support/table/clean-tables';
import { createTable } from '../support/table/create-table';
import { editSketch, withFigure } from '../support/table/edit-sketch';
import { bodyOf, FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';

function stateOf(sketch: TableSketch) {
  const { snapshot, table } = createTable(sketch);
  const sheet = snapshot.sheets[0]!;
  return examine(sheet, table, rules);
}

function recalculated(sketch: TableSketch) {
  const { sheet, problem } = stateOf(sketch);
  return recalculateValues(problem, sheet);
}

/** The same table typed throughout by somebody without our template. */
function typed(sketch: TableSketch): TableSketch {
  const { snapshot } = createTable(sketch);
  const rows = snapshot.sheets[0]!.rows.map(({ cells }, row): SketchRow => [
    bodyOf(sketch)[row]!.figures[0],
    ...sketch.columns.map((_, i) => cells[FIRST_COLUMN + i]?.value as Figure),
  ]);
  const total = sketch.total && (sketch.totalOnTop ? rows[0] : rows[rows.length - 1]);
  return {
    ...sketch,
    foreign: true,
    rows: rows.filter((row) => row !== total),
    ...(total && { total }),
  };
}

const damaged = fc
  .record({
    clean: cleanTables({ places: { min: 2, max: 6 }, size: { min: 50, max: 3000 } }),
    damage: fc.array(fc.record({ pick: fc.nat(), figure: fc.integer({ min: 0, max: 99 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ clean, damage }) => {
    const sketch = typed(clean.sketch);
    return damage.reduce((hurt, { pick, figure }) => {
      const row = pick % bodyOf(sketch).length;
      const column = Math.floor(pick / 7) % sketch.columns.length;
      return withFigure(hurt, { row: FIRST_ROW + row, column: FIRST_COLUMN + column }, figure);
    }, sketch);
  });

const RUNS = { numRuns: 60 };

test('once done there is nothing left to do, and no relation through a derived cell fails', () => {
  fc.assert(
    fc.property(damaged, (sketch) => {
      const found = recalculated(sketch);
      const after = editSketch(
        sketch,
        found.map(({ edit }) => edit),
      );
      expect(recalculated(after)).toEqual([]);
      const derived = new Set(found.map(({ index }) => index));
      const { problem, failing } = stateOf(after);
      const told = failing.broken.filter(({ pattern }) => DEFINING.has(pattern.ruleId));
      for (const relation of told)
        expect(derived).not.toContain(factsOfRelation(problem.facts, relation)[0]);
    }),
    RUNS,
  );
});

/** Rules whose relations compute their subject. */
const DEFINING: ReadonlySet<string> = new Set([
  'total-mismatch',
  'rate-mismatch',
  'remaining-mismatch',
]);

test('a table that agrees is left as it stands', () => {
  fc.assert(
    fc.property(
      cleanTables({ places: { min: 2, max: 6 }, size: { min: 50, max: 3000 } }),
      ({ sketch }) => {
        expect(recalculated(typed(sketch))).toEqual([]);
      },
    ),
    RUNS,
  );
});

/* 2.289 of 14.460 are 15,83%; 2.289 − 90 = 2.199; 14.460 + 7.361 = 21.821 and 2.289 + 159 = 2.448: 11,22%. */
test('wrong and missing results are computed from the counts, old and new side by side', () => {
  const found = recalculated({
    year: 2024,
    foreign: true,
    columns: ['households', 'poor', 'rate', 'reduction', 'remaining'],
    rows: [
      ['Huyện A Lưới', 14460, 2289, 15.38, 90, 2189],
      ['Huyện Nam Đông', 7361, 159, 2.16, 9, null],
    ],
    total: ['Tổng cộng', 21821, 2484, 11.22, 99, 2349],
  });
  const values = found.map(({ edit }) => [
    formatCell(edit.cell),
    edit.before.value,
    'value' in edit.after ? edit.after.value : edit.after.formula,
  ]);
  expect(values).toEqual([
    ['E7', 15.38, 15.83],
    ['G7', 2189, 2199],
    ['G8', null, 150],
    ['D9', 2484, 2448],
  ]);
});

test('a cell that left its column’s formula gets it back', () => {
  const formula = (row: number): Figure => ({ value: 10, formula: `=100*D${row}/C${row}` });
  const [only, other] = recalculated({
    year: 2024,
    foreign: true,
    columns: ['households', 'poor', 'rate'],
    rows: [
      ['Xã 1', 100, 10, formula(7)],
      ['Xã 2', 200, 20, formula(8)],
      ['Xã 3', 300, 30, formula(9)],
      ['Xã 4', 400, 40, 11],
    ],
  });
  expect(other).toBeUndefined();
  expect(only!.edit).toMatchObject({
    cell: parseCell('E10'),
    before: { value: 11 },
    after: { formula: '=100*D10/C10' },
  });
});

test('a typed total counts a figure that is text, and stands where nobody can tell which it is', () => {
  const totalled = (figure: Figure, total: number): TableSketch => ({
    year: 2024,
    foreign: true,
    columns: ['poor'],
    rows: [
      ['Xã Hồng Kim', 100],
      ['Xã Hồng Thủy', figure],
      ['Xã A Roàng', 50],
    ],
    total: ['Tổng cộng', total],
  });
  expect(recalculated(totalled('2.289', 2439))).toEqual([]);
  expect(recalculated(totalled('2.289', 150)).map(({ edit }) => edit.after)).toEqual([
    { value: 2439 },
  ]);
  expect(recalculated(totalled('khoảng 200', 350))).toEqual([]);
});
