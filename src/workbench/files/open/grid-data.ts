import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import { unite, type RangeAddress } from '../../../domain/address';
import { isErrorValue, type CellSnapshot, type SheetSnapshot } from '../../../domain/snapshot';
import type { SheetLook } from '../../../hosts/xlsx/look';
import { toCellData } from '../../office-host/store-univer/cell-content';
import { LINK_KEY } from '../../office-host/store-univer/links';
import { NEW_SHEET } from '../../office-host/store-univer/new-workbook';
import { PER_POINT } from '../style-words';
import { toGridStyle } from './grid-styles';
import type { OpenedFile } from './opened-file';

const PLAIN: SheetLook = {
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
  links: [],
  rules: [],
};

/** Rows and columns beyond what is filled, so that the person can go on. */
const SPARE = { rows: 100, columns: 5 } as const;

/** Merged cells of more cells than these are an accident or an attack; drawn, they would stop the page. */
const MOST_MERGED = 10_000;

/** What the grid shows of an opened file. Sheets have ids that `gridIdOf` answers. */
export function toGridData({
  name,
  snapshot,
  report,
  look,
  digit,
}: OpenedFile): Partial<IWorkbookData> {
  const [own, ...styles] = look.styles.map(toGridStyle);
  const toSheet = (sheet: SheetSnapshot, id: string) => ({
    ...toSheetData(sheet, look.sheets.get(sheet.name) ?? PLAIN, own, digit),
    id,
  });
  const sheets = [
    ...snapshot.sheets.map((sheet, position) => toSheet(sheet, gridIdOf(position))),
    // By the id by which the workbook remembers it
    ...(report ? [toSheet(report, report.id)] : []),
  ];
  return {
    id: 'workbook',
    name,
    locale: LocaleType.VI_VN,
    styles: Object.fromEntries(styles.map((style, index) => [String(index + 1), style])),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** By position in the file: ids of files may be missing or stand twice. */
export function gridIdOf(position: number): string {
  return `sheet-${position + 1}`;
}

function toSheetData(
  sheet: SheetSnapshot,
  look: SheetLook,
  own: IStyleData | undefined,
  digit: number,
): Partial<IWorksheetData> {
  const { used, merges, name, hidden } = sheet;
  const extent = extentOf(used, look);
  const { frozen, tabColor, defaultWidth, defaultHeight } = look;
  return {
    ...NEW_SHEET,
    name,
    defaultStyle: { ...NEW_SHEET.defaultStyle, ...own },
    rowCount: Math.max(NEW_SHEET.rowCount, extent.rows + SPARE.rows),
    columnCount: Math.max(NEW_SHEET.columnCount, extent.columns + SPARE.columns),
    defaultColumnWidth:
      defaultWidth === undefined ? usualWidth(digit) : Math.round(defaultWidth * digit),
    ...(defaultHeight !== undefined && {
      defaultRowHeight: Math.round(defaultHeight * PER_POINT),
    }),
    hidden: flag(hidden),
    showGridlines: flag(look.gridLines),
    ...(tabColor !== undefined && { tabColor }),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    cellData: toCells(sheet, look),
    mergeData: apart(merges).map(toRange),
    rowData: toRows(look),
    columnData: toColumns(look, extent.columns, digit),
  };
}

/** Eight digits and a margin, in steps of eight pixels: what Excel gives where a file says nothing. */
function usualWidth(digit: number): number {
  return Math.ceil((8 * digit + 5) / 8) * 8;
}

function extentOf(
  used: RangeAddress | undefined,
  { rows }: SheetLook,
): { rows: number; columns: number } {
  const looks = rows.flatMap(({ row, cells }): RangeAddress[] => {
    const right = cells.at(-2);
    return right === undefined ? [] : [{ top: row, left: 0, bottom: row, right }];
  });
  const all = [...(used ? [used] : []), ...looks];
  const { bottom, right } = all.reduce(unite, { top: 0, left: 0, bottom: 0, right: 0 });
  return { rows: bottom + 1, columns: right + 1 };
}

function toCells(
  { rows, used }: SheetSnapshot,
  look: SheetLook,
): IObjectMatrixPrimitiveType<ICellData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { index, cells: own } of rows)
    own.forEach((cell, offset) => {
      if (cell) (cells[index] ??= {})[(used?.left ?? 0) + offset] = toCell(cell);
    });
  for (const { row, cells: styled } of look.rows)
    for (let at = 0; at < styled.length; at += 2) {
      const ofRow = (cells[row] ??= {});
      const column = styled[at]!;
      ofRow[column] = { ...ofRow[column], s: String(styled[at + 1]!) };
    }
  for (const { range, location } of look.links) {
    const ofRow = (cells[range.top] ??= {});
    ofRow[range.left] = { ...ofRow[range.left], custom: { [LINK_KEY]: location } };
  }
  return cells;
}

/** Calculated results are kept until something that they come from changes. */
function toCell({ value, formula }: CellSnapshot): ICellData {
  if (isErrorValue(value))
    return {
      v: value.error,
      t: CellValueType.STRING,
      ...(formula !== undefined && { f: formula }),
    };
  const content = withoutNulls(toCellData({ value }));
  return formula === undefined ? content : { ...content, f: formula };
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

/** Those that overlap no earlier one and are not beyond all measure: the grid cannot bear others. */
function apart(merges: readonly RangeAddress[]): RangeAddress[] {
  const taken = new Set<string>();
  return merges.filter((merge) => {
    const { top, left, bottom, right } = merge;
    if ((bottom - top + 1) * (right - left + 1) > MOST_MERGED) return false;
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

function toRange({ top, left, bottom, right }: RangeAddress): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function toRows({ rows }: SheetLook): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    rows
      .filter(({ height, hidden }) => height !== undefined || hidden)
      .map(({ row, height, hidden }) => [
        row,
        {
          ...(height !== undefined && {
            h: Math.round(height * PER_POINT),
            ia: BooleanNumber.FALSE,
          }),
          hd: flag(hidden),
        },
      ]),
  );
}

/** A file may speak of all columns up to the last one of Excel's; the grid has no more than it shows. */
function toColumns(
  { columns }: SheetLook,
  count: number,
  digit: number,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of columns)
    for (let column = first; column <= Math.min(last, count + SPARE.columns); column += 1)
      data[column] = {
        ...(width !== undefined && { w: Math.round(width * digit) }),
        hd: flag(hidden),
        ...(style !== undefined && { s: String(style) }),
      };
  return data;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
