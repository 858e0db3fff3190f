import type { ICellData, Nullable } from '@univerjs/core';
import { getDisplayValueFromCell, ObjectMatrix } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import { invalidArgument } from '../errors';
import type { CellStore } from '../store';
import { hasContent, readCell, toCellData } from './cell-content';
import { cellsStep, growthStep } from './cell-writes';
import { clearRange } from './clearing';
import { fillStyle, styleOf, writeStyles } from './cell-styles';
import { mapCells } from './grid-range';
import { listMerges, mergeCells, unmergeCells } from './merges';
import { refuseIfProtected } from './mends/loud-protection';
import { deleteRows, insertRows } from './rows';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';

const GENERAL = 'General';

export function createCellStore(context: UniverContext): CellStore {
  return {
    usedRange(sheet, valuesOnly) {
      const cells = worksheetOf(context, sheet).getCellMatrix();
      let used: RangeAddress | undefined;
      cells.forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) used = include(used, row, column);
      });
      return used;
    },

    readCells(sheet, range) {
      const worksheet = worksheetOf(context, sheet);
      return mapCells(range, (row, column) => readCell(context, worksheet, row, column));
    },

    readTexts(sheet, range) {
      const worksheet = worksheetOf(context, sheet);
      return mapCells(range, (row, column) => {
        const raw = worksheet.getCellRaw(row, column);
        return hasContent(raw) ? getDisplayValueFromCell(worksheet.getCell(row, column)) : '';
      });
    },

    readNumberFormats(sheet, range) {
      const worksheet = worksheetOf(context, sheet);
      return mapCells(
        range,
        (row, column) => styleOf(worksheet, row, column).n?.pattern || GENERAL,
      );
    },

    writeCells(sheet, range, rows) {
      checkShape(range, rows);
      const worksheet = worksheetOf(context, sheet);
      refuseIfProtected(context, sheet);
      const cells = new ObjectMatrix<Nullable<ICellData>>();
      rows.forEach((row, down) =>
        row.forEach((content, across) => {
          if (content !== null) {
            cells.setValue(range.top + down, range.left + across, toCellData(content));
          }
        }),
      );
      if (cells.getLength() === 0) return;
      const growth = growthStep(context, worksheet, range);
      const writes = cellsStep(context, worksheet, cells);
      context.journal.run({
        redos: [...growth.redos, ...writes.redos],
        undos: [...writes.undos, ...growth.undos],
      });
    },

    writeNumberFormats(sheet, range, formats) {
      checkShape(range, formats);
      writeStyles(context, sheet, range, (row, column) => {
        const format = formats[row - range.top]?.[column - range.left];
        return typeof format === 'string' ? { n: toPattern(format) } : undefined;
      });
    },

    fillNumberFormat(sheet, range, format) {
      fillStyle(context, sheet, range, { n: toPattern(format) });
    },

    clearCells: (sheet, range, what) => clearRange(context, sheet, range, what),
    insertRows: (sheet, first, count) => insertRows(context, sheet, first, count),
    deleteRows: (sheet, first, count) => deleteRows(context, sheet, first, count),
    listMerges: (sheet) => listMerges(context, sheet),
    merge: (sheet, range, across) => mergeCells(context, sheet, range, across),
    unmerge: (sheet, range) => unmergeCells(context, sheet, range),
  };
}

function toPattern(format: string): { pattern: string } | null {
  return format === '' || format === GENERAL ? null : { pattern: format };
}

function include(used: RangeAddress | undefined, row: number, column: number): RangeAddress {
  if (used === undefined) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(used.top, row),
    left: Math.min(used.left, column),
    bottom: Math.max(used.bottom, row),
    right: Math.max(used.right, column),
  };
}

function checkShape(range: RangeAddress, rows: readonly (readonly unknown[])[]): void {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw invalidArgument(`Expected ${height} rows of ${width} cells.`);
  }
}
