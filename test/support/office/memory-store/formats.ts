import type { FormatStore } from '../../../../src/workbench/office-host/store';
import { DEFAULT_FORMAT } from '../../../../src/workbench/office-host/workbook-model';
import type { CellFormat } from '../../../../src/workbench/office-host/workbook-model';
import { readBorder, writeBorder } from './borders';
import type { MemoryBook } from './memory-book';

/** In points. */
const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 48;

export function createFormats(book: MemoryBook): FormatStore {
  return {
    readFormat: (id, range) => {
      const sheet = book.sheet(id);
      const formats = sheet
        .map(sheet.clip(range), (cell): CellFormat => ({ ...DEFAULT_FORMAT, ...cell?.format }))
        .flat();
      const common = Object.entries(formats[0] ?? DEFAULT_FORMAT).filter(([key, value]) =>
        formats.every((format) => format[key as keyof CellFormat] === value),
      );
      return Object.fromEntries(common);
    },
    writeFormat: (id, range, format) =>
      book.sheet(id).forEach(range, (cell) => {
        cell.format = { ...cell.format, ...format };
      }),
    readBorder: (id, range, edge) => readBorder(book.sheet(id), range, edge),
    writeBorder: (id, range, edge, border) => writeBorder(book.sheet(id), range, edge, border),

    readColumnWidths: (id, first, count) => {
      const { columns } = book.sheet(id).sizes;
      return lines(first, count).map((line) => columns.get(line) ?? DEFAULT_COLUMN_WIDTH);
    },
    writeColumnWidth: (id, first, count, points) => {
      for (const line of lines(first, count)) book.sheet(id).sizes.columns.set(line, points);
    },
    readRowHeights: (id, first, count) => {
      const { rows } = book.sheet(id).sizes;
      return lines(first, count).map((line) => rows.get(line) ?? DEFAULT_ROW_HEIGHT);
    },
    writeRowHeight: (id, first, count, points) => {
      for (const line of lines(first, count)) book.sheet(id).sizes.rows.set(line, points);
    },
    autofitColumns: (id, first, count) => {
      for (const line of lines(first, count)) book.sheet(id).sizes.columns.delete(line);
    },
    autofitRows: (id, first, count) => {
      for (const line of lines(first, count)) book.sheet(id).sizes.rows.delete(line);
    },

    readRowsHidden: (id, first, count) =>
      lines(first, count).map((line) => book.sheet(id).hidden.rows.has(line)),
    writeRowsHidden: (id, first, count, hidden) => {
      for (const line of lines(first, count)) hide(book.sheet(id).hidden.rows, line, hidden);
    },
    readColumnsHidden: (id, first, count) =>
      lines(first, count).map((line) => book.sheet(id).hidden.columns.has(line)),
    writeColumnsHidden: (id, first, count, hidden) => {
      for (const line of lines(first, count)) hide(book.sheet(id).hidden.columns, line, hidden);
    },
  };
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function hide(hiddenLines: Set<number>, line: number, hidden: boolean): void {
  if (hidden) hiddenLines.add(line);
  else hiddenLines.delete(line);
}
