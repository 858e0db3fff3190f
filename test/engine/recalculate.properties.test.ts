import fc from 'fast-check';
import { formatCell } from '../../src/domain/address';
import type { Edit } from '../../src/domain/edit';
import { examine } from '../../src/engine/table-state';
import { recalculate, type Recalculated } from '../../src/engine/recalculate';
import { rules } from '../../src/rules';
import type { Figure, TableSketch } from '../../src/rules/rule-examples';
import { cleanTables } from '../support/table/clean-tables';
import { createTable } from '../support/table/create-table';
import { editSketch, withFigure } from '../support/table/edit-sketch';
import { bodyOf, FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';

function recalculated(sketch: TableSketch): readonly Recalculated[] {
  const { snapshot, table } = createTable(sketch);
  const [sheet] = snapshot.sheets;
  return recalculate(examine(sheet!, table, rules).problem, sheet!);
}

/** Cells in which the sketch has a formula, or would have one. */
function formulaCells(sketch: TableSketch): { row: number; column: number }[] {
  return bodyOf(sketch).flatMap(({ figures }, row) =>
    figures
      .slice(1)
      .flatMap((figure, column) =>
        figure === '=' ? [{ row: FIRST_ROW + row, column: FIRST_COLUMN + column }] : [],
      ),
  );
}

/** Clean tables in which some formulas are typed over, emptied or replaced, and some inputs are blank. */
const damaged = fc
  .record({
    clean: cleanTables({ places: { min: 1, max: 6 }, size: { min: 50, max: 3000 } }),
    damage: fc.array(
      fc.record({
        pick: fc.nat(),
        figure: fc.oneof<fc.Arbitrary<Figure>[]>(
          fc.integer({ min: 0, max: 9999 }),
          fc.constant(null),
          fc.constant('đang rà soát'),
          fc.constant({ value: 7, formula: '=3+4' }),
          fc.constant({ error: '#REF!' }),
        ),
      }),
      { maxLength: 5 },
    ),
    blanks: fc.array(fc.nat(), { maxLength: 2 }),
  })
  .map(({ clean, damage, blanks }) => {
    const cells = formulaCells(clean.sketch);
    const derived = new Set(cells.map(formatCell));
    let sketch = damage.reduce(
      (hurt, { pick, figure }) => withFigure(hurt, cells[pick % cells.length]!, figure),
      clean.sketch,
    );
    const typed = bodyOf(sketch).flatMap((_, row) =>
      sketch.columns
        .map((__, column) => ({ row: FIRST_ROW + row, column: FIRST_COLUMN + column }))
        .filter((cell) => !derived.has(formatCell(cell))),
    );
    for (const pick of blanks) sketch = withFigure(sketch, typed[pick % typed.length]!, null);
    return { sketch, derived };
  });

const editsOf = (found: readonly Recalculated[]): Edit[] => found.map(({ edit }) => edit);

test('typed figures are never touched', () => {
  fc.assert(
    fc.property(damaged, ({ sketch, derived }) => {
      for (const { cell } of editsOf(recalculated(sketch)))
        expect(derived).toContain(formatCell(cell));
    }),
  );
});

test('once done there is nothing left to do', () => {
  fc.assert(
    fc.property(damaged, ({ sketch }) => {
      expect(recalculated(editSketch(sketch, editsOf(recalculated(sketch))))).toEqual([]);
    }),
  );
});

test('it announces exactly what the formulas then show', () => {
  fc.assert(
    fc.property(damaged, ({ sketch }) => {
      const found = recalculated(sketch);
      const [sheet] = createTable(editSketch(sketch, editsOf(found))).snapshot.sheets;
      for (const { edit, value } of found) {
        const shown = sheet!.rows[edit.cell.row - FIRST_ROW]!.cells[edit.cell.column]!.value;
        expect({ at: formatCell(edit.cell), value: value ? value.value.toDouble() : '' }).toEqual({
          at: formatCell(edit.cell),
          value: shown,
        });
      }
    }),
  );
});

test('it says truly what stood there before', () => {
  fc.assert(
    fc.property(damaged, ({ sketch }) => {
      const [sheet] = createTable(sketch).snapshot.sheets;
      for (const { cell, before } of editsOf(recalculated(sketch))) {
        const read = sheet!.rows[cell.row - FIRST_ROW]!.cells[cell.column];
        expect(before).toEqual({
          value: read?.value ?? null,
          ...(read?.formula !== undefined && { formula: read.formula }),
        });
      }
    }),
  );
});

test('afterwards the formulas of a table without blanks agree with everything', () => {
  const undamagedInputs = cleanTables({ places: { min: 1, max: 6 }, size: { min: 50, max: 3000 } });
  fc.assert(
    fc.property(
      undamagedInputs,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9999 })), { maxLength: 6 }),
      ({ sketch }, damage) => {
        const cells = formulaCells(sketch);
        const hurt = damage.reduce(
          (table, [pick, figure]) => withFigure(table, cells[pick % cells.length]!, figure),
          sketch,
        );
        expect(editSketch(hurt, editsOf(recalculated(hurt)))).toEqual(sketch);
      },
    ),
  );
});
