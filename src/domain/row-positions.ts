import type { TableRow } from './table';

/** Finds the rows of a table by where they stand on the sheet. */
export interface RowPositions {
  /** Index into the table's rows; undefined for a row of the sheet that is none of them. */
  of(sheetRow: number): number | undefined;
}

const known = new WeakMap<readonly TableRow[], RowPositions>();

/** Made once for the rows of a table, however many ask. */
export function rowPositions(rows: readonly TableRow[]): RowPositions {
  let positions = known.get(rows);
  if (!positions) {
    positions = createPositions(rows);
    known.set(rows, positions);
  }
  return positions;
}

const NONE = -1;

/** By number and not in a map: a table of many rows would pay for each of them. */
function createPositions(rows: readonly TableRow[]): RowPositions {
  let top = Infinity;
  let bottom = -Infinity;
  for (const { row } of rows) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  const positions = new Int32Array(rows.length > 0 ? bottom - top + 1 : 0).fill(NONE);
  for (let index = 0; index < rows.length; index++) positions[rows[index]!.row - top] = index;
  return {
    of: (sheetRow) => {
      const found = positions[sheetRow - top];
      return found === undefined || found === NONE ? undefined : found;
    },
  };
}
