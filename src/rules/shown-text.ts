import { isErrorValue, type CellValue } from '../domain/snapshot';

/** What stands in a cell, for a message to quote. Excel shows truth values in capitals. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
