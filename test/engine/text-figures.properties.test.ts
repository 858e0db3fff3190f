import fc from 'fast-check';
import { formatCell, formatRange, type CellAddress } from '../../src/domain/address';
import type { Edit } from '../../src/domain/edit';
import type { Finding } from '../../src/domain/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { ColumnKey, Figure, TableSketch } from '../../src/rules/rule-examples';
import { cleanTables } from '../support/table/clean-tables';
import { createTable } from '../support/table/create-table';
import { withFigure } from '../support/table/edit-sketch';
import { SKETCH_COLUMNS } from '../support/table/sketch-columns';
import { bodyOf, FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import { retypings, typedFigures, withTexts } from '../support/table/typed-as-text';
import { afterSlip, drawnSlips, type DrawnSlip } from '../support/table/typing-slips';

const ABOUT_TEXT = new Set(['number-stored-as-text', 'column-stored-as-text']);

const clean = cleanTables({ places: { min: 3, max: 15 }, size: { min: 60, max: 20_000 } });

/** Made with a template, by others with formulas, or by others who typed everything. */
const honest: fc.Arbitrary<TableSketch> = fc
  .record({ table: clean, made: fc.constantFrom('template', 'formulas', 'typed') })
  .map(({ table: { sketch }, made }) => {
    if (made === 'template') return sketch;
    return { ...(made === 'typed' ? withoutFormulas(sketch) : sketch), foreign: true };
  });

/** What the formulas give, typed. */
function withoutFormulas(sketch: TableSketch): TableSketch {
  const [sheet] = createTable(sketch).snapshot.sheets;
  return bodyOf(sketch)
    .flatMap(({ figures }, row) =>
      figures
        .slice(1)
        .flatMap((figure, column) =>
          figure === '=' ? [{ row: FIRST_ROW + row, column: FIRST_COLUMN + column }] : [],
        ),
    )
    .reduce((before, cell) => {
      const { value } = sheet!.rows[cell.row - FIRST_ROW]!.cells[cell.column]!;
      return withFigure(before, cell, value as number);
    }, sketch);
}

function complaintsOf(
  sketch: TableSketch,
  snapshot: WorkbookSnapshot = createTable(sketch).snapshot,
): Finding[] {
  const { table } = createTable(sketch);
  const { findings } = check(snapshot, [table], rules);
  return findings.filter(({ severity }) => severity !== 'info');
}

/** What Excel shows where formulas along a row count a text that looks like a number, and sums do not. */
function withCountedTexts(texts: TableSketch, numbers: TableSketch): WorkbookSnapshot {
  const [sheet] = createTable(texts).snapshot.sheets;
  const [right] = createTable(numbers).snapshot.sheets;
  const isTotal = (row: number): boolean => bodyOf(texts)[row]!.role === 'total';
  const rows = sheet!.rows.map((row, at) =>
    isTotal(at)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, column) =>
            cell?.formula === undefined ? cell : right!.rows[at]!.cells[column]!,
          ),
        },
  );
  const total = sheet!.rows.findIndex((_, at) => isTotal(at));
  const sumOf = (key: ColumnKey): number =>
    rows.reduce((sum, { cells }, at) => {
      const value = cells[FIRST_COLUMN + texts.columns.indexOf(key)]?.value;
      return isTotal(at) || typeof value !== 'number' ? sum : sum + value;
    }, 0);
  const cells = rows[total]!.cells.map((cell, at): CellSnapshot | null => {
    const key = texts.columns[at - FIRST_COLUMN];
    if (!cell || cell.formula === undefined || key === undefined) return cell;
    const { derivation } = SKETCH_COLUMNS[key];
    if (derivation?.kind !== 'rate') return { ...cell, value: sumOf(key) };
    const [part, whole] = derivation.inputs.map(sumOf);
    return { ...cell, value: whole === 0 ? '' : Math.round((10_000 * part!) / whole!) / 100 };
  });
  return {
    names: [],
    sheets: [{ ...sheet!, rows: rows.map((row, at) => (at === total ? { ...row, cells } : row)) }],
  };
}

function accusedIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ ruleId }) => !ABOUT_TEXT.has(ruleId))
    .flatMap(({ place, culprits }) => [place, ...culprits.map((one) => one.place)])
    .map(({ range }) => formatRange(range));
}

/** A wrong figure where one is typed. */
function plantedIn(
  sketch: TableSketch,
  pick: number,
  slip: DrawnSlip,
): { readonly sketch: TableSketch; readonly cell: CellAddress } {
  const cells = typedFigures(sketch);
  const cell = cells[pick % cells.length]!;
  const digits = /rate/i.test(sketch.columns[cell.column - FIRST_COLUMN]!) ? 2 : 0;
  const after = afterSlip(figureAt(sketch, cell) as number, digits, slip);
  return { cell, sketch: withFigure(sketch, cell, after) };
}

