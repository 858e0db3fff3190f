import {
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellAddress,
  type RangeAddress,
} from '../domain/address';
import type { FormulaReference } from './formula-reference';
import { tokenizeFormula, type FormulaToken } from './formula-tokens';

/**
 * The formula as Excel would fill it into a cell so many rows further down and columns further
 * right. References that leave the grid become #REF!; all else keeps its spelling.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return piecesOf(formula)
    .map((piece) => (typeof piece === 'string' ? piece : printMoved(piece, rows, columns)))
    .join('');
}

/** Fills a formula into other rows of its column, much faster than translating it for each. */
export function createFiller(formula: string, ownRow: number): (row: number) => string {
  const parts = piecesOf(formula).flatMap((piece) =>
    typeof piece === 'string' ? [piece] : rowsOf(piece, ownRow),
  );
  const offsets = parts.filter((part) => typeof part === 'number');
  const first = 1 - Math.min(0, ...offsets);
  const last = MAX_ROWS - Math.max(0, ...offsets);
  return (row) => {
    if (row === ownRow) return formula;
    if (row + 1 < first || row + 1 > last) return translateFormula(formula, row - ownRow, 0);
    const own = String(row + 1);
    let text = '';
    for (const part of parts)
      text += typeof part === 'string' ? part : part === 0 ? own : row + 1 + part;
    return text;
  };
}

/**
 * Whether a formula in another row of the column is this one filled down: what filling it and
 * comparing the texts would say, without making a text for each.
 */
export function createMatcher(
  formula: string,
  ownRow: number,
): (other: string, row: number) => boolean {
  const parts = piecesOf(formula).flatMap((piece) =>
    typeof piece === 'string' ? [piece] : rowsOf(piece, ownRow),
  );
  const offsets = parts.filter((part) => typeof part === 'number');
  const first = 1 - Math.min(0, ...offsets);
  const last = MAX_ROWS - Math.max(0, ...offsets);
  const fill = createFiller(formula, ownRow);
  // Characters of the text that stays, and between them, as numbers below zero, places in `offsets`.
  const pattern = Int32Array.from(
    parts.flatMap((part) =>
      typeof part === 'number'
        ? [-1 - offsets.indexOf(part)]
        : Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)),
    ),
  );
  const rows = Int32Array.from(offsets);
  return (other, row) => {
    if (row === ownRow || row + 1 < first || row + 1 > last) return other === fill(row);
    let position = 0;
    for (let i = 0; i < pattern.length; i++) {
      const wanted = pattern[i]!;
      if (wanted >= 0) {
        if (other.charCodeAt(position++) !== wanted) return false;
        continue;
      }
      // A row is never 0, so that its number begins with no zero.
      let number = 0;
      let digit = other.charCodeAt(position) - 0x30;
      if (digit === 0) return false;
      while (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
        digit = other.charCodeAt(++position) - 0x30;
      }
      if (number !== row + 1 + rows[-1 - wanted]!) return false;
    }
    return position === other.length;
  };
}

/** A reference with its moving row numbers cut out, as distances from the formula's own row. */
function rowsOf(piece: Movable, ownRow: number): (string | number)[] {
  const { range, fixed, extent } = piece.reference;
  if (extent === 'columns' || (fixed.top && fixed.bottom)) return [piece.text];
  // Moved by one row, a reference is printed as it will be in all other rows.
  const step = range.bottom + 1 < MAX_ROWS ? 1 : -1;
  const moved = printMoved(
    { ...piece, prefix: '', text: piece.text.slice(piece.prefix.length) },
    step,
    0,
  );
  const [, upper, lower] = /^(\D*)\d+(?:(:\D*)\d+)?$/.exec(moved) ?? [];
  if (upper === undefined) return [piece.text];
  const at = (isFixed: boolean, row: number): string | number =>
    isFixed ? String(row + 1) : row - ownRow;
  const top = at(fixed.top, range.top);
  const head = piece.prefix + upper;
  return lower === undefined ? [head, top] : [head, top, lower, at(fixed.bottom, range.bottom)];
}

/**
 * What stays the same when a formula is filled into other cells, like Excel's R1C1 notation:
 * two formulas have one shape iff filling one into the cell of the other gives the other.
 */
