import type { RangeAddress } from '../domain/address';
import { Decimal } from '../domain/decimal';
import type { Fact } from '../domain/fact';
import type { CellSnapshot } from '../domain/snapshot';
import { rowPositions, type RowPositions } from '../domain/row-positions';
import { sumsOf, type Table } from '../domain/table';
import { unguarded } from '../reading/formula-meaning';
import { createFiller } from '../reading/formula-shape';
import { parseFormula, type FormulaNode } from '../reading/formula-tree';
import { parseNumberFormat } from '../reading/number-format';
import { COMPUTED, OTHER, RARE, type FigureColumn } from './figures/figure-column';
import type { TableFigures } from './figures/table-figures';
import { referencesOf } from './formula-figure';
import { compileQuickResult, type QuickResult } from './quick-result';
import { computeInDoubles, termOf, type Doubles, type RangeSum } from './compute-in-doubles';

type CellAt = (rowIndex: number, columnIndex: number) => CellSnapshot | undefined;

/** Share of a sum that ten thousand additions in binary may be off by, with room to spare. */
const BINARY_ERROR = 1e-11;

/** A formula of a column, parsed once for all rows into which it was filled. */
interface Parsed {
  readonly row: number;
  readonly textAt: (row: number) => string;
  readonly tree: FormulaNode;
  /** Within IF or IFERROR: a result of 0 may come from the guard. */
  readonly isGuarded: boolean;
  /** Whether it looks at other cells of its own row: a sum down a column does not. */
  readonly looksAside: boolean;
}

/**
 * Compares the results that a file holds for formulas with what the formulas give: they differ
 * where a program changed figures without calculating. Only plain arithmetic over figures of the
 * table is compared, along the row or, in rows that are sums, down the column; whatever else a
 * formula uses, nothing is said of it. So no more than a few cells need be looked at after an edit.
 */
export class CachedResults {
  private readonly positions: RowPositions;
  private readonly columnAt: ReadonlyMap<number, number>;
  private readonly sumRows: ReadonlySet<number>;
  /** By column, of its own rows and of those that are sums. */
  private readonly parsed: (Parsed | undefined)[] = [];
  private readonly parsedSums: (Parsed | undefined)[] = [];

  constructor(private readonly table: Table) {
    this.positions = rowPositions(table.rows);
    this.columnAt = new Map(table.columns.map(({ column }, index) => [column, index]));
    this.sumRows = new Set(sumsOf(table).map(({ total }) => total));
  }

  /** Marks every figure whose cell shows something else than its formula gives. */
  markAll(figures: TableFigures, at: CellAt): void {
    // Where figures do not stand in the cross of row and column, no formula can be followed.
    if (this.table.cells) return;
    for (const fact of figures.rare()) this.mark(fact, figures, at);
    figures.columns.forEach((_, columnIndex) => this.markColumn(columnIndex, figures, at));
  }

  /** The same after an edit of these figures. */
  markAfter(changed: readonly number[], figures: TableFigures, at: CellAt): void {
    if (this.table.cells) return;
    const width = this.table.columns.length;
    const affected = new Set(changed);
    for (const index of changed) {
      const start = index - (index % width);
      for (let other = start; other < start + width; other++)
        if (this.looksAside(other, figures)) affected.add(other);
      for (const row of this.sumRows) affected.add(row * width + (index % width));
    }
    for (const index of affected) {
      const fact = figures.at(index);
      if (fact) this.mark(fact, figures, at);
    }
  }

  private looksAside(index: number, figures: TableFigures): boolean {
    const formula = figures.at(index)?.cell.formula;
    if (formula === undefined) return false;
    const width = this.table.columns.length;
    return this.parse(formula, Math.floor(index / width), index % width)?.looksAside === true;
  }

  /** Plain formulas of a column, which are one: nearly all hold just what it gives. */
  private markColumn(columnIndex: number, figures: TableFigures, at: CellAt): void {
    const width = this.table.columns.length;
    const { kinds, stored } = figures.columns[columnIndex]!;
    const first = kinds.indexOf(COMPUTED);
    if (first < 0) return;
    const formula = at(first, columnIndex)?.formula;
    const parsed = formula === undefined ? undefined : this.parse(formula, first, columnIndex);
    if (!parsed) return;
    const quick = this.quickResult(parsed, columnIndex, figures);
    for (let row = first; row < kinds.length; row++) {
      if (kinds[row] !== COMPUTED) continue;
      const cached = stored[row]!;
      if (quick && Math.abs(quick(row) - cached) <= BINARY_ERROR * Math.abs(cached)) continue;
      this.mark(figures.at(row * width + columnIndex)!, figures, at);
    }
  }

  private quickResult(
    { row, tree }: Parsed,
    columnIndex: number,
    { columns }: TableFigures,
  ): QuickResult | undefined {
    return compileQuickResult(tree, {
      numbersOf: ({ range, fixed, sheet, workbook, extent }) => {
        const isOwnRow = range.top === row && range.bottom === row && !fixed.top && !fixed.bottom;
        const isCell = range.left === range.right && extent === 'cells' && sheet === undefined;
        const column = this.columnAt.get(range.left);
        if (!isOwnRow || !isCell || workbook !== undefined) return undefined;
        if (column === undefined || column === columnIndex) return undefined;
        const { kinds, stored } = columns[column]!;
        // Of blank and plain cells it is what they store.
        return (rowIndex) => (kinds[rowIndex]! <= COMPUTED ? stored[rowIndex]! : NaN);
      },
    });
  }

  private mark(fact: Fact, figures: TableFigures, at: CellAt): void {
    if (fact.cell.formula === undefined) return;
    const recomputed = this.recompute(fact, figures, at);
    if (recomputed === fact.recomputed) return;
    const { recomputed: _, ...rest } = fact;
    figures.put(fact.index, recomputed ? { ...rest, recomputed } : rest);
  }