function figureAt(sketch: TableSketch, { row, column }: CellAddress): Figure {
  return bodyOf(sketch)[row - FIRST_ROW]!.figures[column - FIRST_COLUMN + 1] as Figure;
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

function offersAt(cell: CellAddress, findings: readonly Finding[]): Edit[] {
  return findings
    .flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits))
    .filter((edit) => isSame(edit.cell, cell));
}

const RUNS = { numRuns: 40 };

test('figures of an agreeing table that are typed as text are warned of, and nothing else is', () => {
  fc.assert(
    fc.property(honest, retypings, (sketch, retyping) => {
      const retyped = withTexts(sketch, retyping);
      const complaints = complaintsOf(retyped.sketch);
      expect(accusedIn(complaints)).toEqual([]);
      const wholeColumns = complaints.some(({ ruleId }) => ruleId === 'column-stored-as-text');
      if (wholeColumns) return;
      expect(new Set(complaints.map(({ place }) => formatRange(place.range)))).toEqual(
        new Set(retyped.cells.map(formatCell)),
      );
    }),
    RUNS,
  );
});

test('nor is anything else where formulas along the row have counted the texts', () => {
  fc.assert(
    fc.property(clean, retypings, fc.boolean(), ({ sketch }, retyping, isForeign) => {
      const made: TableSketch = isForeign ? { ...sketch, foreign: true } : sketch;
      const { sketch: retyped } = withTexts(made, retyping);
      const complaints = complaintsOf(retyped, withCountedTexts(retyped, made));
      expect(accusedIn(complaints)).toEqual([]);
    }),
    RUNS,
  );
});

test('a wrong figure beside figures that are text is named as if they were numbers', () => {
  const wrong = fc
    .record({ sketch: honest, retyping: retypings, pick: fc.nat(), slip: drawnSlips })
    .map(({ sketch, retyping, pick, slip }) => ({ ...plantedIn(sketch, pick, slip), retyping }));
  let named = 0;
  fc.assert(
    fc.property(wrong, ({ sketch, cell, retyping }) => {
      const right = formatCell(cell);
      if (!accusedIn(complaintsOf(sketch)).includes(right)) return;
      named++;
      const retyped = withTexts(sketch, retyping, cell);
      expect(accusedIn(complaintsOf(retyped.sketch))).toContain(right);
    }),
    RUNS,
  );
  expect(named).toBeGreaterThan(10);
});

test('a sum that passed over a text is not accused: the text is, once', () => {
  const summed = (sketch: TableSketch, { row, column }: CellAddress): boolean =>
    sketch.total?.[column - FIRST_COLUMN + 1] === '=' &&
    bodyOf(sketch)[row - FIRST_ROW]!.role === 'unit' &&
    !/rate/i.test(sketch.columns[column - FIRST_COLUMN]!) &&
    figureAt(sketch, { row, column }) !== 0;
  let asked = 0;
  fc.assert(
    fc.property(clean, retypings, fc.boolean(), ({ sketch }, retyping, isForeign) => {
      const made: TableSketch = isForeign ? { ...sketch, foreign: true } : sketch;
      const { sketch: retyped, cells } = withTexts(made, {
        ...retyping,
        picks: [retyping.picks[0]!],
      });
      const [cell] = cells;
      if (!cell || !summed(made, cell)) return;
      asked++;
      const [finding, ...others] = complaintsOf(retyped);
      expect(others).toEqual([]);
      expect(formatRange(finding!.place.range)).toBe(formatCell(cell));
      const total = formatCell({
        row: sketch.totalOnTop ? FIRST_ROW : FIRST_ROW + sketch.rows.length,
        column: cell.column,
      });
      expect(finding!.related.map(({ range }) => formatRange(range))).toEqual([total]);
    }),
    RUNS,
  );
  expect(asked).toBeGreaterThan(8);
});

/** With a comma and no thousands: no other reading may explain the mistake. */
const UNGROUPED = [2];

test('a figure that is text and wrong is mended by the right number, and by nothing else', () => {
  const wrong = fc
    .record({ sketch: honest, pick: fc.nat(), slip: drawnSlips })
    .map(({ sketch, pick, slip }) => {
      const planted = plantedIn(sketch, pick, slip);
      const picks = [typedFigures(sketch).findIndex((cell) => isSame(cell, planted.cell))];
      return { ...planted, retyped: withTexts(planted.sketch, { notations: UNGROUPED, picks }) };
    });
  let mended = 0;
  fc.assert(
    fc.property(wrong, ({ sketch, cell, retyped }) => {
      const numbers = complaintsOf(sketch);
      const texts = complaintsOf(retyped.sketch);
      if (accusedIn(numbers).some((other) => other !== formatCell(cell))) return;
      expect(new Set(accusedIn(texts))).toEqual(new Set(accusedIn(numbers)));
      const ofNumber = offersAt(cell, numbers);
      if (ofNumber.length === 0) return;
      mended++;
      expect(offersAt(cell, texts)).toEqual(
        ofNumber.map((edit) => ({
          ...edit,
          before: { value: figureAt(retyped.sketch, cell) },
        })),
      );
    }),
    RUNS,
  );
  expect(mended).toBeGreaterThan(2);
});
