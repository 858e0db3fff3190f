import { Decimal, maximum } from '../../domain/decimal';
import type { ColumnTotal, Fact, FactList, Magnitudes, PlainExtent } from '../../domain/fact';
import type { Quantity } from '../../domain/quantity';
import { RunningSum } from '../running-sum';

/** What each fact of a column stands for instead. */
export type Readings = ReadonlyMap<number, (fact: Fact) => Quantity>;

/** The facts of a table with other readings of some columns; nothing is told of them at once. */
export class RereadList implements FactList {
  private readonly made = new Map<number, Fact | undefined>();

  constructor(
    private readonly facts: FactList,
    private readonly readings: Readings,
    private readonly size: { readonly rows: number; readonly columns: number },
  ) {}

  at(index: number): Fact | undefined {
    const read = this.readings.get(index % this.size.columns);
    if (!read) return this.facts.at(index);
    if (this.made.has(index)) return this.made.get(index);
    const fact = this.facts.at(index);
    const other = fact && { ...fact, quantity: read(fact) };
    this.made.set(index, other);
    return other;
  }

  has(index: number): boolean {
    return this.facts.has(index);
  }

  *[Symbol.iterator](): Iterator<Fact> {
    for (let index = 0; index < this.size.rows * this.size.columns; index++) {
      const fact = this.at(index);
      if (fact) yield fact;
    }
  }

  *ofColumn(columnIndex: number): Iterable<Fact> {
    for (let row = 0; row < this.size.rows; row++) {
      const fact = this.at(row * this.size.columns + columnIndex);
      if (fact) yield fact;
    }
  }

  rare(): readonly Fact[] {
    return [...this];
  }

  computedIn(): Iterable<Fact> {
    return [];
  }

  extentOf(): PlainExtent {
    return { least: 0, most: 0, finest: 0, decimals: 0 };
  }

  plainOf(): void {
    // All facts count as rare.
  }

  rowsMaybeAbove(): readonly number[] {
    return Array.from({ length: this.size.rows }, (_, row) => row);
  }

  addUp(columnIndex: number, rows: readonly number[]): ColumnTotal {
    if (!this.readings.has(columnIndex)) return this.facts.addUp(columnIndex, rows);
    const sum = new RunningSum();
    for (const row of rows)
      sum.add(this.at(row * this.size.columns + columnIndex)?.quantity.interval);
    return sum.toTotal();
  }

  magnitudes(columnIndex: number): Magnitudes {
    let decimals = 0;
    let largest = Decimal.ZERO;
    for (const { quantity, cell } of this.ofColumn(columnIndex)) {
      largest = maximum(largest, quantity.value.abs());
      if (cell.formula === undefined)
        decimals = Math.max(decimals, quantity.value.normalised().scale);
    }
    return { decimals, largest };
  }
}
