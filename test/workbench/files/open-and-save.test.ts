import { parseCell, parseRange } from '../../../src/domain/address';
import { findCell } from '../../../src/domain/snapshot';
import { createExcelHost } from '../../../src/hosts/excel';
import { markFormula } from '../../../src/hosts/mark-rules';
import { readLook } from '../../../src/hosts/xlsx/look';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../src/hosts/xlsx/splice';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import type { OpenedFile } from '../../../src/workbench/files/open/opened-file';
import { findWrites } from '../../../src/workbench/files/save/find-writes';
import {
  areSameMarks,
  marksInFile,
  marksInGrid,
} from '../../../src/workbench/files/save/own-marks';
import { findChanges } from '../../../src/workbench/files/save/find-changes';
import { planNewWorkbook } from '../../../src/workbench/files/save/plan-new-workbook';
import { workbookBytes, type WorkbookParts } from '../../hosts/xlsx/read/workbook-bytes';
import { ReadPackage } from '../../hosts/xlsx/write/read-package';
import { bootOffice } from '../../support/office/boot-office';
import { openInGrid, type OpenedWorkbook } from './open-in-grid';
import { simple } from './simple-workbook';

let current: OpenedWorkbook | undefined;
afterEach(() => current?.dispose());

async function open(parts: WorkbookParts): Promise<OpenedWorkbook> {
  current = await openInGrid(workbookBytes(parts));
  return current;
}

test('the grid holds what the file holds: text, numbers, flags, errors, formulas with results', async () => {
  const { store } = await open(simple());
  await store.settle();
  const [first, second] = store.readCells(store.activeSheet(), parseRange('A1:C2'));
  expect(first).toEqual([{ value: 'Xã Đông' }, { value: 50 }, { value: 100, formula: '=B1*2' }]);
  expect(second).toEqual([
    { value: '007' },
    { value: true },
    { value: { error: '#DIV/0!' }, formula: '=1/0' },
  ]);
  expect(store.readFormat(store.activeSheet(), parseRange('C1'))).toMatchObject({ bold: true });
  expect(store.readNumberFormats(store.activeSheet(), parseRange('C1'))).toEqual([['#,##0']]);
  expect(store.listSheets().map(({ name }) => name)).toEqual(['Biểu 1', 'Trang 2']);
});

test('nothing is to be written where nothing has changed, whatever the grid has calculated', async () => {
  const { store, file } = await open(simple());
  await store.settle();
  expect(findWrites(store, file)).toEqual([]);
  expect(areSameMarks(marksInGrid(store), marksInFile(file))).toBe(true);
});

test('typed cells are written, and what follows from them as a result alone', async () => {
  const { store, file } = await open(simple());
  const sheet = store.activeSheet();
  store.writeCells(sheet, parseRange('B1'), [[{ value: 60 }]]);
  store.writeCells(sheet, parseRange('D9'), [[{ value: '=chữ' }]]);
  store.writeCells(sheet, parseRange('A2'), [[{ value: null }]]);
  store.writeCells(sheet, parseRange('D1'), [[{ formula: '=C1+1' }]]);
  await store.settle();
  const writes = findWrites(store, file);
  expect(writes).toEqual(
    expect.arrayContaining([
      { sheet: 'Biểu 1', cell: parseCell('B1'), content: { value: 60 } },
      { sheet: 'Biểu 1', cell: parseCell('C1'), result: 120 },
      { sheet: 'Biểu 1', cell: parseCell('D1'), content: { formula: '=C1+1' }, result: 121 },
      { sheet: 'Biểu 1', cell: parseCell('A2'), content: { value: null } },
      { sheet: 'Biểu 1', cell: parseCell('D9'), content: { value: '=chữ' } },
    ]),
  );
  const saved = readWorkbook(spliceWorkbook(file.bytes, { cells: writes }).bytes).sheets[0]!;
  const valueAt = (address: string) =>
    findCell(saved, parseCell(address).row, parseCell(address).column);
  expect(valueAt('B1')?.value).toBe(60);
  expect(valueAt('C1')).toMatchObject({ value: 120, formula: '=B1*2' });
  expect(valueAt('D9')).toEqual({ value: '=chữ' });
});

