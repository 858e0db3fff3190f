import { IPermissionService } from '@univerjs/core';
import { WorkbookDeleteSheetPermission } from '@univerjs/sheets';
import { parseRange } from '../../../src/domain/address';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('xml parts are added, replaced and deleted, and undone with the rest', async () => {
  const { store, undo } = current();
  const id = await store.asOneStep(() => {
    store.writeCells(store.activeSheet(), parseRange('A1'), [[{ value: 1 }]]);
    return Promise.resolve(store.addXmlPart('<a xmlns="urn:x"/>'));
  });
  expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  const other = store.addXmlPart('<b/>');
  store.writeXmlPart(id, '<c/>');
  store.deleteXmlPart(other);
  expect(store.listXmlParts()).toEqual([{ id, xml: '<c/>' }]);
  for (let step = 0; step < 4; step += 1) undo();
  expect(store.listXmlParts()).toEqual([]);
  expect(store.usedRange(store.activeSheet(), true)).toBeUndefined();
});

test('an unknown part is not found', () => {
  expect(() => current().store.deleteXmlPart('{0}')).toThrow(
    expect.objectContaining({ code: 'ItemNotFound' }),
  );
});

test('settings are plain values by key', () => {
  const { store } = current();
  store.writeSetting('ngôn ngữ', 'vi');
  store.writeSetting('thứ tự', [1, { a: null }]);
  store.deleteSetting('ngôn ngữ');
  expect(store.readSettings()).toEqual({ 'thứ tự': [1, { a: null }] });
});

test('selecting brings the sheet to the front', () => {
  const { store } = current();
  expect(store.selection()).toEqual({ sheet: store.activeSheet(), range: parseRange('A1') });
  const other = store.addSheet('B');
  store.select(other, parseRange('C3:D9'));
  expect(store.selection()).toEqual({ sheet: other, range: parseRange('C3:D9') });
  expect(store.activeSheet()).toBe(other);
});

test('nobody edits a cell where there is no screen', () => {
  expect(current().store.isCellEditing()).toBe(false);
});

test('the structure of the workbook can be protected', () => {
  const { store, context } = current();
  store.setStructureProtected(true);
  expect(store.isStructureProtected()).toBe(true);
  const permission = new WorkbookDeleteSheetPermission(context.unitId).id;
  const mayPersonDelete = (): boolean | undefined =>
    context.injector.get(IPermissionService).getPermissionPoint(permission)?.value;
  expect(mayPersonDelete()).toBe(false);
  store.setStructureProtected(false);
  expect(store.isStructureProtected()).toBe(false);
  expect(mayPersonDelete()).toBe(true);
  store.addSheet('B');
  expect(store.listSheets()).toHaveLength(2);
});