export function shapeOf(formula: string, cell: CellAddress): string {
  return tokenizeFormula(formula)
    .map((token) => shapeOfToken(formula, token, cell))
    .join(' ');
}

/** A reference relative to a cell: `R[0]C[-1]`, `[]BIỂU 1:!R6:[0]C2`. */
function relativeReference(
  { range, fixed, extent, ...source }: FormulaReference,
  { row, column }: CellAddress,
): string {
  const rows = pair(
    ends(range.top, fixed.top, row, extent === 'columns'),
    ends(range.bottom, fixed.bottom, row, extent === 'columns'),
  );
  const columns = pair(
    ends(range.left, fixed.left, column, extent === 'rows'),
    ends(range.right, fixed.right, column, extent === 'rows'),
  );
  return `${sourceOf(source)}R${rows.join(':')}C${columns.join(':')}`;
}

function sourceOf({
  workbook,
  sheet,
  lastSheet,
}: Pick<FormulaReference, 'workbook' | 'sheet' | 'lastSheet'>): string {
  if (sheet === undefined) return '';
  return `[${workbook ?? ''}]${sheet}:${lastSheet ?? ''}!`.toUpperCase();
}

function ends(at: number, isFixed: boolean, from: number, isWhole: boolean): string {
  if (isWhole) return '*';
  return isFixed ? String(at) : `[${at - from}]`;
}

/** Moving may turn a range with one fixed edge around, so that the order of its edges says nothing. */
function pair(one: string, other: string): readonly string[] {
  if (one === other) return [one];
  const isMixed = one.startsWith('[') !== other.startsWith('[');
  return isMixed && other < one ? [other, one] : [one, other];
}

interface Movable {
  readonly reference: FormulaReference;
  /** Sheet and exclamation mark, as written. */
  readonly prefix: string;
  readonly text: string;
}

/** The text of a formula with its references cut out. */
function piecesOf(formula: string): (string | Movable)[] {
  const pieces: (string | Movable)[] = [];
  let position = 0;
  for (const token of tokenizeFormula(formula)) {
    if (token.kind !== 'reference') continue;
    const text = formula.slice(token.start, token.end);
    pieces.push(formula.slice(position, token.start), {
      reference: token.reference,
      prefix: text.slice(0, text.lastIndexOf('!') + 1),
      text,
    });
    position = token.end;
  }
  pieces.push(formula.slice(position));
  return pieces;
}

function printMoved({ reference, prefix, text }: Movable, rows: number, columns: number): string {
  const { range, fixed, extent } = reference;
  const top = fixed.top ? range.top : range.top + rows;
  const bottom = fixed.bottom ? range.bottom : range.bottom + rows;
  const left = fixed.left ? range.left : range.left + columns;
  const right = fixed.right ? range.right : range.right + columns;
  const isStill =
    top === range.top && bottom === range.bottom && left === range.left && right === range.right;
  if (isStill) return text;
  if (!isInGrid({ top: Math.min(top, bottom), bottom: Math.max(top, bottom), left, right }))
    return `${prefix}#REF!`;
  const first = [
    extent === 'rows' ? '' : (fixed.left ? '$' : '') + columnName(left),
    extent === 'columns' ? '' : `${fixed.top ? '$' : ''}${top + 1}`,
  ].join('');
  const last = [
    extent === 'rows' ? '' : (fixed.right ? '$' : '') + columnName(right),
    extent === 'columns' ? '' : `${fixed.bottom ? '$' : ''}${bottom + 1}`,
  ].join('');
  return prefix + (text.slice(prefix.length).includes(':') ? `${first}:${last}` : first);
}

function isInGrid({ top, left, bottom, right }: RangeAddress): boolean {
  return (
    top >= 0 &&
    Math.min(left, right) >= 0 &&
    bottom < MAX_ROWS &&
    Math.max(left, right) < MAX_COLUMNS
  );
}

function shapeOfToken(formula: string, token: FormulaToken, cell: CellAddress): string {
  switch (token.kind) {
    case 'reference':
      return relativeReference(token.reference, cell);
    case 'string':
    case 'array':
      return formula.slice(token.start, token.end);
    default:
      return token.text.toUpperCase();
  }
}
