import type { GridRow } from '../grid/sheet-grid';
import { foldGlyphs } from '../../reading/glyphs';

/**
 * The row under a header that numbers its columns: `A B 1 2 3=2/1*100`, `(1) (2) (3)=(1)+(2)`.
 * Source: forms of TT 07/2021/TT-BLĐTBXH.
 */
export interface NumberRow {
  readonly row: number;
  /** By column of the sheet. */
  readonly entries: ReadonlyMap<number, NumberRowEntry>;
}

export interface NumberRowEntry {
  /** The column's own number; absent for letters. */
  readonly number?: number;
  readonly formula?: ColumnFormula;
}

export type ColumnFormula =
  /** `3=2/1*100` */
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  /** `9=1-2+5`, `4=5+6` */
  | { readonly kind: 'sum'; readonly plus: readonly number[]; readonly minus: readonly number[] };

/** Undefined where the row is not one that numbers columns. */
export function findNumberRow({ row, cells }: GridRow): NumberRow | undefined {
  if (cells.length < 3) return undefined;
  const entries = new Map<number, NumberRowEntry>();
  let last = 0;
  let steps = 0;
  let strangers = 0;
  for (const { column, cell, kind } of cells) {
    const entry = parseEntry(cell.value);
    // A word that somebody left beside the table, such as the head of a column for checks
    if (!entry && kind === 'words' && ++strangers <= MOST_STRANGERS) continue;
    if (!entry) return undefined;
    entries.set(column, entry);
    if (entry.number === undefined) continue;
    if (entry.number <= last && last > 0) return undefined;
    steps += entry.number === last + 1 ? 1 : 0;
    last = entry.number;
  }
  const numbers = [...entries.values()].filter(({ number }) => number !== undefined).length;
  if (strangers > 0 && !numbersPlainly([...entries.values()])) return undefined;
  // Figures of a row ascend by ones only by chance, and then not from the first on
  return numbers >= 2 && steps >= numbers - 1 && entries.size >= 3 ? { row, entries } : undefined;
}

const MOST_STRANGERS = 1;
const FEWEST_NUMBERS = 3;
const FEWEST_LETTERS = 2;

/** `A B 1 2 3=1+2`: what no row of a name and its figures looks like. */
function numbersPlainly(entries: readonly NumberRowEntry[]): boolean {
  const letters = entries.filter(({ number }) => number === undefined).length;
  const isWorkedOut = entries.some(({ formula }) => formula !== undefined);
  return entries.length - letters >= FEWEST_NUMBERS && (isWorkedOut || letters >= FEWEST_LETTERS);
}

const LONGEST_ENTRY = 60;
/** What can be one begins with a digit or is a letter; to look is much faster than to replace. */
const MAY_BE_ENTRY = /^[()[\]{}\s]*(?:\d|\p{L}[()[\]{}\s]*$)/u;

function parseEntry(value: unknown): NumberRowEntry | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 0 && value < 500 ? { number: value } : undefined;
  if (typeof value !== 'string' || value.length > LONGEST_ENTRY) return undefined;
  const plain = foldGlyphs(value);
  if (!MAY_BE_ENTRY.test(plain)) return undefined;
  const text = plain
    .toLowerCase()
    .replace(/[()[\]{}\s]/g, '')
    .replace(/[:x×]/g, (sign) => (sign === ':' ? '/' : '*'));
  if (/^[a-hđ]$/.test(text)) return {};
  const match = /^(\d{1,3})(?:=(.+))?$/.exec(text);
  if (!match) return undefined;
  // `1=2+3=4+5`: made up in several ways, of which the first will do
  const ways = match[2]?.split('=') ?? [];
  if (!ways.every((way) => /^[\d+\-*/.,;%…]+$/.test(way))) return undefined;
  const formula = ways[0] === undefined ? undefined : parseFormula(ways[0]);
  return { number: Number(match[1]), ...(formula && { formula }) };
}

function parseFormula(text: string): ColumnFormula | undefined {
  const ratio = /^(\d+)\/(\d+)(?:\*100%?|%)?$/.exec(text) ?? /^(\d+)\*100%?\/(\d+)$/.exec(text);
  if (ratio) return { kind: 'ratio', numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  if (!/^\d+(?:[+-]\d+)+$/.test(text)) return undefined;
  const terms = [...`+${text}`.matchAll(/([+-])(\d+)/g)];
  const withSign = (sign: string): number[] =>
    terms.filter((term) => term[1] === sign).map((term) => Number(term[2]));
  return { kind: 'sum', plus: withSign('+'), minus: withSign('-') };
}
