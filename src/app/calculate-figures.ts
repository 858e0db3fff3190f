import { formatCell } from '../domain/address';
import type { Rule } from '../domain/rule';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';
import type { SheetPlan } from '../domain/sheet-plan';
import type { Table } from '../domain/table';
import { recalculate } from '../engine/recalculate';
import { examine } from '../engine/table-state';
import { rules } from '../rules';

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

/** The sheet as it would be read before anything in it is calculated: without its formulas. */
function typedCells({ sheetName, blocks, merges }: SheetPlan): SheetSnapshot {
  const rows = new Map<number, (CellSnapshot | null)[]>();
  let right = 0;
  for (const { at, content } of blocks)
    content.forEach((line, down) => {
      const cells = rows.get(at.row + down) ?? [];
      rows.set(at.row + down, cells);
      line.forEach((cell, beside) => {
        while (cells.length <= at.column + beside) cells.push(null);
        cells[at.column + beside] = cell && 'value' in cell ? { value: cell.value } : null;
      });
      right = Math.max(right, cells.length - 1);
    });
  const indexes = [...rows.keys()].sort((one, other) => one - other);
  return {
    id: sheetName,
    name: sheetName,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom: indexes.at(-1) ?? 0, right },
    rows: indexes.map((index) => ({ index, cells: rows.get(index)! })),
    names: [],
    merges,
  };
}
