import type { ColumnKey } from '../../../src/rules/rule-examples';
import { createTable } from '../../support/table/create-table';
import { bodyOf, FIRST_COLUMN, formulaOf } from '../../support/table/sketch-layout';
import type { Plan } from '../random-plan';

/** Every number is a whole number of millionths: of a household, or of a percent. */
export const ONE = 1_000_000n;
const DIGITS = 6;

export interface LedgerCell {
  readonly value: bigint;
  /** Half a unit of the last reported place; 0 for what is exact. */
  readonly half: bigint;
  readonly live: boolean;
}

/**
 * A plan's table as plain numbers, read from what its author wrote rather than by the
 * engine: `cells[row * width + column]`, undefined where a cell shows no number.
 */
export interface Ledger {
  readonly keys: readonly ColumnKey[];
  readonly rows: number;
  /** Row of the total; -1 without one. */
  readonly total: number;
  readonly cells: readonly (LedgerCell | undefined)[];
  /** Cells that are wrong whatever the figures say: text, or a constant where the template has its formula. */
  readonly misfits: readonly number[];
  /** Constants in a place where the template, or most of the column, has a formula. */
  readonly overwritten: ReadonlySet<number>;
}

export function isRate(key: ColumnKey): boolean {
  return key === 'rate' || key === 'nearPoorRate' || key === 'targetRate';
}

export function readLedger({ sketch, origin }: Plan): Ledger {
  const keys = sketch.columns;
  const body = bodyOf(sketch);
  const sheetRows = createTable(sketch).snapshot.sheets[0]!.rows;
  const cells: (LedgerCell | undefined)[] = new Array(body.length * keys.length).fill(undefined);
  const misfits: number[] = [];
  const overwritten = new Set<number>();
  keys.forEach((key, column) => {
    const figures = body.map(({ figures: row }) => row[column + 1]);
    const constants = figures.filter((figure): figure is number => typeof figure === 'number');
    const liveUnits = body.filter(({ role }, i) => role === 'unit' && figures[i] === '=').length;
    const mostlyLive = 2 * liveUnits > body.length - 1;
    const columnHalf = isRate(key) ? halfUnit(Math.max(0, ...constants.map(decimalsOf))) : 0n;
    body.forEach(({ role }, row) => {
      const index = row * keys.length + column;
      const shown = sheetRows[row]!.cells[FIRST_COLUMN + column]?.value;
      const live = figures[row] === '=';
      if (typeof shown === 'number') {
        const half = live && isRate(key) ? halfUnit(2) : columnHalf;
        cells[index] = { value: toMillionths(shown), half, live };
      }
      if (live) return;
      const ofTemplate =
        origin === 'template' && formulaOf(sketch, key, { row, role }) !== undefined;
      if (ofTemplate || (mostlyLive && role === 'unit' && typeof shown === 'number'))
        overwritten.add(index);
      if (typeof shown === 'string' || ofTemplate) misfits.push(index);
    });
  });
  const total = body.findIndex(({ role }) => role === 'total');
  return { keys, rows: body.length, total, cells, misfits, overwritten };
}

function halfUnit(decimals: number): bigint {
  return 5n * 10n ** BigInt(DIGITS - decimals - 1);
}

/** Digits behind the point of the shortest way to write a number. */
function decimalsOf(figure: number): number {
  return String(figure).split('.')[1]?.length ?? 0;
}

function toMillionths(figure: number): bigint {
  const [whole = '0', fraction = ''] = String(figure).split('.');
  const digits = BigInt(whole.replace('-', '') + fraction.padEnd(DIGITS, '0'));
  return whole.startsWith('-') ? -digits : digits;
}
