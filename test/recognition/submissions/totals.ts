import { sumOf } from './submission';

/** The sum of each column of rows of figures. */
export function totals(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => sumOf(rows.map((row) => row[column]!)));
}
