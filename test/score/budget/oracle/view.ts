import { ONE, rowsBelow, type BudgetLedger } from './ledger';

/** The values of a table's cells, live formulas following; blanks are undefined. */
export class View {
  private readonly known = new Map<number, bigint | undefined>();

  private constructor(
    readonly ledger: BudgetLedger,
    private readonly supposed: ReadonlyMap<number, bigint>,
  ) {}

  static of(ledger: BudgetLedger): View {
    return new View(ledger, new Map());
  }

  suppose(index: number, value: bigint): View {
    return new View(this.ledger, new Map([[index, value]]));
  }

  at(row: number, column: number): bigint | undefined {
    const index = row * this.ledger.width + column;
    if (!this.known.has(index)) this.known.set(index, this.compute(row, column, index));
    return this.known.get(index);
  }

  private compute(row: number, column: number, index: number): bigint | undefined {
    const cell = this.ledger.cells[index];
    if (this.supposed.has(index)) return this.supposed.get(index);
    if (!cell?.live) return cell?.value;
    const below = rowsBelow(this.ledger.plan, row, column);
    if (below.length > 0) return this.sum(below.map((under) => this.at(under, column)));
    const { computed } = this.ledger.plan.shape.columns[column]!;
    if (!computed) return cell.value;
    if ('sum' in computed) return this.sum(computed.sum.map((part) => this.at(row, part)));
    const [one, other] = ('percent' in computed ? computed.percent : computed.product).map(
      (input) => this.at(row, input) ?? 0n,
    );
    if ('product' in computed) return (one! * other!) / ONE;
    return other === 0n ? undefined : hundredths(one!, other!);
  }

  private sum(values: readonly (bigint | undefined)[]): bigint {
    return values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
  }
}

/** 100 · part / whole to two decimals, half up. */
function hundredths(part: bigint, whole: bigint): bigint {
  return ((2n * 10_000n * part + whole) / (2n * whole)) * (ONE / 100n);
}
