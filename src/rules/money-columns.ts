import { isBudget, type BudgetDimensions, type Period } from '../domain/dimensions';
import type { Table } from '../domain/table';

/** A column of amounts of money and what it holds. */
export interface MoneyColumn {
  /** Into the columns of the table. */
  readonly index: number;
  readonly held: BudgetDimensions;
}

/** The columns of money itself, without shares, quantities and unit costs. */
export function moneyColumns({ columns }: Table): MoneyColumn[] {
  return columns.flatMap(({ dimensions: held }, index) =>
    isBudget(held) && held.measure === 'money' && held.aspect === 'amount' ? [{ index, held }] : [],
  );
}

/** Whether both are money of the same node and years in the same unit, whatever its kind, source and status. */
export function isComparable(one: BudgetDimensions, other: BudgetDimensions): boolean {
  return (
    one.unit === other.unit &&
    one.node === other.node &&
    one.cumulative === other.cumulative &&
    one.subset === other.subset &&
    isSamePeriod(one.period, other.period)
  );
}

/** Whether both are of one kind of capital and from one source. */
export function isSameFunding(one: BudgetDimensions, other: BudgetDimensions): boolean {
  return one.capital === other.capital && one.source === other.source;
}

function isSamePeriod(one: Period, other: Period): boolean {
  return (
    one.year === other.year && one.point === other.point && (one.years ?? 1) === (other.years ?? 1)
  );
}
