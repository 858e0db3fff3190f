import type { ColumnKey } from '../../../src/rules/rule-examples';
import { isRate, ONE, type Ledger, type LedgerCell } from './ledger';

const HALF_OF_TWO_DECIMALS = 5_000n;

/** The table with one cell as it would be if another value stood there, live formulas following. */
export class View {
  private readonly changed = new Map<number, LedgerCell>();

  constructor(
    readonly ledger: Ledger,
    private readonly sums: readonly bigint[],
  ) {}

  static of(ledger: Ledger): View {
    const { keys, rows, total, cells } = ledger;
    const sums = keys.map((_, column) => {
      let sum = 0n;
      for (let row = 0; row < rows; row++)
        if (row !== total) sum += cells[row * keys.length + column]?.value ?? 0n;
      return sum;
    });
    return new View(ledger, sums);
  }

  at(row: number, column: number): LedgerCell | undefined {
    const index = row * this.ledger.keys.length + column;
    return this.changed.get(index) ?? this.ledger.cells[index];
  }

  cell(row: number, key: ColumnKey): LedgerCell | undefined {
    const column = this.ledger.keys.indexOf(key);
    return column < 0 ? undefined : this.at(row, column);
  }

  /** Σ over the places, blanks as 0. */
  sum(column: number): bigint {
    const { keys, total, cells } = this.ledger;
    let sum = this.sums[column]!;
    for (const [index, { value }] of this.changed)
      if (index % keys.length === column && Math.floor(index / keys.length) !== total)
        sum += value - (cells[index]?.value ?? 0n);
    return sum;
  }

  /** Rows of places in which something differs from the ledger. */
  changedUnits(): Set<number> {
    const width = this.ledger.keys.length;
    const rows = new Set([...this.changed.keys()].map((index) => Math.floor(index / width)));
    rows.delete(this.ledger.total);
    return rows;
  }

  /** Indexes of cells that differ from the ledger, or could, as the supposed one runs through them. */
  get touched(): Iterable<number> {
    return this.changed.keys();
  }

  suppose(index: number, value: bigint): View {
    const view = new View(this.ledger, this.sums);
    const { keys, total } = this.ledger;
    const row = Math.floor(index / keys.length);
    view.changed.set(index, { ...this.ledger.cells[index]!, value });
    view.follow(row);
    if (total < 0 || row === total) return view;
    for (const changed of [...view.changed.keys()]) {
      const column = changed % keys.length;
      if (!isRate(keys[column]!) && view.at(total, column)?.live)
        view.changed.set(total * keys.length + column, {
          value: view.sum(column),
          half: 0n,
          live: true,
        });
    }
    view.follow(total);
    return view;
  }

  /** Works out the live cells of a row again, in the order in which they build on each other. */
  private follow(row: number): void {
    const poor = this.cell(row, 'poor');
    const reduction = this.cell(row, 'reduction');
    if (row !== this.ledger.total && poor && reduction)
      this.put(row, 'remaining', poor.value - reduction.value, 0n);
    for (const [rate, count, households] of RATES) {
      const part = this.cell(row, count);
      const whole = this.cell(row, households);
      if (part && whole && whole.value > 0n)
        this.put(row, rate, roundedPercent(part.value, whole.value), HALF_OF_TWO_DECIMALS);
    }
  }

  private put(row: number, key: ColumnKey, value: bigint, half: bigint): void {
    const column = this.ledger.keys.indexOf(key);
    if (column < 0 || !this.at(row, column)?.live) return;
    this.changed.set(row * this.ledger.keys.length + column, { value, half, live: true });
  }
}

/** Rate, count and households of each kind and moment. */
export const RATES = [
  ['rate', 'poor', 'households'],
  ['nearPoorRate', 'nearPoor', 'households'],
  ['targetRate', 'remaining', 'planned'],
] as const satisfies readonly (readonly [ColumnKey, ColumnKey, ColumnKey])[];

/** 100 · part / whole to two decimals, half up, away from zero. */
function roundedPercent(part: bigint, whole: bigint): bigint {
  const negative = part < 0n;
  const hundredths = (2n * 10_000n * (negative ? -part : part) + whole) / (2n * whole);
  return ((negative ? -hundredths : hundredths) * ONE) / 100n;
}