test('an error that somebody typed, and a formula that gives an empty cell, stay as they are', async () => {
  const rows =
    '<row r="1"><c r="A1" t="e"><v>#NULL!</v></c><c r="B1"><f>IF(TRUE,,1)</f><v>0</v></c></row>';
  const { store, file } = await open({ sheets: { A: `<sheetData>${rows}</sheetData>` } });
  store.recalculate();
  await store.settle();
  expect(findWrites(store, file)).toEqual([]);
});

test('marks in the file are marks in the grid', async () => {
  const rule = `<conditionalFormatting sqref="B1 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>${markFormula('error').slice(1).replaceAll('"', '&quot;')}</formula></cfRule></conditionalFormatting>`;
  const { store, file } = await open(simple(rule));
  const marks = [
    { severity: 'error', place: { sheet: 'Biểu 1', range: parseRange('B1') } },
    { severity: 'error', place: { sheet: 'Biểu 1', range: parseRange('C2') } },
  ];
  expect(marksInGrid(store)).toEqual(marks);
  expect(marksInFile(file)).toEqual(marks);
  store.deleteConditionalFormat(
    store.activeSheet(),
    store.listConditionalFormats(store.activeSheet())[0]!.id,
  );
  expect(areSameMarks(marksInGrid(store), marksInFile(file))).toBe(false);
});

test('names, protection, hidden sheets and the sheet in front come along; print areas do not', async () => {
  const { store } = await open({
    ...simple('<sheetProtection sheet="1"/>'),
    sheetAttributes: { 'Trang 2': 'state="hidden"' },
    definedNames:
      '<definedName name="SB" localSheetId="0">\'Biểu 1\'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu 1\'!$A$1</definedName>',
  });
  const [first, second] = store.listSheets();
  expect(store.listNames()).toEqual([
    { name: 'SB', scope: first!.id, reference: "='Biểu 1'!$A$1:$B$2", comment: '', visible: true },
  ]);
  expect(store.readProtection(first!.id)).toBeDefined();
  expect(second!.visibility).toBe('Hidden');
  expect(store.activeSheet()).toBe(first!.id);
});

test('merged cells beyond all measure, or over each other, do not reach the grid', async () => {
  const { store } = await open(
    simple(
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A5:B6"/><mergeCell ref="B6:C7"/></mergeCells>',
    ),
  );
  expect(store.listMerges(store.activeSheet())).toEqual([parseRange('A5:B6')]);
});

test('what changes the order of rows or sheets is told from what is typed', async () => {
  const { store, log } = await open(simple());
  expect([log.isEdited, log.wasEdited, log.isRestructured]).toEqual([false, false, false]);
  store.writeCells(store.activeSheet(), parseRange('A1'), [[{ value: 1 }]]);
  expect([log.isEdited, log.isRestructured]).toEqual([true, false]);
  log.noteSaved();
  expect([log.isEdited, log.wasEdited]).toEqual([false, true]);
  store.insertRows(store.activeSheet(), 1, 1);
  expect([log.isEdited, log.isRestructured]).toEqual([true, true]);
});