  /** What the formula gives, if that is surely another number than the cell holds. */
  private recompute(
    { index, cell, storedShift }: Fact,
    figures: TableFigures,
    at: CellAt,
  ): Decimal | undefined {
    const cached = cell.value;
    if (typeof cached !== 'number' || cell.formula === undefined) return undefined;
    const width = this.table.columns.length;
    const rowIndex = Math.floor(index / width);
    const columnIndex = index % width;
    const parsed = this.parse(cell.formula, rowIndex, columnIndex);
    if (!parsed || (parsed.isGuarded && cached === 0)) return undefined;
    const result = computeInDoubles(
      parsed.tree,
      this.inputs(parsed, rowIndex, columnIndex, figures, at),
    );
    if (!result) return undefined;
    const tolerance = result.slack + BINARY_ERROR * Math.max(result.size, Math.abs(cached));
    const difference = Math.abs(result.value - cached);
    if (difference <= tolerance + displayed(cell, cached)) return undefined;
    return shownResult(result.value, parsed.tree).shifted(-storedShift);
  }

  private parse(formula: string, rowIndex: number, columnIndex: number): Parsed | undefined {
    const { row } = this.table.rows[rowIndex]!;
    const known = this.sumRows.has(rowIndex) ? this.parsedSums : this.parsed;
    const last = known[columnIndex];
    if (last?.textAt(row) === formula) return last;
    const written = parseFormula(formula);
    if (!written) return undefined;
    const tree = unguarded(written);
    const textAt = createFiller(formula, row);
    const looksAside = referencesOf(tree).some(
      ({ range: { top, bottom }, extent }) => extent !== 'cells' || (top <= row && row <= bottom),
    );
    const parsed = { row, textAt, tree, isGuarded: tree !== written, looksAside };
    known[columnIndex] = parsed;
    return parsed;
  }

  private inputs(
    parsed: Parsed,
    rowIndex: number,
    columnIndex: number,
    figures: TableFigures,
    at: CellAt,
  ): Doubles {
    const own = this.table.rows[rowIndex]!.row;
    const moved = own - parsed.row;
    const isSum = this.sumRows.has(rowIndex);
    const figure = (row: number, column: number): CellSnapshot | null | undefined => {
      const inRow = this.positions.of(row);
      const inColumn = this.columnAt.get(column);
      if (inRow === undefined || inColumn === undefined) return undefined;
      if (row !== own && !(isSum && inColumn === columnIndex)) return undefined;
      // A formula that looks at its own cell has no result to compare.
      if (inRow === rowIndex && inColumn === columnIndex) return undefined;
      return at(inRow, inColumn) ?? null;
    };
    const sum = ({ top, left, bottom, right }: RangeAddress): RangeSum | undefined => {
      const first = this.positions.of(top);
      const isOwnColumn = left === right && this.columnAt.get(left) === columnIndex;
      const isBesideOwn = own < top || own > bottom;
      // Down a sum's own column, through rows that follow one another.
      if (!isSum || !isOwnColumn || !isBesideOwn || first === undefined) return undefined;
      const last = first + bottom - top;
      if (this.positions.of(bottom) !== last) return undefined;
      return sumDown(figures.columns[columnIndex]!, first, last, (row) => at(row, columnIndex));
    };
    return { moved, figure, sum };
  }
}

/** Plain numbers as they are stored; any other cell is asked for what it holds. */
function sumDown(
  { kinds, stored, least }: FigureColumn,
  first: number,
  last: number,
  cellIn: (row: number) => CellSnapshot | undefined,
): RangeSum | undefined {
  let value = sumOf(stored, first, last);
  let size = value;
  // Numbers that are no part of the column any more are taken out again below.
  if (least < 0) {
    size = 0;
    for (let row = first; row <= last; row++) size += Math.abs(stored[row]!);
  }
  for (const kind of [RARE, OTHER])
    for (let row = kinds.indexOf(kind, first); row >= 0 && row <= last;) {
      const term = termOf(cellIn(row) ?? null);
      if (term === undefined) return undefined;
      value += term - stored[row]!;
      size += Math.abs(term) - Math.abs(stored[row]!);
      row = kinds.indexOf(kind, row + 1);
    }
  return { value, size };
}

/** Four sums side by side: each addition waits for the one before it. */
function sumOf(numbers: Float64Array, first: number, last: number): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  let row = first;
  for (; row + 3 <= last; row += 4) {
    one += numbers[row]!;
    two += numbers[row + 1]!;
    three += numbers[row + 2]!;
    four += numbers[row + 3]!;
  }
  for (; row <= last; row++) one += numbers[row]!;
  return one + two + (three + four);
}

/** A result as people would see it: rounded as the formula rounds, without the noise of binary digits. */
function shownResult(value: number, tree: FormulaNode): Decimal {
  const places = tree.kind === 'call' && tree.name === 'ROUND' ? tree.args[1] : undefined;
  const decimals = places?.kind === 'number' ? Number(places.text) : undefined;
  const digits = Number.isInteger(value) ? 17 : 12;
  const shown = Decimal.fromDouble(Number(value.toPrecision(digits)));
  return decimals === undefined ? shown : shown.round(decimals);
}

/** Half a unit of the last digit shown, for workbooks that keep their figures as displayed. */
function displayed({ numberFormat }: CellSnapshot, cached: number): number {
  const { kind, decimals, percent } = parseNumberFormat(numberFormat);
  if (kind !== 'number' || decimals === undefined) return 0;
  const unit = 10 ** -(decimals + (percent ? 2 : 0));
  const steps = cached / unit;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? unit / 2 : 0;
}
