import type { CellReading } from './excel-number';

/**
 * The decimals to which a column's constants are reported: the most that any of them
 * shows, because Excel drops trailing zeros (2.50 is stored as 2.5). Undefined for a
 * column without constants. A lone constant thus keeps its own.
 */
export function findColumnDecimals(cells: Iterable<CellReading | undefined>): number | undefined {
  let most: number | undefined;
  for (const cell of cells) {
    if (cell?.kind !== 'number' || cell.decimals === undefined || cell.computedElsewhere) continue;
    if (most === undefined || cell.decimals > most) most = cell.decimals;
  }
  return most;
}