describe('our report', () => {
  const REPORT = 'Kết quả soát biểu';

  /** The pane's host at the opened workbook: it marks a cell and writes a report of two rows. */
  async function annotated(): Promise<OpenedWorkbook> {
    const opened = await open(simple());
    const office = await bootOffice(opened.store);
    const place = { sheet: 'Biểu 1', range: parseRange('B1') };
    await createExcelHost().mark([{ severity: 'error', place }], {
      name: REPORT,
      lines: [REPORT, '1 lỗi'],
      columns: [
        { title: 'Ô', width: 12, links: true },
        { title: 'Nội dung', width: 60 },
      ],
      rows: [{ texts: ['B1', '=1+1'], place }, { texts: ['', '7.540'] }],
    });
    office.dispose();
    return opened;
  }

  const reportIn = (bytes: Uint8Array, { bytes: before }: OpenedFile): Element => {
    const known = new ReadPackage(before).paths;
    const read = new ReadPackage(bytes);
    const added = read.paths.find((name) => name.includes('worksheets/') && !known.includes(name));
    return read.xml(added!).documentElement;
  };

  test('is no change of the workbook, and goes into the file as reports do', async () => {
    const opened = await annotated();
    const { file, log } = opened;
    expect([log.isEdited, log.wasEdited, log.isRestructured]).toEqual([false, false, false]);
    const { bytes, remarks } = spliceWorkbook(file.bytes, findChanges(opened));
    expect(remarks).toEqual([]);
    const read = readWorkbook(bytes);
    expect(read.sheets).toEqual(file.snapshot.sheets);
    expect(
      readLook(bytes)
        .sheets.get('Biểu 1')!
        .rules.map(({ formula }) => formula),
    ).toEqual([markFormula('error')]);
    const sheet = reportIn(bytes, file);
    expect([...sheet.querySelectorAll('t')].map(({ textContent }) => textContent)).toEqual([
      REPORT,
      '1 lỗi',
      'Ô',
      'Nội dung',
      'B1',
      '=1+1',
      '',
      '7.540',
    ]);
    expect(sheet.querySelector('hyperlink')!.getAttribute('location')).toBe("'Biểu 1'!B1");
    expect(sheet.querySelector('autoFilter')!.getAttribute('ref')).toBe('A4:B6');
    // Clearing the copy by the command line's means gives the file back.
    const { bytes: cleared } = spliceWorkbook(bytes, { annotation: null });
    expect(new ReadPackage(cleared).paths).toEqual(new ReadPackage(file.bytes).paths);
  });

  test('goes into a workbook that never was a file, too', async () => {
    const opened = await annotated();
    await opened.store.settle();
    const rebuilt = { ...opened, keepsEmptySheets: false };
    const { annotation, looks, ...planned } = planNewWorkbook(rebuilt);
    expect(planned.sheets.map(({ sheetName }) => sheetName)).toEqual(['Biểu 1']);
    const { bytes } = spliceWorkbook(writeWorkbook(planned), {
      looks,
      annotation: annotation!,
    });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
    const cleared = spliceWorkbook(bytes, { annotation: null }).bytes;
    expect(readLook(cleared).sheets.get('Biểu 1')!.rules).toEqual([]);
    expect(new ReadPackage(cleared).paths.filter((path) => /sheet\d/.test(path))).toHaveLength(1);
  });

  test('that was in the file goes when the marks are cleared', async () => {
    const { file } = await annotated();
    const { bytes } = spliceWorkbook(file.bytes, {
      annotation: {
        marks: [],
        report: {
          name: REPORT,
          lines: [REPORT],
          columns: [{ title: 'Ô', width: 12, links: true }],
          rows: [{ texts: ['B1'], place: { sheet: 'Biểu 1', range: parseRange('B1') } }],
        },
      },
    });
    current?.dispose();
    const again = await openInGrid(bytes);
    current = again;
    const { store } = again;
    // It is seen as it was written, and its links lead where they led.
    expect(store.listSheets().map(({ name }) => name)).toEqual(['Biểu 1', 'Trang 2', REPORT]);
    const sheet = store.listSheets()[2]!.id;
    expect(store.readTexts(sheet, parseRange('A1:A4')).flat()).toEqual([REPORT, '', 'Ô', 'B1']);
    expect(store.readLinks(sheet, parseRange('A4'))).toEqual([["'Biểu 1'!B1"]]);
    expect(findChanges({ ...again, log: { wasEdited: true, wasTouched: true } })).toEqual({});
    const office = await bootOffice(again.store);
    await createExcelHost().clearMarks();
    office.dispose();
    expect(again.log).toMatchObject({ isRestructured: false, isEdited: false });
    const changes = findChanges(again);
    expect(changes).toEqual({ annotation: null });
    const cleared = spliceWorkbook(bytes, changes).bytes;
    expect(new ReadPackage(cleared).paths).toEqual(new ReadPackage(file.bytes).paths);
  });
});
