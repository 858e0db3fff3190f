import type { BodyRow } from './body-row';
import type { RowsShown } from './incomplete-sums';
import { createOutline } from './outline';
import { readRows, type RowReading } from './read-rows';

/** Roles and sums of a table's rows, in each strand by itself. */
export function rowReaderOf(
  body: readonly BodyRow[],
): (additive: readonly number[], shown: RowsShown) => RowReading {
  const strands = [...new Set(body.map(({ strand = 0 }) => strand))];
  const parts = strands.map((strand) => {
    const origin = body.flatMap((row, at) => ((row.strand ?? 0) === strand ? [at] : []));
    const rows = origin.map((at) => body[at]!);
    return { origin, rows, outline: createOutline(rows) };
  });
  const [only] = parts;
  if (parts.length === 1)
    return (additive, shown) => readRows(body, only!.outline, additive, shown);
  return (additive, shown) =>
    woven(
      parts.map(({ rows, outline, origin }) => {
        const read = readRows(rows, outline, additive, shown);
        return { ...read, origin: read.origin.map((at) => origin[at]!) };
      }),
    );
}

/** Rows of several readings in the order of the sheet. */
function woven(readings: readonly RowReading[]): RowReading {
  const all = readings
    .flatMap(({ rows, origin }) => rows.map((row, at) => ({ row, origin: origin[at]! })))
    .sort((one, other) => one.origin - other.origin);
  const position = new Map(all.map(({ origin }, at) => [origin, at]));
  return {
    rows: all.map(({ row }) => row),
    origin: all.map(({ origin }) => origin),
    sums: readings.flatMap(({ sums, origin }) => {
      const moved = (row: number): number => position.get(origin[row]!)!;
      return sums.map((sum) => ({
        ...sum,
        total: moved(sum.total),
        terms: sum.terms.map(moved),
      }));
    }),
  };
}
