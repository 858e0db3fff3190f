import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import type { CellChange, MutableTable } from '../../src/training';
import type { TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';
import { withFigure } from '../support/table/edit-sketch';
import { FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import { figureAfter, figureCell } from './figure-cells';
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

/** The plan with the slip in it, its live formulas recalculated. */
export function withChanges(plan: Plan, changes: readonly CellChange[]): Plan {
  const sketch = changes.reduce(
    (changed: TableSketch, { row, column, after }) =>
      withFigure(
        changed,
        { row: FIRST_ROW + row, column: FIRST_COLUMN + column },
        figureAfter(after),
      ),
    plan.sketch,
  );
  return { ...plan, sketch };
}
