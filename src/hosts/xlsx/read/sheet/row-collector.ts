import type { RangeAddress } from '../../../../domain/address';
import type { CellSnapshot, RowSnapshot } from '../../../../domain/snapshot';
import type { WorkbookFileError } from '../../../../ports/workbook-file';
import type { Allowance } from '../allowance';

type Cells = readonly (CellSnapshot | null)[];

interface CollectedRow {
  readonly index: number;
  readonly hidden: boolean;
  /** Column of the first of `cells`. */
  readonly left: number;
  /** First to last filled cell; empty for a row that is only hidden. */
  readonly cells: Cells;
}

export interface CollectedRows {
  /** Absent for a sheet without filled cells. */
  readonly used?: RangeAddress;
  readonly rows: readonly RowSnapshot[];
}

/**
 * Rows of a sheet as they come. Only what is filled costs memory, however far from each other the
 * cells stand. A cell or row that stands twice is refused: programs judge differently which one counts.
 */
export class RowCollector {
  private readonly rows: CollectedRow[] = [];
  private index = -1;
  private hidden = false;
  private columns: number[] = [];
  private cells: CellSnapshot[] = [];
  private inOrder = true;

  constructor(
    private readonly allowance: Allowance,
    private readonly damaged: (detail: string) => WorkbookFileError,
  ) {}

  startRow(index: number, hidden: boolean): void {
    this.index = index;
    this.hidden = hidden;
  }

  /** Cells of one row, normally from left to right. */
  add(column: number, cell: CellSnapshot): void {
    const { columns } = this;
    if (columns.length > 0 && column <= columns[columns.length - 1]!) this.inOrder = false;
    columns.push(column);
    this.cells.push(cell);
  }

  endRow(): void {
    if (this.columns.length > 0) {
      this.rows.push(this.collectRow());
      this.columns = [];
      this.cells = [];
      this.inOrder = true;
    } else if (this.hidden) {
      this.allowance.takeCells(1);
      this.rows.push({ index: this.index, hidden: true, left: 0, cells: [] });
    }
  }

  finish(): CollectedRows {
    this.sortRows();
    const filled = this.rows.filter(({ cells }) => cells.length > 0);
    const [first] = filled;
    if (!first) return { rows: [] };
    const used = {
      top: first.index,
      left: filled.reduce((left, row) => Math.min(left, row.left), first.left),
      bottom: filled[filled.length - 1]!.index,
      right: filled.reduce((right, { left, cells }) => Math.max(right, left + cells.length - 1), 0),
    };
    return {
      used,
      rows: this.rows
        .filter(({ index }) => index >= used.top && index <= used.bottom)
        .map(({ index, hidden, left, cells }) => {
          const aligned = cells.length > 0 ? this.align(cells, left - used.left) : cells;
          return hidden ? { index, hidden, cells: aligned } : { index, cells: aligned };
        }),
    };
  }

  private collectRow(): CollectedRow {
    if (!this.inOrder) this.sortCells();
    const { index, hidden, columns, cells } = this;
    const left = columns[0]!;
    const width = columns[columns.length - 1]! - left + 1;
    this.allowance.takePositions(width);
    if (width === cells.length) return { index, hidden, left, cells };
    const spread = new Array<CellSnapshot | null>(width).fill(null);
    columns.forEach((column, position) => {
      spread[column - left] = cells[position]!;
    });
    return { index, hidden, left, cells: spread };
  }

  private sortCells(): void {
    const order = this.columns.map((column, position) => ({ column, cell: this.cells[position]! }));
    order.sort((one, other) => one.column - other.column);
    this.columns = order.map(({ column }) => column);
    this.cells = order.map(({ cell }) => cell);
    if (this.columns.some((column, position) => column === this.columns[position + 1]))
      throw this.damaged('a cell stands twice');
  }

  private sortRows(): void {
    this.rows.sort((one, other) => one.index - other.index);
    if (this.rows.some(({ index }, position) => index === this.rows[position + 1]?.index))
      throw this.damaged('a row stands twice');
  }

  private align(cells: Cells, empty: number): Cells {
    if (empty === 0) return cells;
    this.allowance.takePositions(empty);
    return [...new Array<null>(empty).fill(null), ...cells];
  }
}
