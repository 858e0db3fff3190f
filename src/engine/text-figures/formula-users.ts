import type { RangeAddress } from '../../domain/address';
import type { CellSnapshot } from '../../domain/snapshot';
import { cellAt, type Table } from '../../domain/table';
import type { FormulaReference } from '../../reading/formula-reference';
import { findReferences } from '../../reading/formula-tokens';
import { isHereOn } from './own-sheet';
import { COMPUTED, OTHER, RARE } from '../figures/figure-column';
import type { TableFigures } from '../figures/table-figures';

export type CellAt = (index: number) => CellSnapshot | undefined;

interface Formula {
  readonly index: number;
  readonly ranges: readonly RangeAddress[];
}

/**
 * Which formulas of a table look at a cell. The formula of a column that looks along its row is
 * taken apart once for all rows; it is asked only in the rows of the cells in question.
 */
export class FormulaUsers {
  private readonly alongRow = new Map<number, readonly RangeAddress[]>();
  private readonly others: Formula[] = [];

  constructor(
    private readonly table: Table,
    private readonly figures: TableFigures,
    private readonly at: CellAt,
  ) {
    table.columns.forEach((_, column) => this.readColumn(column));
  }

  /** Indexes of formulas that name a cell, or a range in which it lies. */
  of(index: number): number[] {
    const width = this.table.columns.length;
    const row = Math.floor(index / width);
    const cell = cellAt(this.table, row, index % width);
    if (!cell) return [];
    const looks = ({ top, left, bottom, right }: RangeAddress): boolean =>
      top <= cell.row && cell.row <= bottom && left <= cell.column && cell.column <= right;
    const inRow = ({ left, right }: RangeAddress): boolean =>
      left <= cell.column && cell.column <= right;
    const found = this.others.flatMap((one) => (one.ranges.some(looks) ? [one.index] : []));
    for (const [column, ranges] of this.alongRow)
      if (this.figures.columns[column]!.kinds[row] === COMPUTED && ranges.some(inRow))
        found.push(row * width + column);
    return found.filter((user) => user !== index);
  }

  private readColumn(column: number): void {
    const { kinds } = this.figures.columns[column]!;
    const width = this.table.columns.length;
    const first = kinds.indexOf(COMPUTED);
    const model = first < 0 ? undefined : this.at(first * width + column)?.formula;
    const references = model === undefined ? [] : this.referencesOf(model);
    const row = first < 0 ? undefined : this.table.rows[first]!.row;
    const isAlongRow =
      this.table.cells === undefined &&
      references.every(
        ({ range, fixed }) =>
          range.top === row && range.bottom === row && !fixed.top && !fixed.bottom,
      );
    if (model !== undefined && isAlongRow)
      this.alongRow.set(
        column,
        references.map(({ range }) => range),
      );
    kinds.forEach((kind, rowIndex) => {
      if (kind === RARE || kind === OTHER || (kind === COMPUTED && !isAlongRow))
        this.readCell(rowIndex * width + column);
    });
  }

  private readCell(index: number): void {
    const formula = this.at(index)?.formula;
    if (formula === undefined) return;
    const ranges = this.referencesOf(formula).map(({ range }) => range);
    if (ranges.length > 0) this.others.push({ index, ranges });
  }

  private referencesOf(formula: string): FormulaReference[] {
    return findReferences(formula).filter((one) => isHereOn(this.table.sheet, one));
  }
}
