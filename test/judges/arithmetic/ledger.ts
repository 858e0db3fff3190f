import { sumsOf, type Table } from '../../../src/domain/table';
import type { Exact } from './exact';
import { lawOf, type Law } from './laws';

/** What a cell holds: a number, words, or nothing. */
export type Entry = Exact | string | null;

/** What somebody typed, by row and column of the table. */
export type Typed = ReadonlyMap<string, Entry>;

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * A table's figures as its relations give them from what was typed. It knows what columns mean
 * and nothing of formulas: neither how the template writes them nor how a program works them out.
 */
export class Ledger {
  private readonly known = new Map<string, Entry>();
  private readonly laws: readonly (Law | undefined)[];

  /** `typed` wins over what would be derived, as a figure written over a formula does. */
  constructor(
    readonly table: Table,
    private readonly typed: Typed,
  ) {
    this.laws = table.columns.map((_, column) => lawOf(table, column));
  }

  isTyped(row: number, column: number): boolean {
    return this.typed.has(keyOf(row, column)) || !this.isDerived(row, column);
  }

  isDerived(row: number, column: number): boolean {
    return isDerived(this.table, row, column);
  }

  /** Whether the figure follows from others of its row, rather than being typed or a sum. */
  isWorkedOut(row: number, column: number): boolean {
    return !this.isTyped(row, column) && !this.isSum(row, column);
  }

  law(column: number): Law | undefined {
    return this.laws[column];
  }

  entry(row: number, column: number): Entry {
    const key = keyOf(row, column);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const entry = this.typed.has(key) ? this.typed.get(key)! : this.derive(row, column);
    this.known.set(key, entry);
    return entry;
  }

  number(row: number, column: number): Exact | undefined {
    const entry = this.entry(row, column);
    return typeof entry === 'bigint' ? entry : undefined;
  }

  /** Rows of which the row is the sum. */
  termsOf(row: number): readonly number[] {
    return sumsOf(this.table).find(({ total }) => total === row)?.terms ?? [];
  }

  /** Sum over the rows' terms, blanks and words left out; undefined where there is no number at all. */
  sum(row: number, column: number): Exact | undefined {
    const numbers = this.termsOf(row).flatMap((term) => this.number(term, column) ?? []);
    return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0n);
  }

  /** The numbers that a law works with; undefined where it has too few of them. */
  operands(row: number, { operands, needed }: Law): readonly Exact[] | undefined {
    const numbers = operands.map((operand) => this.number(row, operand));
    const isGiven = (at: number) => numbers[at] !== undefined;
    const given = operands.map((_, at) => at).filter(isGiven);
    const isEnough =
      needed === 'all'
        ? given.length === operands.length
        : needed === 'any'
          ? given.length > 0
          : isGiven(0);
    return isEnough ? numbers.map((number) => number ?? 0n) : undefined;
  }

  private isSum(row: number, column: number): boolean {
    return this.table.rows[row]!.role !== 'unit' && isAdded(this.table, column);
  }

  private derive(row: number, column: number): Entry {
    if (!this.isDerived(row, column)) return null;
    if (this.isSum(row, column)) return this.sum(row, column) ?? null;
    const law = this.laws[column];
    if (!law)
      throw new Error(
        `the judge knows no arithmetic for the column ${this.table.columns[column]!.key}`,
      );
    const operands = this.operands(row, law);
    return operands ? (law.result(operands, this.table.options.rateDecimals) ?? null) : null;
  }
}

/** Whether the template works the figure out: along its row, or as a sum of other rows. */
export function isDerived(table: Table, row: number, column: number): boolean {
  const { derived } = table.columns[column]!;
  const { role } = table.rows[row]!;
  return role === 'total' || (role === 'subtotal' && isAdded(table, column))
    ? derived.total
    : derived.units;
}

/** Counts and amounts add up; shares do not. */
export function isAdded({ columns }: Table, column: number): boolean {
  const { aspect, measure } = columns[column]!.dimensions;
  // Households, persons and turns that unlike things reach are no sum
  if (measure === 'quantity') return false;
  return aspect === 'count' || aspect === 'amount';
}
