import type { RangeAddress } from '../../domain/address';
import type { CellSnapshot, NameSnapshot, RowSnapshot, SheetSnapshot } from '../../domain/snapshot';
import { cellCount, sliceRange } from './blocks';
import { supports } from './capabilities';
import { toContent } from './cell-content';
import { loadPositions, getRange, loadPosition, toRangeAddress, toRangeAddresses } from './ranges';
import { syncLoads, type Load, type RequestLimits } from './chunking';

const CELLS = 'values,formulas,numberFormat,valueTypes';

export interface ReadOptions {
  readonly merges: boolean;
  /** Asks for what is to come along with the first request. */
  readonly queueAlso: () => void;
}

/** A sheet whose cells and settings have been asked for; complete after the next sync. */
export class SheetReading {
  readonly used: Excel.Range;
  private readonly names: Excel.NamedItemCollection;
  private readonly merged: Excel.RangeAreas | undefined;
  /** Absent for protected sheets, where Excel looks for no special cells. */
  private readonly visible: Excel.RangeAreas | undefined;
  /** Parts of the used range, top to bottom. */
  slices: readonly Excel.Range[] = [];

  constructor(
    readonly sheet: Excel.Worksheet,
    { merges }: ReadOptions,
  ) {
    // Formats alone, down to the last row of the grid, do not make cells worth reading.
    this.used = sheet.getUsedRangeOrNullObject(true);
    loadPosition(this.used);
    this.names = sheet.names;
    this.names.load('items/name,items/formula');
    if (merges && supports('merged-areas')) {
      this.merged = this.used.getMergedAreasOrNullObject();
      loadPositions(this.merged);
    }
    if (sheet.protection.protected) this.used.load('rowHidden');
    else {
      this.visible = this.used.getSpecialCellsOrNullObject('Visible');
      loadPositions(this.visible);
    }
  }

  /** False where Excel gave up on a range that is too large for it. */
  isComplete(): boolean {
    return this.used.isNullObject || this.slices.every(({ values }) => Array.isArray(values));
  }

  toSnapshot(): SheetSnapshot {
    const { sheet, used } = this;
    const settings = {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
      names: this.names.items.map((name) => toNameSnapshot(name, sheet.name)),
    };
    if (used.isNullObject) return { ...settings, rows: [], merges: [] };
    const range = toRangeAddress(used);
    return {
      ...settings,
      used: range,
      rows: this.toRows(range),
      merges: this.merged && !this.merged.isNullObject ? toRangeAddresses(this.merged) : [],
    };
  }

  private toRows(used: RangeAddress): RowSnapshot[] {
    const isHidden = this.findHiddenRows();
    const rows: RowSnapshot[] = [];
    let index = used.top;
    for (const slice of this.slices) {
      const { values, formulas, numberFormat, valueTypes } = slice;
      for (const [offset, rowValues] of values.entries()) {
        const cells = rowValues.map((value: unknown, column: number) =>
          toCellSnapshot(
            toContent({
              value,
              formula: formulas[offset]![column],
              valueType: valueTypes[offset]![column]!,
            }),
            String(numberFormat[offset]![column]),
          ),
        );
        const hidden = isHidden(index);
        if (hidden || cells.some((cell) => cell !== null))
          rows.push(hidden ? { index, hidden, cells } : { index, cells });
        index += 1;
      }
    }
    return rows;
  }

  private findHiddenRows(): (row: number) => boolean {
    // `null` means that some are and some are not.
    if (!this.visible) return () => this.used.rowHidden === true;
    if (this.visible.isNullObject) return () => true;
    const visible = new Set<number>();
    for (const { top, bottom } of toRangeAddresses(this.visible))
      for (let row = top; row <= bottom; row += 1) visible.add(row);
    return (row) => !visible.has(row);
  }
}

/** One sync. */
export async function readWhole(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: ReadOptions,
): Promise<readonly SheetReading[]> {
  const readings = sheets.map((sheet) => new SheetReading(sheet, options));
  for (const reading of readings) {
    reading.used.load(CELLS);
    reading.slices = [reading.used];
  }
  options.queueAlso();
  await context.sync();
  return readings;
}

/** One sync to measure, then one for as many cells as a response can carry. */
export async function readInSlices(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: ReadOptions,
  limits: RequestLimits,
): Promise<readonly SheetReading[]> {
  const readings = sheets.map((sheet) => new SheetReading(sheet, options));
  options.queueAlso();
  await context.sync();
  const loads: Load[] = [];
  for (const reading of readings) {
    if (reading.used.isNullObject) continue;
    const used = toRangeAddress(reading.used);
    reading.slices = sliceRange(used, limits.readCells).map((slice) => {
      const range = getRange(reading.sheet, slice);
      loads.push({ cells: cellCount(slice), queue: () => range.load(CELLS) });
      return range;
    });
  }
  await syncLoads(context, loads, limits);
  return readings;
}

/** @param sheet the name's scope; absent for the workbook */
export function toNameSnapshot({ name, formula }: Excel.NamedItem, sheet?: string): NameSnapshot {
  const reference = String(formula);
  return sheet === undefined ? { name, reference } : { name, reference, sheet };
}

function toCellSnapshot(
  content: ReturnType<typeof toContent>,
  numberFormat: string,
): CellSnapshot | null {
  if (content.value === null && content.formula === undefined) return null;
  return numberFormat === 'General' ? content : { ...content, numberFormat };
}
