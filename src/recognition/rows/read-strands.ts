import type { RowSum } from '../../domain/table';
import type { BodyRow } from './body-row';
import type { RowsShown } from './incomplete-sums';
import { createOutline } from './outline';
import { readRows, type RowReading } from './read-rows';

/** Roles and sums of a table's rows, in each strand by itself. */
export function rowReaderOf(
  body: readonly BodyRow[],
): (additive: readonly number[], shown: RowsShown) => RowReading {
  const strands = [...new Set(body.map(({ strand }) => strand?.at ?? 0))];
  const parts = strands.map((strand) => {
    const origin = body.flatMap((row, at) => ((row.strand?.at ?? 0) === strand ? [at] : []));
    const rows = origin.map((at) => body[at]!);
    return { origin, rows, outline: createOutline(rows) };
  });
  const [only] = parts;
  if (parts.length === 1)
    return (additive, shown) => readRows(body, only!.outline, additive, shown);
  return (additive, shown) =>
    woven(
      body,
      parts.map(({ rows, outline, origin }) => {
        const read = readRows(rows, outline, additive, shown);
        return { ...read, origin: read.origin.map((at) => origin[at]!) };
      }),
    );
}

/** Rows of several readings in the order of the sheet, with the sums under each name. */
function woven(body: readonly BodyRow[], readings: readonly RowReading[]): RowReading {
  const all = readings
    .flatMap(({ rows, origin }) => rows.map((row, at) => ({ row, origin: origin[at]! })))
    .sort((one, other) => one.origin - other.origin);
  const position = new Map(all.map(({ origin }, at) => [origin, at]));
  return {
    rows: all.map(({ row }) => row),
    origin: all.map(({ origin }) => origin),
    sums: [
      ...readings.flatMap(({ sums, origin }) => {
        const moved = (row: number): number => position.get(origin[row]!)!;
        return sums.map((sum) => ({
          ...sum,
          total: moved(sum.total),
          terms: sum.terms.map(moved),
        }));
      }),
      ...sumsOfGroups(
        body,
        all.map(({ origin }) => origin),
      ),
    ],
  };
}

/** `Hộ nghèo`, `Hộ cận nghèo`, `Cộng` under each name. `origin`: by row read, its index in the body. */
function sumsOfGroups(body: readonly BodyRow[], origin: readonly number[]): RowSum[] {
  const strandOf = (row: number): BodyRow['strand'] => body[origin[row]!]!.strand;
  return origin.flatMap((_, total): RowSum[] => {
    const own = strandOf(total);
    if (!own?.isSum) return [];
    const terms = origin.flatMap((__, row) => {
      const other = strandOf(row);
      return other?.group === own.group && !other.isSum ? [row] : [];
    });
    return [{ total, terms, comparison: '=' }];
  });
}
