import { asText } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { itemNotFound } from '../errors';

export const workbook: ObjectDefinition<null> = {
  properties: {
    Name: { get: (_, host) => host.store.workbookName() },
    ReadOnly: { get: (_, host) => host.readOnly },
  },
  children: {
    Application: () => new OfficeObject('Application', null),
    CustomXmlParts: () => new OfficeObject('CustomXmlPartCollection', null),
    Names: () => new OfficeObject('NamedItemCollection', {}),
    Protection: () => new OfficeObject('WorkbookProtection', null),
    Settings: () => new OfficeObject('SettingCollection', null),
    Worksheets: () => new OfficeObject('WorksheetCollection', null),
  },
  methods: {
    GetActiveCell: (_, host) => {
      const { sheet, range } = host.store.selection();
      const { top, left } = range;
      return new OfficeObject('Range', { sheet, range: { top, left, bottom: top, right: left } });
    },
    GetSelectedRange: (_, host) => new OfficeObject('Range', { ...host.store.selection() }),
    _GetRangeForEventByReferenceId: (_, host, id) => {
      const range = eventRange(host, asText(id));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, host, id) =>
      eventRange(host, asText(id)) ?? null,
    _RemoveReference: (_, host, id) => host.references.release(asText(id)),
  },
};

function eventRange(host: HostSession, id: string): OfficeObject | undefined {
  const held = host.eventRanges.find(id);
  return held?.is('Range') ? new OfficeObject('Range', { ...held.target }) : undefined;
}
