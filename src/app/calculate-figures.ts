import { formatCell } from '../domain/address';
import type { Rule } from '../domain/rule';
import type { SheetPlan } from '../domain/sheet-plan';
import type { Table } from '../domain/table';
import { recalculate } from '../engine/recalculate';
import { examine } from '../engine/table-state';
import { rules } from '../rules';
import { typedCells } from './planned-sheet';

/**
 * Figures that a plan's formulas will give, by address, for programs that show a file without
 * calculating. Formulas whose inputs are blank, and those that give words, are left out.
 */
export function calculateFigures(plan: SheetPlan, table: Table): ReadonlyMap<string, number> {
  const sheet = typedCells(plan);
  const relationRules = (rules as readonly Rule[]).filter(({ kind }) => kind === 'relation');
  const { problem } = examine(sheet, table, relationRules);
  return new Map(
    recalculate(problem, sheet).flatMap(({ edit, value }) =>
      value ? [[formatCell(edit.cell), value.value.toDouble()] as const] : [],
    ),
  );
}
