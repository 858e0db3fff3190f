import type { RangeAddress } from '../domain/address';
import {
  isErrorValue,
  type CellSnapshot,
  type RowSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../domain/snapshot';
import type { FormulaReference } from '../reading/formula-reference';
import { parseFormula } from '../reading/formula-tree';
import { evaluate, type CellResults } from './evaluate';
import { BLANK, ERROR, UNKNOWN, type Result } from './result';

/** Formulas that look at one another in a chain longer than this are left alone. */
const DEEPEST = 400;
/** Cells that may be looked at in one workbook: totals of totals of whole columns end somewhere. */
const MOST_LOOKS = 4_000_000;

interface SheetCells {
  readonly sheet: SheetSnapshot;
  readonly rowAt: ReadonlyMap<number, RowSnapshot>;
  /** By cell, for formulas without a result in the file. */
  readonly results: Map<CellSnapshot, Result>;
}

/** Works out, each once, the formulas of a workbook for which the file holds no result. */
export class WorkbookResults {
  private readonly sheets = new Map<string, SheetCells>();
  private depth = 0;
  private looks = 0;

  constructor({ sheets }: WorkbookSnapshot) {
    for (const sheet of sheets)
      this.sheets.set(sheet.name.toLowerCase(), {
        sheet,
        rowAt: new Map(sheet.rows.map((row) => [row.index, row])),
        results: new Map(),
      });
  }

  /** The result of a cell of the sheet. */
  resultOf(sheetName: string, cell: CellSnapshot): Result {
    const own = this.sheets.get(sheetName.toLowerCase());
    return own ? this.ofCell(own, cell) : UNKNOWN;
  }

  private ofCell(own: SheetCells, cell: CellSnapshot | null | undefined): Result {
    if (!cell) return BLANK;
    if (!cell.uncached || cell.formula === undefined) return ofValue(cell);
    const known = own.results.get(cell);
    if (known) return known;
    if (this.depth >= DEEPEST) return UNKNOWN;
    // Until it is known: a formula that looks at itself gives nothing
    own.results.set(cell, UNKNOWN);
    this.depth++;
    const tree = parseFormula(cell.formula);
    const result = tree ? evaluate(tree, this.seenFrom(own)) : UNKNOWN;
    this.depth--;
    own.results.set(cell, result);
    return result;
  }

  private seenFrom(own: SheetCells): CellResults {
    return {
      at: (reference) => {
        const { range } = reference;
        const there = this.sheetOf(reference, own);
        if (!there || reference.extent !== 'cells' || !isSingle(range)) return UNKNOWN;
        this.looks++;
        return this.ofCell(there, cellAt(there, range.top, range.left));
      },
      within: (reference) => {
        const there = this.sheetOf(reference, own);
        return there && this.within(there, reference.range);
      },
    };
  }

  /** Undefined for other workbooks, several sheets at once, and sheets that are not there. */
  private sheetOf(
    { sheet, lastSheet, workbook }: FormulaReference,
    own: SheetCells,
  ): SheetCells | undefined {
    if (workbook !== undefined || lastSheet !== undefined) return undefined;
    return sheet === undefined ? own : this.sheets.get(sheet.toLowerCase());
  }

  private within(there: SheetCells, range: RangeAddress): readonly Result[] | undefined {
    const { used } = there.sheet;
    if (!used) return [];
    const top = Math.max(range.top, used.top);
    const bottom = Math.min(range.bottom, used.bottom);
    const left = Math.max(range.left, used.left);
    const right = Math.min(range.right, used.right);
    this.looks += Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (this.looks > MOST_LOOKS) return undefined;
    const results: Result[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const result = this.ofCell(there, cellAt(there, row, column));
        if (result.kind !== 'blank') results.push(result);
      }
    return results;
  }
}

function isSingle({ top, left, bottom, right }: RangeAddress): boolean {
  return top === bottom && left === right;
}

function cellAt(
  { sheet, rowAt }: SheetCells,
  row: number,
  column: number,
): CellSnapshot | null | undefined {
  return sheet.used && rowAt.get(row)?.cells[column - sheet.used.left];
}

function ofValue({ value }: CellSnapshot): Result {
  if (value === null) return BLANK;
  if (isErrorValue(value)) return ERROR;
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return { kind: 'text', value };
  }
}
