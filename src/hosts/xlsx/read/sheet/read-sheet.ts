import type { RangeAddress } from '../../../../domain/address';
import type { NameSnapshot, SheetSnapshot } from '../../../../domain/snapshot';
import type { OpcPackage } from '../../package';
import type { Allowance } from '../allowance';
import { SPREADSHEET } from '../namespaces';
import type { CellTexts } from './cell-reader';
import { withLocks } from './locked-cells';
import { SheetHandler } from './sheet-handler';

/** What the workbook says of a sheet outside of the sheet's own part. */
interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly hidden: boolean;
  readonly names: readonly NameSnapshot[];
}

/** Throws WorkbookFileError. */
export function readSheet(
  opened: OpcPackage,
  part: string,
  { name, sheetId, hidden, names }: SheetEntry,
  texts: CellTexts,
  allowance: Allowance,
): SheetSnapshot {
  const handler = new SheetHandler(part, texts, allowance);
  opened.scan(part, SPREADSHEET, handler);
  const { used, rows } = handler.rows.finish();
  const hiddenColumns = used ? withinRange(handler.hiddenColumns, used) : [];
  return {
    // Excel's own id, which Office.js shows too, survives a new order and a copy of the file.
    id: handler.uid ?? sheetId,
    name,
    hidden,
    protected: handler.protected,
    rows: handler.protected && used ? withLocks(rows, used.left, handler.unlocked) : rows,
    names,
    merges: handler.merges,
    ...(used && { used }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

/** Columns of the used range that one of the spans names. */
function withinRange(
  spans: readonly { readonly first: number; readonly last: number }[],
  { left, right }: RangeAddress,
): number[] {
  const columns = new Set<number>();
  for (const { first, last } of spans)
    for (let column = Math.max(first, left); column <= Math.min(last, right); column += 1)
      columns.add(column);
  return [...columns].sort((one, other) => one - other);
}
