import {
  AddressError,
  MAX_COLUMNS,
  MAX_ROWS,
  columnName,
  findPlace,
  formatRange,
  formatSheetName,
  parseRange,
} from '../../domain/address';
import type { RangeAddress } from '../../domain/address';
import { invalidArgument } from './errors';

/** Excel refuses longer addresses. */
const MAX_ADDRESS_LENGTH = 8192;

export const WHOLE_SHEET: RangeAddress = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export function isEntireColumn(range: RangeAddress): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isEntireRow(range: RangeAddress): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

export function rowCount(range: RangeAddress): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: RangeAddress): number {
  return range.right - range.left + 1;
}

/** `B2:C9`; whole columns print as `B:C`, whole rows as `2:9`, as Excel prints them. */
export function formatLocalAddress(range: RangeAddress): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  return formatRange(range);
}

export function formatAddress(sheetName: string, range: RangeAddress): string {
  return `${formatSheetName(sheetName)}!${formatLocalAddress(range)}`;
}

/** The reference text of a defined name: `='Biểu 1'!$A$1:$B$2`. */
export function formatReference(sheetName: string, range: RangeAddress): string {
  const absolute = formatLocalAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
  return `=${formatSheetName(sheetName)}!${absolute}`;
}

/** An address that may name its sheet. Throws InvalidArgument. */
export function parseAddress(text: string): { sheetName?: string; range: RangeAddress } {
  if (text.length >= MAX_ADDRESS_LENGTH)
    throw invalidArgument(`An address must be shorter than ${MAX_ADDRESS_LENGTH} characters.`);
  if (text.includes('!')) {
    const place = findPlace(text);
    if (!place) throw invalidArgument();
    return { sheetName: place.sheet, range: place.range };
  }
  try {
    return { range: parseRange(text) };
  } catch (error) {
    if (error instanceof AddressError) throw invalidArgument();
    throw error;
  }
}

/** Addresses with commas between them; a comma inside a quoted sheet name does not part them. */
export function parseAddressList(text: string): { sheetName?: string; range: RangeAddress }[] {
  if (text.length >= MAX_ADDRESS_LENGTH)
    throw invalidArgument(`An address must be shorter than ${MAX_ADDRESS_LENGTH} characters.`);
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  if (parts.length === 0) throw invalidArgument();
  return parts.map((part) => parseAddress(part.trim()));
}
