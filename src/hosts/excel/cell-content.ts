import type { CellContent, CellSnapshotContent } from '../../domain/edit';
import { isErrorValue, type CellValue } from '../../domain/snapshot';

/** What `Range.formulas` takes for one cell. Empty text empties the cell. */
export type CellInput = string | number | boolean;

/** One cell of a range's `values`, `formulas` and `valueTypes`. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: string;
}

/**
 * What writes this content, or puts a cell back to what was read from it.
 * Throws RangeError for numbers that a cell cannot hold: JSON would turn them into nothing.
 */
export function toInput({ value, formula }: CellSnapshotContent): CellInput {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  // Excel reads error constants from their text, without an apostrophe.
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'string') return toTextInput(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`A cell cannot hold ${value}`);
  return value;
}

/** What a cell should hold after a write, in the shape in which cells are read. */
export function toExpected(content: CellContent): CellSnapshotContent {
  if ('formula' in content) return { value: null, formula: content.formula };
  return { value: content.value === '' ? null : content.value };
}

/**
 * Excel reads text as if it had been typed: `=1+1`, `7.540`, `1/2`, `(5)`, `May 2024` and
 * `TRUE` would all become something else. An apostrophe in front keeps it text, and is not
 * part of the value. Only words are safe without: no such thing starts with a letter, holds
 * no digit and is no boolean; and no date is as long as a sentence.
 */
function toTextInput(text: string): string {
  if (text === '') return text;
  const isWords = /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text.trim());
  const isSafe = isWords && (!/\d/.test(text) || text.length > LONGEST_DATE);
  return isSafe ? text : `'${text}`;
}

/** "Wednesday, September 27, 2023 12:30:45 PM" and a little more. */
const LONGEST_DATE = 48;

/**
 * Excel answers text that looks like a formula alike in `values` and `formulas`, and a
 * formula's result never is its own text: that tells the two apart.
 */
export function toContent({ value, formula, valueType }: RawCell): CellSnapshotContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const read = toCellValue(value, valueType, isFormula);
  return isFormula ? { value: read, formula } : { value: read };
}

function toCellValue(value: unknown, valueType: string, isFormula: boolean): CellValue {
  if (valueType === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' && !isFormula ? null : value;
  return null;
}

/** Whether a cell still is what an author saw: the formula, and the value that it showed. */
export function isSameContent(one: CellSnapshotContent, other: CellSnapshotContent): boolean {
  return isSameFormula(one.formula, other.formula) && isSameValue(one.value, other.value);
}

/** Whether a cell holds what was written. A formula's value may have followed other cells since. */
export function holdsContent(cell: CellSnapshotContent, written: CellSnapshotContent): boolean {
  return written.formula === undefined
    ? isSameContent(cell, written)
    : isSameFormula(cell.formula, written.formula);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isErrorValue(one) || isErrorValue(other))
    return isErrorValue(one) && isErrorValue(other) && one.error === other.error;
  if (typeof one === 'number' && typeof other === 'number')
    // Excel keeps 15 significant digits of what it is given.
    return one === other || one.toPrecision(15) === other.toPrecision(15);
  return one === other;
}

/** Excel prints formulas its own way: capitals, spaces, `@` and prefixes of newer functions. */
function isSameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || canonicalFormula(one) === canonicalFormula(other);
}

function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\s@]|_xlfn\.|_xlws\./g, '').toUpperCase(),
    )
    .join('');
}
