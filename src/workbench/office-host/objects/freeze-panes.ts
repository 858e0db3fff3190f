import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import { isEntireColumn, isEntireRow } from '../addresses';
import { invalidArgument, itemNotFound } from '../errors';
import { asInteger } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { SheetTarget } from '../object-model/targets';
import { rangeOfArgument } from './find-range';

export const worksheetFreezePanes: ObjectDefinition<SheetTarget> = {
  methods: {
    FreezeAt: ({ sheet }, host, frozen) => {
      const range = rangeOfArgument(host, sheet, frozen);
      host.store.writeFrozenPanes(sheet, {
        rows: isEntireColumn(range) ? 0 : range.bottom + 1,
        columns: isEntireRow(range) ? 0 : range.right + 1,
      });
    },
    FreezeColumns: ({ sheet }, host, count) =>
      host.store.writeFrozenPanes(sheet, { rows: 0, columns: asCount(count) }),
    FreezeRows: ({ sheet }, host, count) =>
      host.store.writeFrozenPanes(sheet, { rows: asCount(count), columns: 0 }),
    GetLocation: (target, host) => {
      const frozen = frozenRange(target, host);
      if (!frozen) throw itemNotFound();
      return frozen;
    },
    GetLocationOrNullObject: (target, host) => frozenRange(target, host) ?? null,
    Unfreeze: ({ sheet }, host) => host.store.writeFrozenPanes(sheet, { rows: 0, columns: 0 }),
  },
};

function asCount(value: Argument): number {
  const count = value === undefined ? 1 : asInteger(value);
  if (count < 1) throw invalidArgument();
  return count;
}

function frozenRange({ sheet }: SheetTarget, host: HostSession): OfficeObject<'Range'> | undefined {
  const { rows, columns } = host.store.readFrozenPanes(sheet);
  if (rows === 0 && columns === 0) return undefined;
  return new OfficeObject('Range', {
    sheet,
    range: {
      top: 0,
      left: 0,
      bottom: (rows || MAX_ROWS) - 1,
      right: (columns || MAX_COLUMNS) - 1,
    },
  });
}
