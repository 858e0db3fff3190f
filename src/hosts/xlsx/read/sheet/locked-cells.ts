import type { RowSnapshot } from '../../../../domain/snapshot';
import { packCell } from './cell-reference';

/**
 * The rows of a protected sheet, which says so only after them: cells are locked that no style
 * unlocks.
 *
 * @param left column of the first cell of every row
 * @param unlocked packed references
 */
export function withLocks(
  rows: readonly RowSnapshot[],
  left: number,
  unlocked: ReadonlySet<number>,
): RowSnapshot[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, position) =>
      cell && !unlocked.has(packCell(row.index, left + position))
        ? { ...cell, locked: true as const }
        : cell,
    ),
  }));
}
