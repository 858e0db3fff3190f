import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typeVietnamese } from '../../../src/workbench/grid/mends/vietnamese-typing';
import type { Shorthand } from '../../support/univer/cell-shorthand';
import { write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { parseRange } from '../../../src/domain/address';

const current = useUniverStore();
beforeEach(() => typeVietnamese(current().context));

/** What the grid asks before it opens A1 for editing, and after. */
function edit(point: typeof AFTER_CELL_EDIT, cell: Nullable<ICellData>): Nullable<ICellData> {
  const { context, store } = current();
  const worksheet = context.workbook.getSheetBySheetId(store.activeSheet())!;
  return context.injector
    .get(SheetInterceptorService)
    .writeCellInterceptor.fetchThroughInterceptors(point)(cell, {
    workbook: context.workbook,
    worksheet,
    unitId: context.unitId,
    subUnitId: store.activeSheet(),
    row: 0,
    col: 0,
    origin: worksheet.getCellRaw(0, 0),
  });
}

function shown(): Nullable<ICellData> {
  const { context, store } = current();
  return edit(
    BEFORE_CELL_EDIT,
    context.workbook.getSheetBySheetId(store.activeSheet())?.getCell(0, 0),
  );
}

test.each<[Shorthand, string, Partial<ICellData>]>([
  [1234.5, 'General', { v: '1234,5' }],
  [1 / 3, 'General', { v: '0,3333333333333333' }],
  [7540, 'General', { v: '7540' }],
  [true, 'General', { v: 1 }],
  ['2.298', 'General', { v: '2.298' }],
  ['=ROUND(B1,2)*1.5', 'General', { f: '=ROUND(B1;2)*1,5' }],
])('of %j the editor shows %j', (content, format, expected) => {
  write(current(), 'A1', [[content]]);
  current().store.fillNumberFormat(current().store.activeSheet(), parseRange('A1'), format);
  expect(shown()).toMatchObject(expected);
});

test.each<[Shorthand, ICellData]>([
  ['chữ', { v: 'chữ', s: {} }],
  ['2.298', { v: '2.298', s: {} }],
  ['=ROUND(B1,2)', { f: '=ROUND(B1;2)', v: null }],
])('leaving %j as it was answers the cell as it was', (content, entry) => {
  write(current(), 'A1', [[content]]);
  const { context, store } = current();
  const before = context.workbook.getSheetBySheetId(store.activeSheet())?.getCellRaw(0, 0);
  expect(edit(AFTER_CELL_EDIT, entry)).toEqual(before);
});

test('a new look of the same content is kept', () => {
  write(current(), 'A1', [['chữ']]);
  expect(edit(AFTER_CELL_EDIT, { v: 'chữ', s: { bl: 1 } })).toMatchObject({ s: { bl: 1 } });
});

test('a date keeps the number format that its cell has', () => {
  const { store } = current();
  expect(edit(AFTER_CELL_EDIT, { v: '5/3/2024' })).toMatchObject({
    v: 45356,
    s: { n: { pattern: 'dd/mm/yyyy' } },
  });
  store.fillNumberFormat(store.activeSheet(), parseRange('A1'), 'd-m-yy');
  expect(edit(AFTER_CELL_EDIT, { v: '5/3/2024' })).not.toHaveProperty('s');
});
