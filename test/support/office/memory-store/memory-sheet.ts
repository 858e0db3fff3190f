import { cellRange, contains, intersects } from '../../../../src/domain/address';
import type { RangeAddress } from '../../../../src/domain/address';
import type { CellValue } from '../../../../src/domain/snapshot';
import { isEntireColumn, isEntireRow } from '../../../../src/workbench/office-host/addresses';
import { shiftRange } from '../../../../src/workbench/office-host/object-model/shift-range';
import type { LineChange } from '../../../../src/workbench/office-host/object-model/shift-range';
import { DEFAULT_PAGE_LAYOUT } from '../../../../src/workbench/office-host/workbook-model';
import type {
  Border,
  CellFormat,
  ConditionalFormat,
  DataValidation,
  FrozenPanes,
  PageLayout,
  ProtectionOptions,
  SheetVisibility,
} from '../../../../src/workbench/office-host/workbook-model';

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface MemoryCell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
  format?: Partial<CellFormat>;
  borders?: Partial<Record<Side, Border>>;
  link?: string;
}

/** Rows and columns of the fake grid: formats of whole rows and columns end there. */
const GRID: RangeAddress = { top: 0, left: 0, bottom: 999, right: 51 };

/** Everything that one sheet holds. */
export class MemorySheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  rules: ConditionalFormat[] = [];
  merges: RangeAddress[] = [];
  /** Later entries win. */
  validations: { range: RangeAddress; validation: DataValidation | undefined }[] = [];
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  layout: PageLayout = DEFAULT_PAGE_LAYOUT;
  filter: RangeAddress | undefined;
  protection: { options: ProtectionOptions; password: string | undefined } | undefined;
  readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };
  readonly sizes = { rows: new Map<number, number>(), columns: new Map<number, number>() };
  private cells = new Map<string, MemoryCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  find(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  open(row: number, column: number): MemoryCell {
    const known = this.find(row, column);
    if (known) return known;
    const cell: MemoryCell = { value: null };
    this.cells.set(`${row},${column}`, cell);
    return cell;
  }

  map<Result>(range: RangeAddress, read: (cell: MemoryCell | undefined) => Result): Result[][] {
    const rows: Result[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line: Result[] = [];
      for (let column = range.left; column <= range.right; column++)
        line.push(read(this.find(row, column)));
      rows.push(line);
    }
    return rows;
  }

  /** Every cell of the range, made where it was not there yet. */
  forEach(
    range: RangeAddress,
    change: (cell: MemoryCell, row: number, column: number) => void,
  ): void {
    const { top, left, bottom, right } = this.clip(range);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        change(this.open(row, column), row, column);
  }

  clip(range: RangeAddress): RangeAddress {
    return {
      ...range,
      bottom: isEntireColumn(range) ? GRID.bottom : range.bottom,
      right: isEntireRow(range) ? GRID.right : range.right,
    };
  }

  usedRange(valuesOnly: boolean): RangeAddress | undefined {
    let used: RangeAddress | undefined;
    for (const [key, cell] of this.cells) {
      const hasContent = cell.value !== null || cell.formula !== undefined;
      const hasFormat = cell.numberFormat ?? cell.format ?? cell.borders;
      if (!hasContent && (valuesOnly || !hasFormat)) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : cellRange(row, column);
    }
    return used;
  }

  /** Moves what stands on the grid; formula text stays as it is. */
  shift(change: LineChange): void {
    const moved = new Map<string, MemoryCell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const place = shiftRange(cellRange(row, column), change);
      if (place) moved.set(`${place.top},${place.left}`, cell);
    }
    this.cells = moved;
    const follow = (ranges: readonly RangeAddress[]): RangeAddress[] =>
      ranges.flatMap((range) => shiftRange(range, change) ?? []);
    this.merges = follow(this.merges);
    this.rules = this.rules.map((rule) => ({ ...rule, ranges: follow(rule.ranges) }));
    this.validations = this.validations.flatMap((entry) => {
      const range = shiftRange(entry.range, change);
      return range ? [{ ...entry, range }] : [];
    });
  }

  clearFormats(range: RangeAddress): void {
    this.forEach(range, (cell) => {
      delete cell.numberFormat;
      delete cell.format;
      delete cell.borders;
    });
    this.validations.push({ range, validation: undefined });
    this.rules = this.rules
      .map((rule) => ({ ...rule, ranges: rule.ranges.filter((one) => !contains(range, one)) }))
      .filter((rule) => rule.ranges.length > 0);
  }

  validationAt(row: number, column: number): DataValidation | undefined {
    return this.validations.findLast(({ range }) => contains(range, cellRange(row, column)))
      ?.validation;
  }

  unmerge(range: RangeAddress): void {
    this.merges = this.merges.filter((merge) => !intersects(merge, range));
  }
}
