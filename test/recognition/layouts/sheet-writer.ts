import type { RangeAddress } from '../../../src/domain/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/domain/snapshot';

/** Cells put anywhere, read back as a sheet. */
export class SheetWriter {
  private readonly cells = new Map<number, Map<number, CellSnapshot>>();
  private readonly merges: RangeAddress[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  put(row: number, column: number, value: CellValue, numberFormat?: string): void {
    if (value === null) return;
    const line = this.cells.get(row) ?? new Map<number, CellSnapshot>();
    line.set(column, { value, ...(numberFormat !== undefined && { numberFormat }) });
    this.cells.set(row, line);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  toSheet(name: string): SheetSnapshot {
    const rows = [...this.cells].sort(([one], [other]) => one - other);
    const columns = rows.flatMap(([, line]) => [...line.keys()]);
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    return {
      id: 's1',
      name,
      hidden: false,
      protected: false,
      ...(rows.length > 0 && {
        used: { top: rows[0]![0], left, bottom: rows[rows.length - 1]![0], right },
      }),
      rows: rows.map(([index, line]) => ({
        index,
        ...(this.hiddenRows.has(index) && { hidden: true }),
        cells: Array.from(
          { length: right - left + 1 },
          (_, offset) => line.get(left + offset) ?? null,
        ),
      })),
      names: [],
      merges: this.merges,
      ...(this.hiddenColumns.size > 0 && { hiddenColumns: [...this.hiddenColumns] }),
    };
  }
}
