import { createBudgetTable } from '../../../support/table/create-budget-table';
import { FIRST_COLUMN } from '../../../support/table/sketch-layout';
import type { BudgetPlan } from '../random-budget';

/** Everything is counted in whole millionths, so that nothing is ever rounded by chance. */
export const DIGITS = 6;
export const ONE = 10n ** BigInt(DIGITS);

export interface LedgerCell {
  readonly value: bigint;
  /** Digits behind the point as it is written. */
  readonly decimals: number;
  /** A formula that follows other cells. */
  readonly live: boolean;
}

/** A budget table as plain whole numbers, read again from its sheet. */
export interface BudgetLedger {
  readonly plan: BudgetPlan;
  readonly width: number;
  /** By row × width + column. */
  readonly cells: readonly (LedgerCell | undefined)[];
  /** Cells that are wrong by themselves: text, a constant over a formula, less than nothing. */
  readonly misfits: readonly number[];
  /** Constants where a formula belongs: likelier to be wrong than others. */
  readonly overwritten: ReadonlySet<number>;
}

export function readLedger(plan: BudgetPlan): BudgetLedger {
  const { sketch, shape, rows } = plan;
  const sheet = createBudgetTable(sketch).snapshot.sheets[0]!;
  const width = shape.columns.length;
  const cells: (LedgerCell | undefined)[] = new Array<undefined>(rows.length * width);
  const misfits: number[] = [];
  const overwritten = new Set<number>();
  rows.forEach((_, row) =>
    shape.columns.forEach((column, at) => {
      const index = row * width + at;
      const live = sketch.rows[row]![at + 1] === '=';
      const shown = sheet.rows[row]!.cells[FIRST_COLUMN + at]?.value ?? null;
      if (typeof shown === 'number')
        cells[index] = { value: toMillionths(shown), decimals: decimalsOf(shown), live };
      if (live || shown === null) return;
      const belongs = formulaBelongs(plan, row, at);
      if (belongs) overwritten.add(index);
      const cell = cells[index];
      if (
        typeof shown === 'string' ||
        (belongs && sketch.foreign !== true) ||
        (cell && (cell.value < 0n || (column.measure === 'quantity' && cell.value % ONE !== 0n)))
      )
        misfits.push(index);
    }),
  );
  return { plan, width, cells, misfits, overwritten };
}

/** Rows whose figures a cell is the sum of, if it is one. */
export function rowsBelow(
  { rows, shape }: Pick<BudgetPlan, 'rows' | 'shape'>,
  row: number,
  at: number,
): readonly number[] {
  const { below, whole } = rows[row]!;
  const { measure = 'money', aspect = 'amount' } = shape.columns[at]!;
  return whole && measure === 'money' && aspect === 'amount' ? below : [];
}

/**
 * In a template where it has one. In a table of others where most rows that are no headings
 * compute the column alike; the formulas of headings each look at other rows.
 */
function formulaBelongs({ sketch, rows, shape }: BudgetPlan, row: number, at: number): boolean {
  const { computed } = shape.columns[at]!;
  const { below } = rows[row]!;
  const across =
    computed !== undefined && !('product' in computed && below.length > 0) ? computed : undefined;
  if (sketch.foreign !== true)
    return rowsBelow({ rows, shape }, row, at).length > 0 || across !== undefined;
  if (!across || below.length > 0) return false;
  const filled = sketch.rows.flatMap((figures, other) =>
    rows[other]!.below.length === 0 && figures[at + 1] !== null ? [figures[at + 1]] : [],
  );
  const live = filled.filter((figure) => figure === '=').length;
  return live >= LEAST_FORMULAS && 10 * live >= 6 * filled.length;
}

/** Fewer formulas that are alike may be so by chance. */
const LEAST_FORMULAS = 3;

function decimalsOf(figure: number): number {
  return String(figure).split('.')[1]?.length ?? 0;
}

function toMillionths(figure: number): bigint {
  const [whole = '0', fraction = ''] = String(figure).split('.');
  const digits = BigInt(whole.replace('-', '') + fraction.padEnd(DIGITS, '0'));
  return whole.startsWith('-') ? -digits : digits;
}
