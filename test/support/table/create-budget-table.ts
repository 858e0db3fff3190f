import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import type { RowSum, Table, TableColumn, TableRow } from '../../../src/domain/table';
import type { BudgetSketch, Figure } from '../../../src/rules/rule-examples';
import { budgetDimensions, budgetLabel } from './budget-columns';
import { budgetFormula, derivationAt, layoutOf, type BudgetLayout } from './budget-layout';
import { budgetResults } from './budget-results';
import { FIRST_COLUMN, FIRST_ROW, SHEET } from './sketch-layout';
import { writtenCell } from './written-cell';

/** Sheet and table of a budget sketch; rows start in row 7, figures in column C. */
export function createBudgetTable(sketch: BudgetSketch): {
  snapshot: WorkbookSnapshot;
  table: Table;
} {
  const layout = layoutOf(sketch);
  const results = budgetResults(sketch, layout);
  const cellAt = (row: number, column: number, figure: Figure): CellSnapshot | null => {
    if (figure === null) return null;
    if (figure !== '=') return writtenCell(figure);
    const derivation = derivationAt(sketch, layout, row, column);
    if (!derivation) throw new Error(`no formula of its own in row ${row}, column ${column}`);
    return { value: results(row, column), formula: budgetFormula(derivation, row, column) };
  };
  const bottom = FIRST_ROW + sketch.rows.length - 1;
  const lead = FIRST_COLUMN + sketch.columns.length;
  const right = sketch.leads ? lead : lead - 1;
  const sheet: SheetSnapshot = {
    id: 's1',
    name: SHEET,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom, right },
    rows: sketch.rows.map((figures, row) => ({
      index: FIRST_ROW + row,
      cells: [
        { value: row + 1 },
        { value: layout.rows[row]!.label },
        ...sketch.columns.map((_, column) => cellAt(row, column, figures[column + 1] as Figure)),
        ...(sketch.leads ? [writtenWords(sketch.leads[row])] : []),
      ],
    })),
    names: [],
    merges: [],
  };
  const table: Table = {
    id: 'T1',
    subject: sketch.works ? 'other' : 'programme',
    sheet: SHEET,
    range: { top: FIRST_ROW - 1, left: 0, bottom, right },
    rows: sketch.works ? sketch.works.map((node, row) => workOf(sketch, row, node)) : layout.rows,
    sums: sketch.works ? sumsOfWorks(sketch) : layout.sums,
    columns: sketch.columns.map((_, column) => columnOf(sketch, layout, column)),
    ...(sketch.shares && { columnShares: sketch.shares }),
    ...(sketch.leads && {
      texts: [{ column: lead, role: 'lead' as const, label: 'Cơ quan chủ trì' }],
    }),
    options: { rateDecimals: 2, ...(sketch.rounded && { rounded: true }) },
  };
  return { snapshot: { sheets: [sheet], names: [] }, table };
}

function writtenWords(words: string | null | undefined): CellSnapshot | null {
  return words === null || words === undefined ? null : { value: words };
}

/** A work that its project's node pays for. */
function workOf(sketch: BudgetSketch, row: number, node: string): TableRow {
  const role = sketch.totalLast && row === sketch.rows.length - 1 ? 'total' : 'unit';
  return { row: FIRST_ROW + row, role, label: sketch.rows[row]![0], node };
}

function sumsOfWorks({ rows, totalLast }: BudgetSketch): RowSum[] {
  const total = rows.length - 1;
  return totalLast ? [{ total, terms: [...rows.keys()].slice(0, total), comparison: '=' }] : [];
}

function columnOf(sketch: BudgetSketch, layout: BudgetLayout, position: number): TableColumn {
  const column = sketch.columns[position]!;
  const dimensions = budgetDimensions(column, sketch.year);
  const common = {
    column: FIRST_COLUMN + position,
    key: `c${position}`,
    label: budgetLabel(column, sketch.year),
    dimensions,
  };
  if (sketch.foreign) return { ...common, derived: { units: false, total: false } };
  return {
    ...common,
    derived: {
      units: column.computed !== undefined,
      total: column.computed !== undefined || dimensions.aspect === 'amount',
    },
    formulaFor: ({ row }) => {
      const index = row - FIRST_ROW;
      const derivation = derivationAt(sketch, layout, index, position);
      return derivation && budgetFormula(derivation, index, position);
    },
  };
}
