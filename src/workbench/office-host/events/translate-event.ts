import { columnName } from '../../../domain/address';
import type { RangeAddress } from '../../../domain/address';
import { formatLocalAddress } from '../addresses';
import type { ChangeOrigin, SheetId, StoreEvent } from '../workbook-model';
import { WORKBOOK_TARGET } from './event-types';
import type { EventMessage, EventName } from './event-types';

/**
 * What Excel would tell an add-in about a change of the workbook.
 * @param keepRange answers the id by which the add-in may ask for the changed range
 */
export function translateEvent(
  event: StoreEvent,
  keepRange: (sheet: SheetId, range: RangeAddress) => string,
): EventMessage[] {
  switch (event.kind) {
    case 'cells-edited':
      return toSheetAndWorkbook('changed', event.sheet, {
        changeType: 'RangeEdited',
        address: formatLocalAddress(event.range),
        referenceId: keepRange(event.sheet, event.range),
        ...changeDetails(event.sheet, event.origin),
      });
    case 'rows-inserted':
    case 'rows-deleted':
    case 'columns-inserted':
    case 'columns-deleted':
      return toSheetAndWorkbook('changed', event.sheet, {
        changeType: LINE_CHANGES[event.kind],
        address: lineAddress(event),
        ...changeDetails(event.sheet, event.origin),
      });
    case 'selection-changed':
      return toSheetAndWorkbook('selectionChanged', event.sheet, {
        worksheetId: event.sheet,
        address: formatLocalAddress(event.range),
      });
    case 'sheet-activated':
      return [
        ...(event.previous === undefined
          ? []
          : toSheetAndWorkbook('deactivated', event.previous, { worksheetId: event.previous })),
        ...toSheetAndWorkbook('activated', event.sheet, { worksheetId: event.sheet }),
      ];
    case 'sheet-added':
    case 'sheet-deleted':
      return [
        {
          name: event.kind === 'sheet-added' ? 'added' : 'deleted',
          targetId: WORKBOOK_TARGET,
          payload: { worksheetId: event.sheet, source: source(event.origin) },
        },
      ];
    case 'looks-changed':
    case 'lines-moved':
      // No part of the add-in listens to these.
      return [];
    case 'sheet-renamed':
      // Excel tells of renamed sheets only from ExcelApi 1.17 on, beyond this client library.
      return [];
  }
}

const LINE_CHANGES = {
  'rows-inserted': 'RowInserted',
  'rows-deleted': 'RowDeleted',
  'columns-inserted': 'ColumnInserted',
  'columns-deleted': 'ColumnDeleted',
} as const;

function toSheetAndWorkbook(
  name: EventName,
  sheet: SheetId,
  payload: Readonly<Record<string, unknown>>,
): EventMessage[] {
  return [
    { name, targetId: sheet, payload },
    { name, targetId: WORKBOOK_TARGET, payload },
  ];
}

function changeDetails(sheet: SheetId, origin: ChangeOrigin): Record<string, unknown> {
  return {
    worksheetId: sheet,
    source: source(origin),
    triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
  };
}

function source(origin: ChangeOrigin): 'Local' | 'Remote' {
  return origin === 'remote' ? 'Remote' : 'Local';
}

function lineAddress(event: { kind: string; first: number; count: number }): string {
  const last = event.first + event.count - 1;
  return event.kind.startsWith('rows')
    ? `${event.first + 1}:${last + 1}`
    : `${columnName(event.first)}:${columnName(last)}`;
}
