import { findPlace, type RangeAddress } from '../../domain/address';
import type { SheetSnapshot } from '../../domain/snapshot';
import { findTableName } from '../names';

/** By key: where the name points on its own sheet, or `broken`. */
export type NamedRanges = ReadonlyMap<string, RangeAddress | 'broken'>;

/** The sheet's names of ours by table id, in the order in which they were found. */
export function namedRangesByTable(sheet: SheetSnapshot): ReadonlyMap<string, NamedRanges> {
  const tables = new Map<string, Map<string, RangeAddress | 'broken'>>();
  for (const { name, reference } of sheet.names) {
    const own = findTableName(name);
    if (!own) continue;
    const ranges = tables.get(own.tableId) ?? new Map<string, RangeAddress | 'broken'>();
    tables.set(own.tableId, ranges.set(own.key, rangeOn(sheet, reference)));
  }
  return tables;
}

function rangeOn(sheet: SheetSnapshot, reference: string): RangeAddress | 'broken' {
  const place = findPlace(reference);
  // Excel's sheet names ignore case
  return place && place.sheet.toLowerCase() === sheet.name.toLowerCase() ? place.range : 'broken';
}
