import { itemNotFound } from '../errors';
import { WORKBOOK_TARGET } from '../events/event-types';
import { asOptionalText } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { SheetInfo } from '../workbook-model';
import { requireStructure } from './access';
import { eventMethods } from './event-methods';
import { nextSheetName, requireSheetName } from './sheet-name';

const base = collection<null>({
  items: (_, host) => host.store.listSheets().map(toObject),
  item: (_, host, key) => {
    const wanted = String(key).toLowerCase();
    const found = host.store
      .listSheets()
      .find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found && toObject(found);
  },
});

export const worksheetCollection: ObjectDefinition<null> = {
  ...base,
  methods: {
    ...base.methods,
    ...eventMethods<null>(() => WORKBOOK_TARGET, {
      Activated: 'activated',
      Added: 'added',
      DataChanged: 'changed',
      Deactivated: 'deactivated',
      Deleted: 'deleted',
      SelectionChanged: 'selectionChanged',
    }),
    Add: (_, host, name) => {
      requireStructure(host);
      const wanted = asOptionalText(name) ?? nextSheetName(host);
      requireSheetName(host, wanted);
      return new OfficeObject('Worksheet', { sheet: host.store.addSheet(wanted) });
    },
    GetActiveWorksheet: (_, host) =>
      new OfficeObject('Worksheet', { sheet: host.store.activeSheet() }),
    GetCount: (_, host, visibleOnly) => listed(host, visibleOnly).length,
    GetFirst: (_, host, visibleOnly) => first(listed(host, visibleOnly)),
    GetLast: (_, host, visibleOnly) => first([...listed(host, visibleOnly)].reverse()),
  },
};

function toObject({ id }: SheetInfo): OfficeObject {
  return new OfficeObject('Worksheet', { sheet: id });
}

function listed(host: HostSession, visibleOnly: Argument): readonly SheetInfo[] {
  const sheets = host.store.listSheets();
  return visibleOnly === true
    ? sheets.filter(({ visibility }) => visibility === 'Visible')
    : sheets;
}

function first(sheets: readonly SheetInfo[]): OfficeObject {
  if (!sheets[0]) throw itemNotFound();
  return toObject(sheets[0]);
}
