import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import type { RangeAddress } from '../../../domain/address';

export interface LineChange {
  readonly kind: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';
  readonly first: number;
  readonly count: number;
}

/** Where the range is after rows or columns came or went; undefined where all of it is gone. */
export function shiftRange(range: RangeAddress, change: LineChange): RangeAddress | undefined {
  if (change.kind === 'rows-inserted' || change.kind === 'rows-deleted') {
    const rows = shiftSpan(range.top, range.bottom, MAX_ROWS - 1, change);
    return rows && { ...range, top: rows.start, bottom: rows.end };
  }
  const columns = shiftSpan(range.left, range.right, MAX_COLUMNS - 1, change);
  return columns && { ...range, left: columns.start, right: columns.end };
}

function shiftSpan(
  start: number,
  end: number,
  last: number,
  { kind, first, count }: LineChange,
): { start: number; end: number } | undefined {
  // Whole columns stay whole columns, whatever happens to their rows.
  if (start === 0 && end === last) return { start, end };
  if (kind === 'rows-inserted' || kind === 'columns-inserted') {
    if (end < first) return { start, end };
    const moved = start < first ? start : start + count;
    return moved > last ? undefined : { start: moved, end: Math.min(end + count, last) };
  }
  const after = first + count;
  if (start >= first && end < after) return undefined;
  const shifted = (line: number): number =>
    line < first ? line : line < after ? first : line - count;
  return { start: shifted(start), end: end < first ? end : end < after ? first - 1 : end - count };
}
