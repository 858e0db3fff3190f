import type { SumFault } from '../domain/fact';
import { columnName } from '../domain/address';
import { rowPositions, type RowPositions } from '../domain/row-positions';
import { sumsOf, type RowSum, type Table } from '../domain/table';
import type { ColumnSum } from './column-sum';

/** What is known of a column's cells without knowing their figures. */
export interface ColumnCells {
  /** Whether a row of the table holds a figure, or a formula for one. */
  holds(rowIndex: number): boolean;
  /** Whether its formula is a SUBTOTAL. */
  isSubtotal(rowIndex: number): boolean;
  /** Whether a cell of the sheet that is in no row of the table holds a number. */
  readonly holdsBeside: (sheetRow: number) => boolean;
}

/** The rows of a table and how they add up, for comparing totals' formulas with them. */
export class SumCoverage {
  private readonly positions: RowPositions;
  private readonly sums: ReadonlyMap<number, readonly RowSum[]>;
  private readonly reached = new Map<string, Added>();

  constructor(private readonly table: Table) {
    this.positions = rowPositions(table.rows);
    const sums = new Map<number, RowSum[]>();
    for (const sum of sumsOf(table)) {
      if (sum.comparison !== '=') continue;
      const known = sums.get(sum.total);
      if (known) known.push(sum);
      else sums.set(sum.total, [sum]);
    }
    this.sums = sums;
  }

  /** Rows that are the sum of others, by index into the table's rows. */
  get totals(): Iterable<number> {
    return this.sums.keys();
  }

  termsOf(total: number): readonly number[] {
    return this.sums.get(total)?.[0]?.terms ?? [];
  }

  /**
   * How the rows that a total's formula adds differ from those that belong to it; undefined
   * where they are the same, subtotals and their parts being one and rows without figures none.
   */
  faultOf(total: number, sum: ColumnSum, cells: ColumnCells): SumFault | undefined {
    const known = this.sums.get(total) ?? [];
    const reached = this.reachedBy(sum);
    const isPlain = sum.passesOver === 'nothing' && !reached.beside.some(cells.holdsBeside);
    // Most totals add just their rows, whatever these hold; that needs no counting.
    if (isPlain && known.some(({ terms }) => isSameList(terms, reached.rows))) return undefined;
    const added = addedOf(this.table, reached, sum, cells);
    const faults = known.map(({ terms }) => this.compare(total, terms, added, cells));
    return faults.includes(undefined) ? undefined : faults[0];
  }

  /** The sum of the rows that belong to a total, as Excel would be told it. */
  formulaOf(total: number, column: number, cells: ColumnCells): string {
    const name = columnName(column);
    const { rows } = this.table;
    const spans: { first: number; last: number }[] = [];
    for (const term of this.termsOf(total)) {
      const open = spans[spans.length - 1];
      if (open && open.last === term - 1 && !this.holdsBetween(open.last, term, cells))
        open.last = term;
      else spans.push({ first: term, last: term });
    }
    const parts = spans.map(({ first, last }) => {
      const top = `${name}${rows[first]!.row + 1}`;
      return first === last ? top : `${top}:${name}${rows[last]!.row + 1}`;
    });
    return parts.some((part) => part.includes(':'))
      ? `=SUM(${parts.join(',')})`
      : `=${parts.join('+')}`;
  }

  private holdsBetween(one: number, other: number, cells: ColumnCells): boolean {
    const { rows } = this.table;
    for (let row = rows[one]!.row + 1; row < rows[other]!.row; row++)
      if (cells.holdsBeside(row)) return true;
    return false;
  }

  /** Rows within the spans of a sum: the columns of a total mostly have the same. */
  private reachedBy({ spans }: ColumnSum): Added {
    const key = spans.map(({ top, bottom }) => `${top}:${bottom}`).join();
    let reached = this.reached.get(key);
    if (reached) return reached;
    const rows: number[] = [];
    const beside: number[] = [];
    for (const { top, bottom } of spans)
      for (let row = top; row <= bottom; row++) {
        const index = this.positions.of(row);
        if (index === undefined) beside.push(row);
        else rows.push(index);
      }
    reached = { rows, beside };
    this.reached.set(key, reached);
    return reached;
  }

  private compare(
    total: number,
    terms: readonly number[],
    { rows, beside }: Added,
    cells: ColumnCells,
  ): SumFault | undefined {
    const wanted = new Set(terms.flatMap((term) => this.partsOf(term, cells)));
    const times = new Map<number, number>();
    for (const row of rows)
      for (const part of row === total ? [row] : this.partsOf(row, cells))
        times.set(part, (times.get(part) ?? 0) + 1);
    const missing = new Set<number>();
    for (const term of terms) {
      const parts = this.partsOf(term, cells);
      const left = parts.filter((part) => !times.has(part));
      if (left.length === parts.length && left.length > 0) missing.add(term);
      else for (const part of left) missing.add(part);
    }
    const repeated = [...times].flatMap(([row, number]) =>
      number > 1 && wanted.has(row) ? [row] : [],
    );
    // A subtotal of which nothing belongs to the total is what the formula names, not what is in it
    const strange = [
      ...beside,
      ...rows
        .flatMap((row) => {
          const parts = row === total ? [row] : this.partsOf(row, cells);
          const others = parts.filter((part) => !wanted.has(part));
          return others.length === parts.length && parts.length > 0 ? [row] : others;
        })
        .map((row) => this.table.rows[row]!.row),
    ];
    if (missing.size === 0 && repeated.length === 0 && strange.length === 0) return undefined;
    return {
      missing: ascending(missing),
      repeated: ascending(repeated),
      strange: ascending(new Set(strange)),
    };
  }

  /** The rows with figures of which a row is made up, itself where it is none of the totals. */
  private partsOf(row: number, cells: ColumnCells): readonly number[] {
    const parts = (this.sums.get(row)?.[0]?.terms ?? []).flatMap((term) =>
      this.partsOf(term, cells),
    );
    if (parts.length > 0) return parts;
    return cells.holds(row) ? [row] : [];
  }
}

/** What of the rows within its spans a sum adds: those with figures that it does not pass over. */
function addedOf(
  { rows }: Table,
  reached: Added,
  { passesOver }: ColumnSum,
  cells: ColumnCells,
): Added {
  const isAdded = (index: number): boolean =>
    !(passesOver !== 'nothing' && cells.isSubtotal(index)) &&
    !(passesOver === 'subtotals-and-hidden' && rows[index]!.hidden) &&
    cells.holds(index);
  return {
    rows: reached.rows.filter(isAdded),
    beside: reached.beside.filter(cells.holdsBeside),
  };
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((row, i) => row === other[i]);
}

interface Added {
  /** Indexes into the table's rows. */
  readonly rows: readonly number[];
  /** Rows of the sheet outside the table. */
  readonly beside: readonly number[];
}

function ascending(rows: Iterable<number>): number[] {
  return [...rows].sort((one, other) => one - other);
}
