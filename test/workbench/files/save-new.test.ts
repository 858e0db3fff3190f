import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import { parseRange } from '../../../src/domain/address';
import { findCell } from '../../../src/domain/snapshot';
import { readLook } from '../../../src/hosts/xlsx/look';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../src/hosts/xlsx/splice';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import { planNewWorkbook } from '../../../src/workbench/files/save/plan-new-workbook';
import { writeStyles } from '../../../src/workbench/office-host/store-univer/cell-styles';
import { workbookBytes, type WorkbookParts } from '../../hosts/xlsx/read/workbook-bytes';
import { openInGrid, type OpenedWorkbook } from './open-in-grid';
import { ROWS, simple } from './simple-workbook';

let current: OpenedWorkbook | undefined;
afterEach(() => current?.dispose());

async function open(parts: WorkbookParts): Promise<OpenedWorkbook> {
  current = await openInGrid(workbookBytes(parts));
  return current;
}

test('a workbook of the grid is written to a new file as it stands and looks', async () => {
  const opened = await open(simple());
  const { store, context } = opened;
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A1'), { fill: '#FFEB9C', italic: true });
  writeStyles(context, sheet, parseRange('A1'), () => ({
    ul: { s: BooleanNumber.TRUE },
    tr: { a: -90 },
    bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#C00000' } } },
  }));
  store.writeColumnsHidden(sheet, 1, 1, true);
  store.merge(sheet, parseRange('A6:B6'), false);
  store.writeFrozenPanes(sheet, { rows: 1, columns: 0 });
  store.writeRowsHidden(sheet, 2, 1, true);
  store.addName({
    name: 'SB',
    scope: sheet,
    reference: "='Biểu 1'!$B$1",
    comment: '',
    visible: true,
  });
  store.addConditionalFormat(sheet, {
    ranges: [parseRange('B1:B2'), parseRange('D5')],
    formula: '=B1<0',
    style: { fill: '#FFC7CE' },
    stopIfTrue: false,
  });
  store.writeValidation(sheet, parseRange('B1:B2'), {
    rule: { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 0 },
    ignoreBlanks: true,
    alert: { style: 'Stop', title: 'Số hộ', message: 'Số nguyên', showAlert: true },
    prompt: { title: '', message: '', showPrompt: false },
  });
  await store.settle();
  const { looks, annotation: _, ...plan } = planNewWorkbook({ ...opened, keepsEmptySheets: false });
  expect(plan.sheets[0]!.validations).toEqual([
    {
      range: parseRange('B1:B2'),
      rule: { kind: 'whole', minimum: 0 },
      style: 'stop',
      title: 'Số hộ',
      message: 'Số nguyên',
    },
  ]);
  expect(plan.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual([
    '=B1<0',
    '=D5<0',
  ]);
  const { bytes } = spliceWorkbook(writeWorkbook(plan), { looks });
  const [saved] = readWorkbook(bytes).sheets;
  expect(findCell(saved!, 0, 2)).toMatchObject({ value: 100, formula: '=B1*2' });
  expect(findCell(saved!, 3, 2)).toMatchObject({ value: 107 });
  expect(saved!.merges).toEqual([parseRange('A6:B6')]);
  expect(saved!.names.map(({ name }) => name)).toContain('SB');
  const { sheets, styles } = readLook(bytes);
  const look = sheets.get('Biểu 1')!;
  expect(look.frozen).toEqual({ rows: 1, columns: 0 });
  expect(look.rows.find(({ row }) => row === 2)?.hidden).toBe(true);
  const styleOfA1 = styles[look.rows[0]!.cells[1]!];
  expect(styleOfA1).toMatchObject({
    fill: '#FFEB9C',
    italic: true,
    underline: true,
    rotation: 90,
    borders: { bottom: { style: 'double', color: '#C00000' } },
  });
  expect(look.columns.filter(({ hidden }) => hidden).map(({ first }) => first)).toEqual([1]);
});

test("hidden sheets go into the new file hidden, empty ones where they were the file's own", async () => {
  const opened = await open({
    sheets: {
      'Biểu 1': `<sheetData>${ROWS.replaceAll(' s="1"', '')}</sheetData>`,
      'Danh mục': '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      Trống: '<sheetData/>',
    },
    sheetAttributes: { 'Danh mục': 'state="hidden"' },
  });
  const sheetsOf = (keepsEmptySheets: boolean) => {
    const { looks, annotation: _, ...plan } = planNewWorkbook({ ...opened, keepsEmptySheets });
    const { sheets } = readWorkbook(spliceWorkbook(writeWorkbook(plan), { looks }).bytes);
    return sheets.map(({ name, hidden }) => [name, hidden]);
  };
  const filled = [
    ['Biểu 1', false],
    ['Danh mục', true],
  ];
  expect(sheetsOf(false)).toEqual(filled);
  expect(sheetsOf(true)).toEqual([...filled, ['Trống', false]]);
});
