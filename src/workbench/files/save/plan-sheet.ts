import { findPlace, type RangeAddress } from '../../../domain/address';
import type { CellContent } from '../../../domain/edit';
import type { PlannedConditionalFormat, PlannedName, SheetPlan } from '../../../domain/sheet-plan';
import { isErrorValue } from '../../../domain/snapshot';
import { findMarkSeverity } from '../../../hosts/mark-rules';
import { ShiftableFormula } from '../../../hosts/xlsx/read/sheet/formula-shift';
import type { WorkbookStore } from '../../office-host/store';
import type { CellReading, ConditionalFormat, SheetId } from '../../office-host/workbook-model';
import { planPrint } from './plan-print';
import { planStyles } from './plan-styles';
import { planValidations } from './plan-validations';

/**
 * A sheet of the grid as a plan, to be written to a new file: content, looks, names, conditional
 * formats and validation as plans have them.
 */
export function planSheet(store: WorkbookStore, sheet: SheetId, sheetName: string): SheetPlan {
  const used = store.usedRange(sheet, false);
  const { rows, columns } = store.readFrozenPanes(sheet);
  const extent = used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    sheetName,
    blocks: used
      ? [
          {
            at: { row: used.top, column: used.left },
            content: store.readCells(sheet, used).map((row) => row.map(toContent)),
          },
        ]
      : [],
    styles: used ? planStyles(store, sheet, used) : [],
    merges: store.listMerges(sheet),
    ...planSizes(store, sheet, extent),
    names: planNames(store, sheet, sheetName),
    conditionalFormats: store.listConditionalFormats(sheet).flatMap(toPlannedFormats),
    validations: used ? planValidations(store, sheet, used) : [],
    ...(rows + columns > 0 && { freezeAt: { row: rows, column: columns } }),
    print: planPrint(store.readPageLayout(sheet), extent),
    firstInput: { row: 0, column: 0 },
  };
}

function toContent({ value, formula }: CellReading): CellContent | null {
  if (formula !== undefined) return { formula };
  if (value === null) return null;
  return { value: isErrorValue(value) ? value.error : value };
}

function planSizes(
  store: WorkbookStore,
  sheet: SheetId,
  { bottom, right }: RangeAddress,
): Pick<SheetPlan, 'columnWidths' | 'rowHeights' | 'hiddenRows'> {
  const hidden = store.readRowsHidden(sheet, 0, bottom + 1);
  return {
    columnWidths: store
      .readColumnWidths(sheet, 0, right + 1)
      .map((points, column) => ({ column, points })),
    rowHeights: store
      .readRowHeights(sheet, 0, bottom + 1)
      .map((points, row) => ({ row, points }))
      .filter(({ row }) => !hidden[row]),
    hiddenRows: hidden.flatMap((isHidden, row) => (isHidden ? [row] : [])),
  };
}

/** Names of the sheet that name a range of it: others a plan does not have. */
function planNames(store: WorkbookStore, sheet: SheetId, sheetName: string): PlannedName[] {
  return store.listNames().flatMap(({ name, scope, reference }) => {
    const place = scope === sheet ? findPlace(reference) : undefined;
    return place?.sheet === sheetName ? [{ name, range: place.range }] : [];
  });
}

/** But for our marks. A rule over several ranges is one for each: its formula is meant from the first one's first cell. */
function toPlannedFormats({ type, ranges, formula, style }: ConditionalFormat) {
  const [first] = ranges;
  if (type !== 'Custom' || !first || findMarkSeverity(formula)) return [];
  const { fill, fontColor, bold } = style;
  const shiftable = new ShiftableFormula(formula.replace(/^=/, ''));
  return ranges.map((range): PlannedConditionalFormat => ({
    range,
    formula: `=${shiftable.shifted(range.top - first.top, range.left - first.left)}`,
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
  }));
}
