import type { RangeAddress } from '../../../domain/address';
import { columnCount, rowCount } from '../addresses';
import type { HostSession } from '../object-model/session';
import type { SheetId } from '../workbook-model';

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The range without its hidden rows and columns, in as few parts as that takes. */
export function visibleParts(
  { store }: HostSession,
  sheet: SheetId,
  range: RangeAddress,
): RangeAddress[] {
  const rows = visibleRuns(range.top, store.readRowsHidden(sheet, range.top, rowCount(range)));
  const columns = visibleRuns(
    range.left,
    store.readColumnsHidden(sheet, range.left, columnCount(range)),
  );
  return rows.flatMap((row) =>
    columns.map((column) => ({
      top: row.first,
      left: column.first,
      bottom: row.last,
      right: column.last,
    })),
  );
}

function visibleRuns(first: number, hidden: readonly boolean[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [offset, isHidden] of hidden.entries()) {
    if (isHidden) continue;
    const last = runs.at(-1);
    if (last?.last === first + offset - 1) last.last += 1;
    else runs.push({ first: first + offset, last: first + offset });
  }
  return runs;
}
