import type { CellChange, MutableTable } from '../../../src/training';
import { createBudgetTable } from '../../support/table/create-budget-table';
import { withBudgetFigure } from '../../support/table/edit-budget-sketch';
import { FIRST_COLUMN, FIRST_ROW } from '../../support/table/sketch-layout';
import { figureAfter, figureCell } from '../figure-cells';
import type { BudgetPlan } from './random-budget';

export function toMutableBudget({ sketch, decimals, shareDecimals }: BudgetPlan): MutableTable {
  const { snapshot, table } = createBudgetTable(sketch);
  const [sheet] = snapshot.sheets;
  return {
    columns: table.columns.map(({ dimensions }) => ({
      dimensions,
      decimals:
        dimensions.aspect === 'percent'
          ? shareDecimals
          : dimensions.measure === 'quantity'
            ? 0
            : decimals,
    })),
    rows: table.rows.map(({ role }, row) => ({
      role,
      cells: table.columns.map((_, column) => figureCell(sheet!, row, column)),
    })),
  };
}

/** The plan with the slip in it, its live formulas recalculated. */
export function withBudgetChanges(plan: BudgetPlan, changes: readonly CellChange[]): BudgetPlan {
  const sketch = changes.reduce(
    (changed, { row, column, after }) =>
      withBudgetFigure(
        changed,
        { row: FIRST_ROW + row, column: FIRST_COLUMN + column },
        figureAfter(after),
      ),
    plan.sketch,
  );
  return { ...plan, sketch };
}
