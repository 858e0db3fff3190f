import type { CellAddress } from '../../../src/domain/address';
import type { CellContent } from '../../../src/domain/edit';
import type { BudgetSketch, Figure, SketchRow } from '../../../src/rules/rule-examples';
import { budgetFormula, derivationAt, layoutOf } from './budget-layout';
import { FIRST_COLUMN, FIRST_ROW } from './sketch-layout';

/** The budget sketch with another figure in a cell of the sheet. */
export function withBudgetFigure(
  sketch: BudgetSketch,
  { row, column }: CellAddress,
  figure: Figure,
): BudgetSketch {
  return {
    ...sketch,
    rows: sketch.rows.map(([label, ...figures], index): SketchRow => [
      label,
      ...figures.map((old, i) =>
        index === row - FIRST_ROW && i === column - FIRST_COLUMN ? figure : old,
      ),
    ]),
  };
}

/** What a sketch says where an edit has written something. Throws for formulas not the table's own. */
export function budgetFigure(
  sketch: BudgetSketch,
  { row, column }: CellAddress,
  after: CellContent,
): Figure {
  if (!('formula' in after)) return { value: after.value };
  const at: [number, number] = [row - FIRST_ROW, column - FIRST_COLUMN];
  const derivation = derivationAt(sketch, layoutOf(sketch), ...at);
  if (!derivation || budgetFormula(derivation, ...at) !== after.formula)
    throw new Error(`not the table's own formula: ${after.formula}`);
  return '=';
}
