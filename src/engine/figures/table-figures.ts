import { Decimal, maximum } from '../../domain/decimal';
import { POWERS } from '../../domain/powers-of-ten';
import type { ColumnTotal, Fact, FactList, Magnitudes, PlainExtent } from '../../domain/fact';
import { addPlain } from './add-plain';
import { screenAbove } from './screen-above';
import { RunningSum } from '../running-sum';
import { BLANK, COMPUTED, CONSTANT, OTHER, RARE, type FigureColumn } from './figure-column';

/** Makes the fact of a plain number. */
export type MakeFact = (index: number) => Fact;

/** What columns were last added up to: most of them are the same after an edit. */
const totals = new WeakMap<
  FigureColumn,
  { readonly rows: readonly number[]; readonly total: ColumnTotal }
>();

/** What figures know that are a copy of others. */
interface Origin {
  /** Columns that are no longer shared. */
  readonly owned: Set<number>;
  /** Rows in which something was put. */
  readonly touched: Set<number>;
  /** As the others told it. */
  readonly above: ReadonlyMap<number, readonly number[]>;
}

/**
 * The figures of a table: plain numbers by column, and the rare facts of another kind, each as it
 * is. The fact of a plain number is made when somebody asks for it.
 */
export class TableFigures implements FactList {
  private readonly made = new Map<number, Fact>();
  /** By pair of columns, once asked for. */
  private readonly above = new Map<number, readonly number[]>();
  private sorted: readonly Fact[] | undefined;

  constructor(
    readonly columns: FigureColumn[],
    private readonly rowCount: number,
    private readonly make: MakeFact,
    private readonly rarities = new Map<number, Fact>(),
    private readonly origin?: Origin,
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
    const finest = isExact ? scale : undefined;
    return { least, most, finest, decimals: wholeIsPoint ? finest : undefined };
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
    const key = larger * this.columns.length + smaller;
    let rows = this.above.get(key);
    if (!rows) {
      const screen = screenAbove(this.columns[larger]!, this.columns[smaller]!);
      const inherited = this.origin?.above.get(key);
      rows = inherited ? this.carriedOver(inherited, screen) : this.rowsWhere(screen);
      this.above.set(key, rows);
    }
    return rows;
  }

  addUp(columnIndex: number, rows: readonly number[]): ColumnTotal {
    const width = this.columns.length;
    const column = this.columns[columnIndex]!;
    const last = totals.get(column);
    if (last?.rows === rows) return last.total;
    const { total: plain, rest } = addPlain(column, rows);
    const sum = new RunningSum().addTotal(plain);
    for (const row of rest) sum.add(this.at(row * width + columnIndex)?.quantity.interval);
    const total = sum.toTotal();
    totals.set(column, { rows, total });
    return total;
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
    const { kinds, stored, units } = this.ownColumn(index - row * width, isBlank);
    this.origin?.touched.add(row);
    this.made.delete(index);
    this.sorted = undefined;
    if (fact) this.rarities.set(index, fact);
    else this.rarities.delete(index);
    kinds[row] = fact ? RARE : isBlank ? BLANK : OTHER;
    if (!isBlank) return;
    stored[row] = 0;
    units[row] = 0;
  }

  /** The same figures, of which some may be put otherwise; facts are made of other cells. */
  copy(make: MakeFact): TableFigures {
    const { columns, rowCount, rarities, above } = this;
    const origin: Origin = { owned: new Set(), touched: new Set(), above };
    return new TableFigures([...columns], rowCount, make, new Map(rarities), origin);
  }

  /** What was told of the figures of which these are a copy, but for rows that were put otherwise. */
  private carriedOver(rows: readonly number[], screen: (row: number) => boolean): number[] {
    const { touched } = this.origin!;
    return [...rows.filter((row) => !touched.has(row)), ...[...touched].filter(screen)].sort(
      (one, other) => one - other,
    );
  }

  private rowsWhere(screen: (row: number) => boolean): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.rowCount; row++) if (screen(row)) rows.push(row);
    return rows;
  }

  /** A column whose kinds no other copy of these figures sees, or whose numbers neither. */
  private ownColumn(columnIndex: number, withNumbers: boolean): FigureColumn {
    const column = this.columns[columnIndex]!;
    totals.delete(column);
    if (!this.origin) return column;
    const { owned } = this.origin;
    const isOwned = owned.has(columnIndex);
    if (isOwned && !withNumbers) return column;
    owned.add(columnIndex);
    const kinds = isOwned ? column.kinds : column.kinds.slice();
    const stored = withNumbers ? column.stored.slice() : column.stored;
    const units = column.units === column.stored || !withNumbers ? stored : column.units.slice();
    const own = { ...column, kinds, stored, units: withNumbers ? units : column.units };
    return (this.columns[columnIndex] = own);
  }
}
