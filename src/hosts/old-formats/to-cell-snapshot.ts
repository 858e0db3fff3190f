import type { CellObject } from '@e965/xlsx';
import type { CellSnapshot, CellValue } from '../../domain/snapshot';

/** Codes of errors in the binary formats ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Undefined for a cell that holds nothing. */
export function toCellSnapshot(
  cell: CellObject,
  formula: string | undefined,
): CellSnapshot | undefined {
  const value = toValue(cell);
  if (value === null && formula === undefined) return undefined;
  const numberFormat = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : undefined;
  return {
    value,
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(formula !== undefined && value === null && { uncached: true as const }),
  };
}

function toValue({ t, v }: CellObject): CellValue {
  if (v === undefined || v === null || t === 'z') return null;
  if (t === 'e') return { error: ERRORS.get(v) ?? '#UNKNOWN!' };
  return v instanceof Date ? null : v;
}
