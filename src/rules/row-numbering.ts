import { cellRange, type Place } from '../domain/address';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import type { Table, TableRow } from '../domain/table';
import { follows, parseRunningNumber, type RunningNumber } from '../reading/running-number';
import { defineTableRule } from './define-rule';

type Fault = 'gap' | 'repeated' | 'out-of-order';

interface FaultyRow {
  readonly fault: Fault;
  readonly row: TableRow;
  readonly written: string;
  readonly before: string;
}

/**
 * Running numbers that leave one out, come twice or go back: rows were removed, inserted or moved
 * by hand. Numbers may begin again below every heading, and sections may go on counting.
 */
export const rowNumbering = defineTableRule({
  id: 'row-numbering',
  severity: 'info',
  namesOnly: true,
  structural: true,
  since: '0.1.0',
  messages: ['gap', 'repeated', 'out-of-order'],
  source: 'Số thứ tự của các dòng phải liên tục, không trùng trong từng phần',
  examine({ facts: { table }, sheet }, report) {
    const column = table.texts?.find(({ role }) => role === 'index')?.column;
    if (column === undefined) return;
    const numbered = readNumbers(table, sheet, column);
    const faults = findFaults(numbered);
    const [first] = faults;
    // Numbers most of which do not follow one another are codes, or kept from another list.
    if (!first || faults.length * 2 > numbered.length) return;
    const placeIn = ({ row }: TableRow): Place => ({
      sheet: table.sheet,
      range: cellRange(row, column),
    });
    const places = faults.map(({ row }) => placeIn(row));
    report({
      messageId: first.fault,
      place: places[0]!,
      actual: first.written,
      related: places.slice(1),
      data: {
        unit: { kind: 'text', value: first.row.label },
        found: { kind: 'text', value: first.written },
        before: { kind: 'text', value: first.before },
        ...(places.length > 1 && { others: { kind: 'places', places: places.slice(1) } }),
      },
    });
  },
});

interface Numbered {
  readonly row: TableRow;
  readonly number: RunningNumber | undefined;
  readonly written: string;
  /** Rows that are no part of the table stand above: a heading, perhaps. */
  readonly afterHeading: boolean;
}

/** Rows with their numbers; a row without one is kept where it may head a section. */
function readNumbers(table: Table, sheet: SheetSnapshot, column: number): Numbered[] {
  const numbered: Numbered[] = [];
  let previous: number | undefined;
  let afterHeading = false;
  for (const row of table.rows) {
    if (previous !== undefined && row.row !== previous + 1) afterHeading = true;
    previous = row.row;
    if (row.role === 'total') {
      afterHeading = true;
      continue;
    }
    const value = findCell(sheet, row.row, column)?.value ?? null;
    const number = parseRunningNumber(value);
    if (row.role === 'subtotal' && !number) afterHeading = true;
    if (!number) continue;
    numbered.push({
      row,
      number,
      written: String(typeof value === 'object' ? '' : value).trim(),
      afterHeading,
    });
    afterHeading = false;
  }
  return numbered;
}

interface Counter {
  last: number;
  written: string;
  /** A heading has come since. */
  mayRestart: boolean;
}

function findFaults(numbered: readonly Numbered[]): FaultyRow[] {
  const counters = new Map<string, Counter>();
  const faults: FaultyRow[] = [];
  let above: string | undefined;
  for (const { row, number, written, afterHeading } of numbered) {
    if (!number) continue;
    const read = asCounted(number, counters);
    const level = levelOf(read);
    // A number of another kind heads what comes below it, and so does a subtotal.
    const isHeading = afterHeading || level !== above || row.role === 'subtotal';
    if (isHeading)
      for (const [key, other] of counters)
        if (key !== level || afterHeading) other.mayRestart = true;
    above = level;
    const own = read.path[read.path.length - 1]!;
    const counter = counters.get(level);
    const fault = counter && faultOf(read, own, counter, row.role === 'subtotal');
    if (fault) faults.push({ fault, row, written, before: counter.written });
    counters.set(level, { last: own, written, mayRestart: false });
  }
  return faults;
}

function faultOf(
  number: RunningNumber,
  own: number,
  { last, mayRestart }: Counter,
  isSubtotal: boolean,
): Fault | undefined {
  if (follows(number, last)) return undefined;
  if (own === 1 && (mayRestart || isSubtotal)) return undefined;
  if (own === last) return 'repeated';
  return own > last ? 'gap' : 'out-of-order';
}

/** `I` after `H` is a letter; after `II`, or alone, it is a numeral. */
function asCounted(number: RunningNumber, counters: ReadonlyMap<string, Counter>): RunningNumber {
  if (number.letter === undefined) return number;
  const asLetter: RunningNumber = { style: 'upper', path: [number.letter] };
  const letters = counters.get(levelOf(asLetter));
  return letters && follows(asLetter, letters.last) ? asLetter : number;
}

/** Numbers that count together: of one style, and below one number of the level above. */
function levelOf({ style, path }: RunningNumber): string {
  return `${style} ${path.slice(0, -1).join('.')}`;
}
