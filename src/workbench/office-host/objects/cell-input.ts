import type { CellContent } from '../../../domain/edit';
import { invalidArgument, notImplemented } from '../errors';
import type { Argument } from '../object-model/definition';

/**
 * What Excel makes of a value that an add-in writes, as if it were typed in en-US:
 * `null` leaves the cell alone (and answers null), '' empties it, `=…` is a formula,
 * an apostrophe makes the rest text, text that reads as a number or a truth value becomes
 * one. Cells of format `@` take all text as it is.
 *
 * Text that Excel would read as something that this host does not know (dates, fractions,
 * amounts of money, formulas with `+` or `-`) answers NotImplemented instead of staying
 * text here and changing there; an apostrophe before it settles the matter.
 */
export function interpretInput(input: Argument, isTextFormatted: boolean): CellContent | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return { value: input };
  }
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isTextFormatted) return { value: input };
  if (input.startsWith('=') && input.length > 1) return { formula: input };
  return { value: readAsTyped(input) };
}

/** Whether the meaning of the input depends on the number format of its cell. */
export function dependsOnFormat(input: Argument): boolean {
  return typeof input === 'string' && input !== '' && !input.startsWith("'");
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^[+-]?(\d+\.?\d*|\.\d+)%$/;
const UNKNOWN = [
  /^\d{1,4}([-/]\d{1,2}){1,2}$/,
  /^\d{1,2}\/\d{1,2}\/\d{2,4}$/,
  /^\d{1,2}-\d{1,2}-\d{2,4}$/,
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^\d+ \d+\/\d+$/,
  /^[$€£¥]/,
  /^[+\-@]./,
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/,
];

function readAsTyped(text: string): number | boolean | string {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (GROUPED.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  if (PERCENT.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (UNKNOWN.some((pattern) => pattern.test(trimmed)))
    throw notImplemented(`reading "${text}" as Excel would; write it with an apostrophe before it`);
  return text;
}
