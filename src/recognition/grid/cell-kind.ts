import { isErrorValue, type CellSnapshot } from '../../domain/snapshot';
import { parseNumberFormat } from '../../reading/number-format';
import { parseNumberText } from '../../reading/number-text';
import { bareText, remembered } from '../words/remembered';

/**
 * What a cell looks like to someone who does not read it: a number (typed, computed, or
 * written as text), a sign in place of one (`-`, `x`, `…`), words, or nothing.
 */
export type CellKind = 'blank' | 'number' | 'sign' | 'words';

export function kindOfCell(cell: CellSnapshot | null | undefined): CellKind {
  if (!cell) return 'blank';
  const { value } = cell;
  if (value === null) return cell.formula === undefined ? 'blank' : 'number';
  if (typeof value === 'number')
    return parseNumberFormat(cell.numberFormat).kind === 'date' ? 'words' : 'number';
  if (isErrorValue(value)) return 'sign';
  if (typeof value === 'boolean') return 'words';
  return kindOfText(value, cell.formula !== undefined);
}

const kindOfNumberText = remembered((text: string) => parseNumberText(text).kind);

function kindOfText(text: string, computed: boolean): CellKind {
  switch (kindOfNumberText(text)) {
    case 'blank':
      // A formula that shows nothing yet stands where a figure will
      return computed ? 'sign' : 'blank';
    case 'nil':
    case 'missing':
    case 'not-applicable':
      return 'sign';
    case 'number':
      return ESTIMATED_YEAR.test(bareText(text)) ? 'words' : 'number';
    case 'not-number':
      return 'words';
  }
}

/** `Ước 2025` heads a column; nobody estimates a figure that happens to be the year in which they do. */
const ESTIMATED_YEAR = /^(?:uoc|du uoc|du kien) 20[0-4]\d$/;

/** `2027 (*)`, `2027 1)`: a year, and a mark that points to a note. */
const MARKED_YEAR = /^\s*((?:19|20)\d\d)\s*(?:\(\s*(?:\*+|\d)\s*\)|\*+|\d\)|[¹²³])\s*$/;

/** A year in a cell, with or without a mark that points to a note. */
export function markedYearOf(cell: CellSnapshot | null | undefined): number | undefined {
  const value = cell?.value;
  const year = typeof value === 'string' ? MARKED_YEAR.exec(value)?.[1] : undefined;
  return year === undefined ? yearOfCell(cell) : Number(year);
}

/** A number that is, or is written as, a plain year. */
export function yearOfCell(cell: CellSnapshot | null | undefined): number | undefined {
  const value = cell?.value;
  const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1990 && year < 2050
    ? year
    : undefined;
}
