import { findPlace } from '../../../../src/domain/address';
import type { RangeAddress } from '../../../../src/domain/address';
import { isErrorValue } from '../../../../src/domain/snapshot';
import { formatReference, rowCount } from '../../../../src/workbench/office-host/addresses';
import { shiftRange } from '../../../../src/workbench/office-host/object-model/shift-range';
import type { LineChange } from '../../../../src/workbench/office-host/object-model/shift-range';
import type { CellStore, LinkStore } from '../../../../src/workbench/office-host/store';
import type { SheetId } from '../../../../src/workbench/office-host/workbook-model';
import type { MemoryBook } from './memory-book';

export function createLinks(book: MemoryBook): LinkStore {
  return {
    readLinks: (id, range) => book.sheet(id).map(range, (cell) => cell?.link ?? null),
    writeLinks: (id, range, links) =>
      book.sheet(id).forEach(range, (cell, row, column) => {
        const link = links[row - range.top]?.[column - range.left];
        if (link === null || link === undefined) delete cell.link;
        else cell.link = link;
      }),
  };
}

export function createCells(book: MemoryBook): CellStore {
  const edited = (sheet: SheetId, range: RangeAddress): void =>
    book.emit({ kind: 'cells-edited', sheet, range, origin: book.origin });
  return {
    usedRange: (id, valuesOnly) => book.sheet(id).usedRange(valuesOnly),
    readCells: (id, range) =>
      book.sheet(id).map(range, (cell) => ({
        value: cell?.value ?? null,
        ...(cell?.formula !== undefined && { formula: cell.formula }),
      })),
    readTexts: (id, range) =>
      book.sheet(id).map(range, (cell) => {
        const value = cell?.value ?? '';
        return isErrorValue(value) ? value.error : String(value);
      }),
    readNumberFormats: (id, range) =>
      book.sheet(id).map(range, (cell) => cell?.numberFormat ?? 'General'),
    writeCells: (id, range, rows) => {
      const sheet = book.sheet(id);
      rows.forEach((line, y) =>
        line.forEach((content, x) => {
          if (content === null) return;
          const cell = sheet.open(range.top + y, range.left + x);
          delete cell.formula;
          cell.value = 'formula' in content ? null : content.value;
          if ('formula' in content) cell.formula = content.formula;
        }),
      );
      edited(id, range);
    },
    writeNumberFormats: (id, range, formats) =>
      book.sheet(id).forEach(range, (cell, row, column) => {
        const format = formats[row - range.top]?.[column - range.left] ?? cell.numberFormat;
        if (format !== undefined) cell.numberFormat = format;
      }),
    fillNumberFormat: (id, range, format) =>
      book.sheet(id).forEach(range, (cell) => {
        cell.numberFormat = format;
      }),
    clearCells: (id, range, what) => {
      const sheet = book.sheet(id);
      if (what !== 'contents') sheet.clearFormats(range);
      if (what === 'formats') return;
      sheet.forEach(range, (cell) => {
        cell.value = null;
        delete cell.formula;
        if (what === 'all') delete cell.link;
      });
      edited(id, range);
    },
    insertRows: (id, first, count) => shift(book, id, { kind: 'rows-inserted', first, count }),
    deleteRows: (id, first, count) => shift(book, id, { kind: 'rows-deleted', first, count }),
    listMerges: (id) => book.sheet(id).merges,
    merge: (id, range, across) => {
      const sheet = book.sheet(id);
      sheet.unmerge(range);
      sheet.merges.push(...(across ? rowsOf(range) : [range]));
    },
    unmerge: (id, range) => book.sheet(id).unmerge(range),
  };
}

function rowsOf(range: RangeAddress): RangeAddress[] {
  return Array.from({ length: rowCount(range) }, (_, index) => ({
    ...range,
    top: range.top + index,
    bottom: range.top + index,
  }));
}

function shift(book: MemoryBook, id: SheetId, change: LineChange): void {
  const sheet = book.sheet(id);
  sheet.shift(change);
  book.names = book.names.map((name) => {
    const place = findPlace(name.reference);
    if (place?.sheet !== sheet.name) return name;
    const range = shiftRange(place.range, change);
    return { ...name, reference: range ? formatReference(sheet.name, range) : '=#REF!' };
  });
  book.emit({ ...change, sheet: id, origin: book.origin });
}
