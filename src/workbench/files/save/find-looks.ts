import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { CellLook, SheetLook } from '../../../hosts/xlsx/look';
import type {
  CellLookChange,
  ColumnLookChange,
  FormatChange,
  RowLookChange,
  SheetLookChange,
} from '../../../ports/look-changes';
import { formatRange, type RangeAddress } from '../../../domain/address';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import type { ColumnFrame, GridFrame, RowFrame, SheetFrame } from '../grid-frame';
import { gridIdOf } from '../open/grid-data';
import { toGridStyle } from '../open/grid-styles';
import type { OpenedFile } from '../open/opened-file';
import { PER_POINT } from '../style-words';
import { toCellLook, toFormatChange } from './look-of-style';

/**
 * What looks otherwise in the grid than when the file was opened. Sheets stand where they stood: no
 * row, column or sheet has been inserted or taken away.
 */
export function findLooks(
  context: UniverContext,
  { snapshot, look, digit }: OpenedFile,
  opened: GridFrame,
  now: GridFrame,
): SheetLookChange[] {
  const styles = new StyleChanges(look.styles);
  return snapshot.sheets.flatMap(({ name }, position) => {
    const worksheet = context.workbook.getSheetBySheetId(gridIdOf(position));
    if (!worksheet) return [];
    const rows = look.sheets.get(name)?.rows ?? [];
    const cells = findCells(context, worksheet, rows, styles);
    const change = {
      ...(cells.length > 0 && { cells }),
      ...frameChange(opened.sheets[position]!, now.sheets[position]!, {
        usual: worksheet.getConfig().defaultColumnWidth,
        digit,
      }),
    };
    return Object.keys(change).length > 0 ? [{ sheet: name, ...change }] : [];
  });
}

/** What changes between a style of the file and one of the grid; there are far fewer than cells. */
class StyleChanges {
  private readonly looks: readonly CellLook[];
  private readonly known = new Map<string, FormatChange | undefined>();

  constructor(styles: readonly CellLook[]) {
    // There and back: what the grid cannot show is no difference.
    this.looks = styles.map((style) => toCellLook(toGridStyle(style)));
  }

  between(before: number, style: Nullable<IStyleData>): FormatChange | undefined {
    const key = `${before} ${JSON.stringify(style)}`;
    if (!this.known.has(key)) {
      // A cell without a style looks like the sheet, which has the first one.
      const look = before === 0 ? {} : (this.looks[before] ?? {});
      this.known.set(key, toFormatChange(look, toCellLook(style ?? {})));
    }
    return this.known.get(key);
  }
}

function findCells(
  { workbook }: UniverContext,
  worksheet: Worksheet,
  rows: SheetLook['rows'],
  styles: StyleChanges,
): CellLookChange[] {
  const before = new Map(rows.map(({ row, cells }) => [row, toColumns(cells)]));
  const book = workbook.getStyles();
  const changes: CellLookChange[] = [];
  const compare = (row: number, column: number, style: Nullable<IStyleData>): void => {
    const change = styles.between(before.get(row)?.get(column) ?? 0, style);
    if (change) changes.push({ cell: { row, column }, change });
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const own = before.get(row)?.get(column);
    // Styles of the file are known by their number as long as nobody has changed them.
    if ((cell?.s ?? undefined) !== (own === undefined ? undefined : String(own)))
      compare(row, column, book.getStyleByCell(cell));
  });
  for (const [row, columns] of before)
    for (const column of columns.keys())
      if (!worksheet.getCellMatrix().getValue(row, column)) compare(row, column, undefined);
  return changes;
}

/** From pairs of column and style. */
function toColumns(cells: readonly number[]): Map<number, number> {
  const columns = new Map<number, number>();
  for (let at = 0; at < cells.length; at += 2) columns.set(cells[at]!, cells[at + 1]!);
  return columns;
}

/** In pixels. */
interface ColumnWidths {
  readonly usual: number;
  readonly digit: number;
}

function frameChange(
  before: SheetFrame,
  now: SheetFrame,
  widths: ColumnWidths,
): Omit<SheetLookChange, 'sheet' | 'cells'> {
  const columns = findColumns(before.columns, now.columns, widths);
  const rows = findRows(before.rows, now.rows);
  const merges = {
    added: without(now.merges, before.merges),
    removed: without(before.merges, now.merges),
  };
  const { frozen, tabColor, gridLines, hidden } = now;
  const isMerged = merges.added.length + merges.removed.length > 0;
  const isFrozen = frozen.rows !== before.frozen.rows || frozen.columns !== before.frozen.columns;
  return {
    ...(columns.length > 0 && { columns }),
    ...(rows.length > 0 && { rows }),
    ...(isMerged && { merges }),
    ...(isFrozen && { frozen }),
    ...(tabColor !== before.tabColor && { tabColor: tabColor ?? null }),
    ...(gridLines !== before.gridLines && { gridLines }),
    ...(hidden !== before.hidden && { hidden }),
  };
}

function findColumns(
  before: SheetFrame['columns'],
  now: SheetFrame['columns'],
  { usual, digit }: ColumnWidths,
): ColumnLookChange[] {
  const plain: ColumnFrame = { hidden: false };
  return linesOf(before, now).flatMap((column) => {
    const { width: widthBefore = usual, hidden: wasHidden } = before.get(column) ?? plain;
    const { width = usual, hidden } = now.get(column) ?? plain;
    // A column that is named without a width would be none.
    const isNamed = width !== widthBefore || (hidden !== wasHidden && !before.has(column));
    const change = {
      ...(isNamed && { width: roundTo(width / digit, 100) }),
      ...(hidden !== wasHidden && { hidden }),
    };
    return Object.keys(change).length > 0 ? [{ column, ...change }] : [];
  });
}

function findRows(before: SheetFrame['rows'], now: SheetFrame['rows']): RowLookChange[] {
  const plain: RowFrame = { hidden: false };
  return linesOf(before, now).flatMap((row) => {
    const { height: heightBefore, hidden: wasHidden } = before.get(row) ?? plain;
    const { height, hidden } = now.get(row) ?? plain;
    const points = height === undefined ? null : roundTo(height / PER_POINT, 4);
    const change = {
      ...(height !== heightBefore && { height: points }),
      ...(hidden !== wasHidden && { hidden }),
    };
    return Object.keys(change).length > 0 ? [{ row, ...change }] : [];
  });
}

function linesOf(
  before: ReadonlyMap<number, unknown>,
  now: ReadonlyMap<number, unknown>,
): number[] {
  return [...new Set([...before.keys(), ...now.keys()])].sort((one, other) => one - other);
}

function without(ranges: readonly RangeAddress[], others: readonly RangeAddress[]): RangeAddress[] {
  const known = new Set(others.map(formatRange));
  return ranges.filter((range) => !known.has(formatRange(range)));
}

function roundTo(number: number, parts: number): number {
  return Math.round(number * parts) / parts;
}
