import type { IColumnData, IObjectArrayPrimitiveType, IRowData, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { RangeAddress } from '../../domain/address';
import { findMarkSeverity } from '../../hosts/mark-rules';
import type { WorkbookStore } from '../office-host/store';
import { toHexColor } from '../office-host/store-univer/colors';
import type { UniverContext } from '../office-host/store-univer/univer-context';
import type { SheetId } from '../office-host/workbook-model';
import { gridIdOf } from './open/grid-data';
import type { OpenedFile } from './open/opened-file';
import { reportInGrid } from './save/own-report';

/** Everything of an opened workbook's grid that can be changed by hand and is no cell. */
export interface GridFrame {
  /** In the order of the file's sheets. */
  readonly sheets: readonly SheetFrame[];
  readonly order: readonly SheetId[];
  /** Names, as one text to be compared, and our report. */
  readonly names: string;
  readonly report: string;
}

export interface SheetFrame {
  /** Those that are not as all others, by 0-based column or row. */
  readonly columns: ReadonlyMap<number, ColumnFrame>;
  readonly rows: ReadonlyMap<number, RowFrame>;
  readonly merges: readonly RangeAddress[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | undefined;
  readonly gridLines: boolean;
  readonly hidden: boolean;
  /** Rules that are no marks of ours, as one text to be compared; so are the next two. */
  readonly rules: string;
  readonly validations: string;
  readonly protection: string;
}

export interface ColumnFrame {
  /** In pixels; absent for the sheet's usual width. */
  readonly width?: number;
  readonly hidden: boolean;
}

export interface RowFrame {
  /** In pixels; absent where the row is as high as what stands in it. */
  readonly height?: number;
  readonly hidden: boolean;
}

/** What the grid of an opened file is like now. */
export function readFrame(
  store: WorkbookStore,
  context: UniverContext,
  { snapshot }: OpenedFile,
): GridFrame {
  const own = new Set(snapshot.sheets.map((_, position) => gridIdOf(position)));
  return {
    sheets: [...own].map((sheet) => readSheetFrame(store, context, sheet)),
    order: context.workbook.getSheetOrders().filter((sheet) => own.has(sheet)),
    names: JSON.stringify(store.listNames()),
    report: JSON.stringify(reportInGrid(store) ?? null),
  };
}

export function readSheetFrame(
  store: WorkbookStore,
  context: UniverContext,
  sheet: SheetId,
): SheetFrame {
  const worksheet = context.workbook.getSheetBySheetId(sheet);
  if (!worksheet) throw new Error(`The grid has no sheet ${sheet}.`);
  const { tabColor, showGridlines, hidden } = worksheet.getConfig();
  const rules = store
    .listConditionalFormats(sheet)
    .filter(({ formula }) => findMarkSeverity(formula) === undefined)
    .map(({ id: _, ...rule }) => rule);
  const validations = context.injector
    .get(SheetDataValidationModel)
    .getRules(context.unitId, sheet);
  return {
    columns: readColumns(worksheet),
    rows: readRows(worksheet),
    merges: store.listMerges(sheet),
    frozen: store.readFrozenPanes(sheet),
    tabColor: toHexColor(tabColor),
    gridLines: showGridlines !== BooleanNumber.FALSE,
    hidden: hidden === BooleanNumber.TRUE,
    rules: JSON.stringify(rules),
    validations: JSON.stringify(validations),
    protection: JSON.stringify(store.readProtection(sheet) ?? null),
  };
}

function readColumns(worksheet: Worksheet): Map<number, ColumnFrame> {
  return new Map(
    entriesOf<IColumnData>(worksheet.getConfig().columnData).map(([column, { w, hd }]) => [
      column,
      { ...(typeof w === 'number' && { width: w }), hidden: hd === BooleanNumber.TRUE },
    ]),
  );
}

/** A height that is worked out from what stands in a row is nobody's wish. */
function readRows(worksheet: Worksheet): Map<number, RowFrame> {
  return new Map(
    entriesOf<IRowData>(worksheet.getConfig().rowData).map(([row, { h, ia, hd }]) => {
      const isWished = ia === BooleanNumber.FALSE && typeof h === 'number';
      return [row, { ...(isWished && { height: h }), hidden: hd === BooleanNumber.TRUE }];
    }),
  );
}

function entriesOf<Line>(
  lines: IObjectArrayPrimitiveType<Partial<Line>>,
): [number, Partial<Line>][] {
  return Object.entries(lines as Record<string, Partial<Line> | null>).flatMap(([index, line]) =>
    line ? [[Number(index), line]] : [],
  );
}
