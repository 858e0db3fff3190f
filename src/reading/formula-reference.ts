import { AddressError, columnIndex, parseRange } from '../domain/address';
import type { RangeAddress } from '../domain/address';

/** A range named in a formula. */
export interface FormulaReference {
  readonly range: RangeAddress;
  /** Which edges carry a `$`; for whole columns the rows count as fixed, and the other way round. */
  readonly fixed: Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>;
  readonly extent: 'cells' | 'columns' | 'rows';
  /** Absent for the formula's own sheet. */
  readonly sheet?: string;
  /** The last sheet of a 3-D reference such as `'Xã A:Xã Z'!B7`. */
  readonly lastSheet?: string;
  /** File, or its number in the workbook's list of links, of an external reference. */
  readonly workbook?: string;
}

const QUOTED_SHEET = /'([^']*(?:''[^']*)*)'!/y;
const PLAIN_SHEET =
  /((?:\[[^\]]*\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?)!/uy;
const RANGE =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(!?\\[])/uy;

/** The reference that starts at a position of a formula, and where it ends. */
export function findReferenceAt(
  formula: string,
  start: number,
): { reference: FormulaReference; end: number } | undefined {
  const sheet = findSheetAt(formula, start);
  RANGE.lastIndex = sheet?.end ?? start;
  const text = RANGE.exec(formula)?.[0];
  if (text === undefined) return undefined;
  const end = RANGE.lastIndex;
  const range = findRange(text);
  return range && { reference: { ...range, ...sheet?.parts }, end };
}

type SheetParts = Pick<FormulaReference, 'sheet' | 'lastSheet' | 'workbook'>;

function findSheetAt(
  formula: string,
  start: number,
): { parts: SheetParts; end: number } | undefined {
  if (!formula.includes('!', start)) return undefined;
  for (const pattern of [QUOTED_SHEET, PLAIN_SHEET]) {
    pattern.lastIndex = start;
    const name = pattern.exec(formula)?.[1];
    if (name !== undefined) {
      const end = pattern.lastIndex;
      return { parts: splitSheet(pattern === QUOTED_SHEET ? name.replace(/''/g, "'") : name), end };
    }
  }
  return undefined;
}

/** `C:\kế hoạch\[Tệp.xlsx]Biểu 1` and `Xã A:Xã Z`; sheet names hold neither brackets nor colons. */
function splitSheet(name: string): SheetParts {
  const bracket = name.lastIndexOf(']');
  const workbook = bracket < 0 ? undefined : name.slice(name.indexOf('[') + 1, bracket);
  const [sheet, lastSheet] = name.slice(bracket + 1).split(':');
  return {
    ...(workbook !== undefined && { workbook }),
    ...(sheet !== undefined && { sheet }),
    ...(lastSheet !== undefined && { lastSheet }),
  };
}

type Fixed = FormulaReference['fixed'];

function findRange(text: string): Pick<FormulaReference, 'range' | 'fixed' | 'extent'> | undefined {
  let range: RangeAddress;
  try {
    range = parseRange(text);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
  const [first = '', second = first] = text.split(':');
  const one = splitCorner(first);
  const other = splitCorner(second);
  if (one.digits === '') return { range, extent: 'columns', fixed: fixedEdges(one, other) };
  return { range, extent: one.letters === '' ? 'rows' : 'cells', fixed: fixedEdges(one, other) };
}

interface Corner {
  readonly letters: string;
  readonly digits: string;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function splitCorner(text: string): Corner {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?(?=[A-Za-z]))?([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    letters,
    digits,
    fixedColumn: letters === '' || columnSign === '$',
    fixedRow: digits === '' || rowSign === '$',
  };
}

/** Corners may be given in any order (`B9:$A$2`), edges may not. */
function fixedEdges(one: Corner, other: Corner): Fixed {
  const upright = Number(one.digits) <= Number(other.digits);
  const leftFirst = one.letters === '' || columnIndex(one.letters) <= columnIndex(other.letters);
  return {
    top: (upright ? one : other).fixedRow,
    bottom: (upright ? other : one).fixedRow,
    left: (leftFirst ? one : other).fixedColumn,
    right: (leftFirst ? other : one).fixedColumn,
  };
}
