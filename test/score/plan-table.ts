import { Decimal } from '../../src/domain/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import type { CellChange, FigureCell, MutableTable } from '../../src/training';
import type { Figure, TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';
import { withFigure } from '../support/table/edit-sketch';
import { FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import type { Plan } from './random-plan';

/** Sheet and table of a plan; one that others made knows no formulas of its own. */
export function createPlanTable(plan: Plan): { snapshot: WorkbookSnapshot; table: Table } {
  const { snapshot, table } = createTable(plan.sketch);
  if (plan.origin === 'template') return { snapshot, table };
  const columns = table.columns.map(({ formulaFor: _, ...column }) => ({
    ...column,
    derived: { units: false, total: false },
  }));
  return { snapshot, table: { ...table, columns } };
}

export function toMutableTable(plan: Plan): MutableTable {
  const { snapshot, table } = createTable(plan.sketch);
  const [sheet] = snapshot.sheets;
  return {
    columns: table.columns.map(({ dimensions }) => ({
      dimensions,
      decimals: dimensions.aspect === 'count' ? 0 : plan.rateDecimals,
    })),
    rows: table.rows.map(({ role }, row) => ({
      role,
      cells: table.columns.map((_, column) => figureCell(sheet!, row, column)),
    })),
  };
}

function figureCell(sheet: SheetSnapshot, row: number, column: number): FigureCell {
  const cell = sheet.rows[row]?.cells[FIRST_COLUMN + column];
  if (typeof cell?.value !== 'number') return { kind: 'blank' };
  return {
    kind: cell.formula === undefined ? 'constant' : 'formula',
    value: Decimal.fromDouble(cell.value),
  };
}

/** The plan with the slip in it, its live formulas recalculated. */
export function withChanges(plan: Plan, changes: readonly CellChange[]): Plan {
  const sketch = changes.reduce(
    (changed: TableSketch, { row, column, after }) =>
      withFigure(changed, { row: FIRST_ROW + row, column: FIRST_COLUMN + column }, figureOf(after)),
    plan.sketch,
  );
  return { ...plan, sketch };
}

function figureOf(cell: FigureCell): Figure {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'constant':
      return cell.value.toDouble();
    case 'formula':
      return '=';
    case 'text':
      return cell.text;
  }
}
