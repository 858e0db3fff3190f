import { Decimal, maximum } from '../../domain/decimal';
import { POWERS } from '../../domain/powers-of-ten';
import type { ColumnTotal, Fact, FactList, Magnitudes, PlainExtent } from '../../domain/fact';
import { addPlain } from './add-plain';
import { RunningSum } from '../running-sum';
import { BLANK, COMPUTED, CONSTANT, OTHER, RARE, type FigureColumn } from './figure-column';

/** Makes the fact of a plain number. */
export type MakeFact = (index: number) => Fact;

/**
 * The figures of a table: plain numbers by column, and the rare facts of another kind, each as it
 * is. The fact of a plain number is made when somebody asks for it.
 */
export class TableFigures implements FactList {
  private readonly made = new Map<number, Fact>();
  private sorted: readonly Fact[] | undefined;

  constructor(
    readonly columns: FigureColumn[],
    private readonly rowCount: number,
    private readonly make: MakeFact,
    private readonly rarities = new Map<number, Fact>(),
    /** Columns that are no longer shared with the figures of which these are a copy; all, where absent. */
    private readonly owned?: Set<number>,
  ) {}

  kindAt(index: number): number {
    const width = this.columns.length;
    const row = Math.floor(index / width);
    return this.columns[index - row * width]?.kinds[row] ?? BLANK;
  }

  at(index: number): Fact | undefined {
    const kind = this.kindAt(index);
    if (kind === BLANK || kind === OTHER) return undefined;
    if (kind === RARE) return this.rarities.get(index);
    let fact = this.made.get(index);
    if (!fact) this.made.set(index, (fact = this.make(index)));
    return fact;
  }

  has(index: number): boolean {
    const kind = this.kindAt(index);
    return kind !== BLANK && kind !== OTHER;
  }

  *[Symbol.iterator](): Iterator<Fact> {
    for (let index = 0; index < this.rowCount * this.columns.length; index++) {
      const fact = this.at(index);
      if (fact) yield fact;
    }
  }

  *ofColumn(columnIndex: number): Iterable<Fact> {
    for (let row = 0; row < this.rowCount; row++) {
      const fact = this.at(row * this.columns.length + columnIndex);
      if (fact) yield fact;
    }
  }

  rare(): readonly Fact[] {
    return (this.sorted ??= [...this.rarities.values()].sort(
      (one, other) => one.index - other.index,
    ));
  }

  *computedIn(columnIndex: number): Iterable<Fact> {
    const { kinds } = this.columns[columnIndex]!;
    for (let row = kinds.indexOf(COMPUTED); row >= 0; row = kinds.indexOf(COMPUTED, row + 1))
      yield this.at(row * this.columns.length + columnIndex)!;
  }

  extentOf(columnIndex: number): PlainExtent {
    const { least, most, isExact, scale, wholeIsPoint } = this.columns[columnIndex]!;
    return { least, most, decimals: isExact && wholeIsPoint ? scale : undefined };
  }

  plainOf(columnIndex: number, look: (value: number, rowIndex: number) => void): void {
    const { kinds, units, scale } = this.columns[columnIndex]!;
    const power = POWERS[scale]!;
    for (let row = 0; row < this.rowCount; row++) {
      const kind = kinds[row];
      if (kind === CONSTANT || kind === COMPUTED) look(units[row]! / power, row);
    }
  }

  rowsMaybeAbove(larger: number, smaller: number): readonly number[] {
    const one = this.columns[larger]!;
    const other = this.columns[smaller]!;
    const scale = Math.max(one.scale, other.scale);
    const factor = POWERS[scale - one.scale]!;
    const otherFactor = POWERS[scale - other.scale]!;
    const rows: number[] = [];
    for (let row = 0; row < this.rowCount; row++) {
      const kind = one.kinds[row]!;
      const otherKind = other.kinds[row]!;
      if (kind === BLANK || kind === OTHER || otherKind === BLANK || otherKind === OTHER) continue;
      if (kind === RARE || otherKind === RARE) rows.push(row);
      // Intervals only make it harder to be surely above; doubles keep the order of what they round.
      else if (one.units[row]! * factor >= other.units[row]! * otherFactor) {
        const isEqual = one.units[row]! * factor === other.units[row]! * otherFactor;
        if (!isEqual || !one.isExact || !other.isExact) rows.push(row);
      }
    }
    return rows;
  }

  addUp(columnIndex: number, rows: readonly number[]): ColumnTotal {
    const width = this.columns.length;
    const { total, rest } = addPlain(this.columns[columnIndex]!, rows);
    const sum = new RunningSum().addTotal(total);
    for (const row of rest) sum.add(this.at(row * width + columnIndex)?.quantity.interval);
    return sum.toTotal();
  }

  magnitudes(columnIndex: number): Magnitudes {
    const column = this.columns[columnIndex]!;
    let { decimals } = column;
    // What doubles round is made up for by one unit more than the largest.
    let largest = Decimal.of(Math.ceil(column.largest), column.scale);
    if (!column.isExact) largest = largest.plus(Decimal.ONE);
    for (const { index, quantity, cell } of this.rarities.values()) {
      if (index % this.columns.length !== columnIndex) continue;
      largest = maximum(largest, quantity.value.abs());
      if (cell.formula === undefined)
        decimals = Math.max(decimals, quantity.value.normalised().scale);
    }
    return { decimals, largest };
  }

  /** Puts a fact into its place; without one, what stands there is blank or gives none. */
  put(index: number, fact: Fact | undefined, isBlank = false): void {
    const width = this.columns.length;
    const row = Math.floor(index / width);
    const { kinds, stored, units } = this.ownColumn(index - row * width);
    this.made.delete(index);
    this.sorted = undefined;
    if (fact) this.rarities.set(index, fact);
    else this.rarities.delete(index);
    kinds[row] = fact ? RARE : isBlank ? BLANK : OTHER;
    stored[row] = 0;
    units[row] = 0;
  }

  /** The same figures, of which some may be put otherwise; facts are made of other cells. */
  copy(make: MakeFact): TableFigures {
    const { columns, rowCount, rarities } = this;
    return new TableFigures([...columns], rowCount, make, new Map(rarities), new Set());
  }

  /** A column that no other copy of these figures sees. */
  private ownColumn(columnIndex: number): FigureColumn {
    const column = this.columns[columnIndex]!;
    if (!this.owned || this.owned.has(columnIndex)) return column;
    this.owned.add(columnIndex);
    const stored = column.stored.slice();
    const units = column.units === column.stored ? stored : column.units.slice();
    return (this.columns[columnIndex] = { ...column, kinds: column.kinds.slice(), stored, units });
  }
}
