import type { RangeAddress } from '../../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import { HostError, invalidArgument } from '../errors';
import { asColor, asInteger, asMember, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { SheetTarget } from '../object-model/targets';
import type { SheetId } from '../workbook-model';
import { requireStructure, sheetInfo } from './access';
import { eventMethods } from './event-methods';
import { findRange, findRanges } from './find-range';
import { requireSheetName } from './sheet-name';

export const worksheet: ObjectDefinition<SheetTarget> = {
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: {
      get: ({ sheet }, host) => sheetInfo(host, sheet).name,
      set: ({ sheet }, host, name) => {
        requireStructure(host);
        requireSheetName(host, asText(name), sheet);
        host.store.renameSheet(sheet, asText(name));
      },
    },
    Position: {
      get: ({ sheet }, host) => host.store.listSheets().findIndex(({ id }) => id === sheet),
      set: ({ sheet }, host, position) => {
        requireStructure(host);
        const wanted = asInteger(position);
        if (wanted < 0 || wanted >= host.store.listSheets().length) throw invalidArgument();
        host.store.moveSheet(sheet, wanted);
      },
    },
    TabColor: {
      get: ({ sheet }, host) => sheetInfo(host, sheet).tabColor,
      set: ({ sheet }, host, color) =>
        host.store.setTabColor(sheet, color === '' ? '' : asColor(color)),
    },
    Visibility: {
      get: ({ sheet }, host) => sheetInfo(host, sheet).visibility,
      set: ({ sheet }, host, value) => {
        requireStructure(host);
        const visibility = asMember(value, ['Visible', 'Hidden', 'VeryHidden']);
        if (visibility !== 'Visible') requireAnotherVisibleSheet(host, sheet);
        host.store.setVisibility(sheet, visibility);
      },
    },
  },
  children: {
    AutoFilter: (target) => new OfficeObject('AutoFilter', target),
    FreezePanes: (target) => new OfficeObject('WorksheetFreezePanes', target),
    Names: ({ sheet }) => new OfficeObject('NamedItemCollection', { scope: sheet }),
    PageLayout: (target) => new OfficeObject('PageLayout', target),
    Protection: (target) => new OfficeObject('WorksheetProtection', target),
  },
  methods: {
    ...eventMethods<SheetTarget>(({ sheet }) => sheet, {
      Activated: 'activated',
      DataChanged: 'changed',
      Deactivated: 'deactivated',
      SelectionChanged: 'selectionChanged',
    }),
    Activate: ({ sheet }, host) => {
      if (sheetInfo(host, sheet).visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      host.store.activateSheet(sheet);
    },
    Delete: ({ sheet }, host) => {
      requireStructure(host);
      if (sheetInfo(host, sheet).visibility === 'VeryHidden')
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      requireAnotherVisibleSheet(host, sheet);
      host.store.deleteSheet(sheet);
    },
    GetCell: ({ sheet }, _, row, column) => block(sheet, asInteger(row), asInteger(column), 1, 1),
    GetRange: ({ sheet }, host, address) => findRange(host, sheet, address),
    GetRangeByIndexes: ({ sheet }, _, row, column, rows, columns) =>
      block(sheet, asInteger(row), asInteger(column), asInteger(rows), asInteger(columns)),
    GetRanges: ({ sheet }, host, address) => findRanges(host, sheet, address),
    GetUsedRange: ({ sheet }, host, valuesOnly) =>
      // Excel answers the first cell of an empty sheet.
      usedRange(host, sheet, valuesOnly) ?? block(sheet, 0, 0, 1, 1),
    GetUsedRangeOrNullObject: ({ sheet }, host, valuesOnly) =>
      usedRange(host, sheet, valuesOnly) ?? null,
  },
};

function requireAnotherVisibleSheet(host: HostSession, sheet: SheetId): void {
  const others = host.store
    .listSheets()
    .filter(({ id, visibility }) => id !== sheet && visibility === 'Visible');
  if (others.length === 0)
    throw new HostError('InvalidOperation', 'A workbook must have at least one visible sheet.');
}

function usedRange(
  host: HostSession,
  sheet: SheetId,
  valuesOnly: Argument,
): OfficeObject<'Range'> | undefined {
  const range: RangeAddress | undefined = host.store.usedRange(sheet, valuesOnly === true);
  return range && new OfficeObject('Range', { sheet, range });
}

function block(
  sheet: SheetId,
  row: number,
  column: number,
  rows: number,
  columns: number,
): OfficeObject<'Range'> {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const legal =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    range.bottom < MAX_ROWS &&
    range.right < MAX_COLUMNS;
  if (!legal) throw invalidArgument();
  return new OfficeObject('Range', { sheet, range });
}
