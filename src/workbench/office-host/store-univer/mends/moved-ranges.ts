import type { IRange } from '@univerjs/core';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import {
  EffectRefRangId,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
} from '@univerjs/sheets';

const REMOVALS: readonly string[] = [
  EffectRefRangId.RemoveRowCommandId,
  EffectRefRangId.RemoveColCommandId,
];

/** Where the range is after the change: in one piece or several, or nowhere. */
export function moveRange(range: IRange, change: EffectRefRangeParams): IRange[] {
  if (!REMOVALS.includes(change.id)) {
    return handleCommonDefaultRangeChangeWithEffectRefCommands(range, change);
  }
  // The other function leaves a range in place whose first rows are removed with rows above it.
  const moved = handleDefaultRangeChangeWithEffectRefCommands(range, change);
  return moved ? [moved] : [];
}

/**
 * A rule's formula is relative to its first cell. Where that cell is deleted, the formula is
 * re-read from the first cell that stays, or its references would become #REF!.
 */
export function findAnchorShift(
  ranges: readonly IRange[],
  change: EffectRefRangeParams,
): { rows: number; columns: number } {
  const anchor = ranges[0];
  const survives = (startRow: number, startColumn: number): boolean =>
    moveRange({ startRow, startColumn, endRow: startRow, endColumn: startColumn }, change).length >
    0;
  for (const range of ranges) {
    if (anchor === undefined || moveRange(range, change).length === 0) continue;
    let { startRow: row, startColumn: column } = range;
    while (row < range.endRow && !survives(row, column)) row += 1;
    if (!survives(row, column)) row = range.startRow;
    while (column < range.endColumn && !survives(row, column)) column += 1;
    return { rows: row - anchor.startRow, columns: column - anchor.startColumn };
  }
  return { rows: 0, columns: 0 };
}
