import { formatCell, formatPlace } from '../domain/address';
import type { CellContent } from '../domain/edit';
import type { SheetPlan } from '../domain/sheet-plan';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';

/** The sheet as it would be read before anything in it is calculated: without its formulas. */
export function typedCells(plan: SheetPlan): SheetSnapshot {
  return readPlan(plan, (content) => ('value' in content ? { value: content.value } : null));
}

/**
 * The sheet as it would be read from a file.
 *
 * @param results what the file holds for its formulas, by address
 */
export function plannedSheet(
  plan: SheetPlan,
  results: ReadonlyMap<string, number> = new Map(),
): SheetSnapshot {
  return readPlan(plan, (content, address) => {
    if ('value' in content) return { value: content.value };
    const value = results.get(address);
    const { formula } = content;
    return value === undefined ? { value: null, formula, uncached: true } : { value, formula };
  });
}

function readPlan(
  { sheetName, blocks, merges, names }: SheetPlan,
  toCell: (content: CellContent, address: string) => CellSnapshot | null,
): SheetSnapshot {
  const rows = new Map<number, (CellSnapshot | null)[]>();
  let right = 0;
  for (const { at, content } of blocks)
    content.forEach((line, down) => {
      const row = at.row + down;
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      line.forEach((cell, beside) => {
        const column = at.column + beside;
        while (cells.length <= column) cells.push(null);
        cells[column] = cell && toCell(cell, formatCell({ row, column }));
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
    names: names.map(({ name, range }) => ({
      name,
      reference: `=${formatPlace({ sheet: sheetName, range })}`,
      sheet: sheetName,
    })),
    merges,
  };
}
