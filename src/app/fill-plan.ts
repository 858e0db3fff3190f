import type { SheetPlan } from '../domain/sheet-plan';
import type { SampleInput } from '../templates';

/** The plan with these cells filled in; cells outside its blocks are left out. */
export function fillPlan(plan: SheetPlan, inputs: readonly SampleInput[]): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, content }) => {
      const rows = content.map((row) => [...row]);
      for (const { cell, content: filled } of inputs) {
        const row = rows[cell.row - at.row];
        const column = cell.column - at.column;
        if (row && column >= 0 && column < row.length) row[column] = filled;
      }
      return { at, content: rows };
    }),
  };
}
