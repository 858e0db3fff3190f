import { parseRange } from '../../../src/domain/address';
import { DEFAULT_FORMAT, NO_BORDER } from '../../../src/workbench/office-host/workbook-model';
import type { Border } from '../../../src/workbench/office-host/workbook-model';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('an untouched cell has the default format', () => {
  const { store } = current();
  expect(store.readFormat(store.activeSheet(), parseRange('B2'))).toEqual(DEFAULT_FORMAT);
});

test('what is set comes back, what differs within the range is absent', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  const format = {
    fontName: 'Times New Roman',
    fontSize: 13,
    bold: true,
    italic: true,
    fontColor: '#123456',
    fill: '#FFEEAA',
    horizontal: 'Center',
    vertical: 'Top',
    wrap: true,
  } as const;
  store.writeFormat(sheet, parseRange('A1:B1'), format);
  expect(store.readFormat(sheet, parseRange('A1:B1'))).toEqual(format);
  store.writeFormat(sheet, parseRange('B1'), { bold: false, fill: null, wrap: false });
  const { bold: _bold, fill: _fill, wrap: _wrap, ...equal } = format;
  expect(store.readFormat(sheet, parseRange('A1:B1'))).toEqual(equal);
  expect(store.readFormat(sheet, parseRange('B1'))).toEqual({
    ...format,
    bold: false,
    fill: null,
    wrap: false,
  });
});

test('colours are answered as #RRGGBB whatever way they were stored', () => {
  const { store, context } = current();
  const sheet = store.activeSheet();
  context.facade.getSheetBySheetId(sheet)?.getRange('A1').setBackgroundColor('rgb(255, 0, 10)');
  expect(store.readFormat(sheet, parseRange('A1')).fill).toBe('#FF000A');
});

const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

test.each([
  ['EdgeTop', 'B2:D2'],
  ['EdgeBottom', 'B4:D4'],
  ['EdgeLeft', 'B2:B4'],
  ['EdgeRight', 'D2:D4'],
] as const)('a border along %s is seen from both sides', (edge, strip) => {
  const { store } = current();
  const sheet = store.activeSheet();
  const facing = {
    EdgeTop: 'EdgeBottom',
    EdgeBottom: 'EdgeTop',
    EdgeLeft: 'EdgeRight',
    EdgeRight: 'EdgeLeft',
  } as const;
  const beyond = { EdgeTop: 'B1:D1', EdgeBottom: 'B5:D5', EdgeLeft: 'A2:A4', EdgeRight: 'E2:E4' };
  store.writeBorder(sheet, parseRange('B2:D4'), edge, THIN);
  expect(store.readBorder(sheet, parseRange(strip), edge)).toEqual(THIN);
  expect(store.readBorder(sheet, parseRange(beyond[edge]), facing[edge])).toEqual(THIN);
  expect(store.readBorder(sheet, parseRange('B2:D4'), facing[edge])).toEqual(NO_BORDER);
  store.writeBorder(sheet, parseRange(beyond[edge]), facing[edge], NO_BORDER);
  expect(store.readBorder(sheet, parseRange('B2:D4'), edge)).toEqual(NO_BORDER);
});

test('borders between cells, of every style, and mixed ones', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  const range = parseRange('A1:C3');
  const double: Border = { style: 'Double', weight: 'Thin', color: '#FF0000' };
  store.writeBorder(sheet, range, 'InsideHorizontal', THIN);
  store.writeBorder(sheet, range, 'InsideVertical', double);
  expect(store.readBorder(sheet, range, 'InsideHorizontal')).toEqual(THIN);
  expect(store.readBorder(sheet, range, 'InsideVertical')).toEqual(double);
  expect(store.readBorder(sheet, range, 'EdgeTop')).toEqual(NO_BORDER);
  store.writeBorder(sheet, parseRange('A1'), 'EdgeBottom', { ...THIN, weight: 'Thick' });
  expect(store.readBorder(sheet, range, 'InsideHorizontal')).toBeUndefined();
});

test('widths and heights in points, and hidden rows and columns', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeColumnWidth(sheet, 1, 2, 120);
  store.writeRowHeight(sheet, 4, 1, 30);
  expect(store.readColumnWidths(sheet, 0, 3)).toEqual([54, 120, 120]);
  expect(store.readRowHeights(sheet, 3, 2)).toEqual([15, 30]);
  store.writeRowsHidden(sheet, 2, 2, true);
  store.writeColumnsHidden(sheet, 1, 1, true);
  expect(store.readRowsHidden(sheet, 1, 4)).toEqual([false, true, true, false]);
  expect(store.readColumnsHidden(sheet, 0, 3)).toEqual([false, true, false]);
  store.writeRowsHidden(sheet, 3, 1, false);
  expect(store.readRowsHidden(sheet, 1, 4)).toEqual([false, true, false, false]);
});

test('autofit makes room for the longest text', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  const text = 'Ủy ban nhân dân huyện A Lưới, tỉnh Thừa Thiên Huế';
  store.writeCells(sheet, parseRange('A1:B1'), [[{ value: text }, { value: 'x' }]]);
  store.autofitColumns(sheet, 0, 2);
  const [wide, narrow] = store.readColumnWidths(sheet, 0, 2);
  expect(wide).toBeGreaterThan(200);
  expect(narrow).toBeLessThan(20);
  store.writeColumnWidth(sheet, 0, 1, 60);
  store.writeFormat(sheet, parseRange('A1'), { wrap: true });
  store.autofitRows(sheet, 0, 1);
  expect(store.readRowHeights(sheet, 0, 1)[0]).toBeGreaterThan(60);
});
