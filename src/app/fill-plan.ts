import type { SheetPlan } from '../domain/sheet-plan';
import { heightOfWords, type SampleInput } from '../templates';

/**
 * The plan with these cells filled in, its rows as high as the words in them need; cells outside its
 * blocks are left out.
 */
export function fillPlan(plan: SheetPlan, inputs: readonly SampleInput[]): SheetPlan {
  const widths = new Map(plan.columnWidths.map(({ column, points }) => [column, points]));
  const needed = new Map<number, number>();
  for (const { cell, content } of inputs) {
    const width = widths.get(cell.column);
    if (width === undefined || 'formula' in content || typeof content.value !== 'string') continue;
    const points = heightOfWords(content.value, width);
    needed.set(cell.row, Math.max(points, needed.get(cell.row) ?? 0));
  }
  return {
    ...plan,
    rowHeights: plan.rowHeights.map(({ row, points }) => ({
      row,
      points: Math.max(points, needed.get(row) ?? 0),
    })),
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
