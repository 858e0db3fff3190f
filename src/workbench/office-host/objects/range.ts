import { contains, intersects } from '../../../domain/address';
import { columnCount, formatAddress, isEntireColumn, isEntireRow, rowCount } from '../addresses';
import { dimensionMismatch, notImplemented } from '../errors';
import { asMember } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { RangeTarget } from '../object-model/targets';
import { cellsOf, requireEditable, sheetInfo } from './access';
import { cellPropertyMethods } from './cell-properties';
import { rangeLineMethods, rangeLineProperties } from './range-lines';
import { rangeNavigationMethods } from './range-navigation';
import { rangeValueProperties } from './range-values';
import { visibleParts } from './visible-cells';

export const range: ObjectDefinition<RangeTarget> = {
  properties: {
    ...rangeValueProperties,
    ...rangeLineProperties,
    Address: {
      get: (target, host) =>
        formatAddress(sheetInfo(host, target.sheet).name, cellsOf(host, target)),
    },
    CellCount: {
      get: (target, host) => {
        const cells = cellsOf(host, target);
        const count = rowCount(cells) * columnCount(cells);
        // Excel answers -1 for counts that a 32-bit number cannot hold.
        return count < 2 ** 31 ? count : -1;
      },
    },
    ColumnCount: { get: (target, host) => columnCount(cellsOf(host, target)) },
    ColumnIndex: { get: (target, host) => cellsOf(host, target).left },
    IsEntireColumn: { get: (target, host) => isEntireColumn(cellsOf(host, target)) },
    IsEntireRow: { get: (target, host) => isEntireRow(cellsOf(host, target)) },
    RowCount: { get: (target, host) => rowCount(cellsOf(host, target)) },
    RowIndex: { get: (target, host) => cellsOf(host, target).top },
  },
  children: {
    ConditionalFormats: (target, host) =>
      new OfficeObject('ConditionalFormatCollection', {
        sheet: target.sheet,
        ranges: [cellsOf(host, target)],
      }),
    DataValidation: (target) => new OfficeObject('DataValidation', target),
    Format: (target) => new OfficeObject('RangeFormat', target),
    Worksheet: ({ sheet }) => new OfficeObject('Worksheet', { sheet }),
  },
  methods: {
    ...rangeNavigationMethods,
    ...rangeLineMethods,
    ...cellPropertyMethods,
    Clear: (target, host, applyTo) => {
      requireEditable(host, target.sheet);
      const what = asMember(applyTo ?? 'All', ['All', 'Contents', 'Formats']);
      host.store.clearCells(target.sheet, cellsOf(host, target), CLEARED[what]);
    },
    Delete: (target, host, shift) => {
      asMember(shift, ['Up', 'Left']);
      const { first, count } = wholeRows(target, host, 'Range.delete');
      host.store.deleteRows(target.sheet, first, count);
    },
    GetMergedAreasOrNullObject: (target, host) => {
      const cells = cellsOf(host, target);
      const ranges = host.store
        .listMerges(target.sheet)
        .filter((merge) => intersects(cells, merge));
      return ranges.length > 0
        ? new OfficeObject('RangeAreas', { sheet: target.sheet, ranges })
        : null;
    },
    GetSpecialCellsOrNullObject: (target, host, cellType) => {
      if (cellType !== 'Visible') throw notImplemented(`special cells of type ${String(cellType)}`);
      const ranges = visibleParts(host, target.sheet, cellsOf(host, target));
      return ranges.length > 0
        ? new OfficeObject('RangeAreas', { sheet: target.sheet, ranges })
        : null;
    },
    Insert: (target, host, shift) => {
      asMember(shift, ['Down', 'Right']);
      const cells = cellsOf(host, target);
      const { first, count } = wholeRows(target, host, 'Range.insert');
      host.store.insertRows(target.sheet, first, count);
      return new OfficeObject('Range', { sheet: target.sheet, range: cells });
    },
    Merge: (target, host, across) => {
      requireEditable(host, target.sheet);
      const cells = cellsOf(host, target);
      host.store.merge(target.sheet, cells, across === true);
      emptyCoveredCells(host, target);
    },
    Select: (target, host) => host.store.select(target.sheet, cellsOf(host, target)),
    Unmerge: (target, host) => {
      requireEditable(host, target.sheet);
      host.store.unmerge(target.sheet, cellsOf(host, target));
    },
    _KeepReference: () => undefined,
    _ValidateArraySize: (target, host, rows, columns) => {
      const cells = cellsOf(host, target);
      if (rows !== rowCount(cells) || columns !== columnCount(cells)) throw dimensionMismatch();
    },
  },
};

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

function wholeRows(
  target: RangeTarget,
  host: HostSession,
  member: string,
): { first: number; count: number } {
  const cells = cellsOf(host, target);
  requireEditable(host, target.sheet);
  if (!isEntireRow(cells)) throw notImplemented(`${member} of anything but whole rows`);
  return { first: cells.top, count: rowCount(cells) };
}

/** Excel keeps only the top left content of a merged area. */
function emptyCoveredCells(host: HostSession, target: RangeTarget): void {
  const cells = cellsOf(host, target);
  for (const merge of host.store.listMerges(target.sheet)) {
    if (!contains(cells, merge)) continue;
    const readings = host.store.readCells(target.sheet, merge);
    const covered = readings.map((row, y) =>
      row.map(({ value, formula }, x) =>
        (y > 0 || x > 0) && (value !== null || formula !== undefined) ? { value: null } : null,
      ),
    );
    if (covered.some((row) => row.some((cell) => cell !== null)))
      host.store.writeCells(target.sheet, merge, covered);
  }
}
