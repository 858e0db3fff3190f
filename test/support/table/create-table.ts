import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import type { Table, TableColumn, TableRow } from '../../../src/domain/table';
import type { ColumnKey, Figure, Sketch, TableSketch } from '../../../src/rules/rule-examples';
import { createBudgetTable } from './create-budget-table';
import { SKETCH_COLUMNS } from './sketch-columns';
import { bodyOf, FIRST_COLUMN, FIRST_ROW, formulaOf, SHEET } from './sketch-layout';
import { computeResults } from './sketch-results';
import { writtenCell } from './written-cell';

export type { Figure, SketchRow, TableSketch } from '../../../src/rules/rule-examples';

/** Sheet and table of a sketch; body rows start in row 7, figures in column C. */
export function createTable(sketch: Sketch): { snapshot: WorkbookSnapshot; table: Table } {
  return 'kind' in sketch ? createBudgetTable(sketch) : createHouseholdTable(sketch);
}

function createHouseholdTable(sketch: TableSketch): { snapshot: WorkbookSnapshot; table: Table } {
  const body = bodyOf(sketch);
  const results = computeResults(sketch);
  const rows = body.map(({ figures, role }, index): TableRow => ({
    row: FIRST_ROW + index,
    role,
    label: figures[0],
  }));
  const cellAt = (rowIndex: number, key: ColumnKey, figure: Figure): CellSnapshot | null => {
    if (figure === null) return null;
    if (figure !== '=') return writtenCell(figure);
    const formula = formulaOf(sketch, key, rows[rowIndex]!);
    if (formula === undefined) throw new Error(`${key} has no formula of its own`);
    return { value: results(rowIndex, key), formula };
  };
  const last = rows[rows.length - 1]!.row;
  const right = FIRST_COLUMN + sketch.columns.length - 1;
  const sheet: SheetSnapshot = {
    id: 's1',
    name: SHEET,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom: last, right },
    rows: body.map(({ figures }, rowIndex) => ({
      index: FIRST_ROW + rowIndex,
      cells: [
        { value: rowIndex + 1 },
        { value: figures[0], ...(sketch.labelFont !== undefined && { font: sketch.labelFont }) },
        ...sketch.columns.map((key, position) =>
          cellAt(rowIndex, key, figures[position + 1] as Figure),
        ),
      ],
    })),
    names: [],
    merges: [],
  };
  const table: Table = {
    id: 'T1',
    subject: 'places',
    sheet: SHEET,
    range: { top: FIRST_ROW - 1, left: 0, bottom: last, right },
    rows,
    columns: sketch.columns.map((key, position) => columnOf(sketch, key, position)),
    options: {
      rateDecimals: 2,
      ...(sketch.seriesBreaks && { seriesBreaks: sketch.seriesBreaks }),
      ...(sketch.rateBase && { rateBase: sketch.rateBase }),
      ...(sketch.statements && { statements: true }),
    },
  };
  return { snapshot: { sheets: [sheet], names: [] }, table };
}

function columnOf(sketch: TableSketch, key: ColumnKey, position: number): TableColumn {
  const { label, dimensions } = SKETCH_COLUMNS[key];
  const derives = (role: TableRow['role']): boolean =>
    formulaOf(sketch, key, { row: 0, role }) !== undefined;
  return {
    column: FIRST_COLUMN + position,
    key,
    label: label(sketch.year),
    dimensions: dimensions(sketch.year),
    derived: { units: derives('unit'), total: derives('total') },
    formulaFor: (row) => formulaOf(sketch, key, row),
    ...(sketch.required?.includes(key) && { required: true }),
  };
}
