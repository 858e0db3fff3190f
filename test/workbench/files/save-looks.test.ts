import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  ClearSelectionFormatCommand,
  RemoveWorksheetMergeCommand,
  SetBorderBasicCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetRowHiddenCommand,
  SetStyleCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import { SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import fc from 'fast-check';
import { parseRange } from '../../../src/domain/address';
import { readLook, type CellLook, type SheetLook } from '../../../src/hosts/xlsx/look';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../src/hosts/xlsx/splice';
import { findChanges } from '../../../src/workbench/files/save/find-changes';
import { findUnsaved } from '../../../src/workbench/files/save/find-unsaved';
import { workbookBytes } from '../../hosts/xlsx/read/workbook-bytes';
import { differentParts } from '../../hosts/xlsx/splice/parts';
import { openInGrid, type OpenedWorkbook } from './open-in-grid';

const SHEET = 'Biểu 1';

const STYLES = `
  <numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>
  <fonts>
    <font><sz val="12"/><name val="Times New Roman"/></font>
    <font><b/><strike/><sz val="14"/><color rgb="FF1F4E78"/><name val="Arial"/></font>
  </fonts>
  <fills>
    <fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill>
  </fills>
  <borders>
    <border/>
    <border><left style="slantDashDot"/><top style="double"><color rgb="FFC00000"/></top></border>
  </borders>
  <cellXfs>
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" textRotation="90" wrapText="1"/></xf>
    <xf numFmtId="14" fontId="0" fillId="0" borderId="1"><alignment horizontal="left" indent="2"/></xf>
  </cellXfs>`;

const INSIDE = `
  <sheetPr><tabColor theme="5"/></sheetPr>
  <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="15.6"/>
  <cols><col min="1" max="2" width="21.3" customWidth="1"/><col min="4" max="16384" width="9.1" hidden="1"/></cols>
  <sheetData>
    <row r="1" ht="33.3"><c r="A1" s="1" t="inlineStr"><is><t>Tên một đơn vị rất dài để phải xuống dòng</t></is></c><c r="B1" s="2"><v>45000</v></c></row>
    <row r="2"><c r="A2" s="1" t="inlineStr"><is><t>Tên một đơn vị rất dài để phải xuống dòng</t></is></c><c r="B2"><f>B1+1</f><v>45001</v></c></row>
    <row r="3" hidden="1"/>
  </sheetData>
  <mergeCells><mergeCell ref="A5:B5"/></mergeCells>`;

let current: OpenedWorkbook | undefined;
afterEach(() => current?.dispose());

async function open(): Promise<OpenedWorkbook> {
  const sheets = { [SHEET]: INSIDE, 'Trang 2': '<sheetData/>' };
  current = await openInGrid(
    workbookBytes({ styles: STYLES, sheets, extra: [{ name: 'xl/a.bin', content: 'b' }] }),
  );
  return current;
}

const area = (address: string) => {
  const { top, left, bottom, right } = parseRange(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
};

/** What the person does by toolbar, menu or mouse. */
async function act({ context }: OpenedWorkbook, command: string, params: object): Promise<void> {
  const target = {
    unitId: context.unitId,
    subUnitId: context.workbook.getActiveSheet().getSheetId(),
  };
  expect(await context.commands.executeCommand(command, { ...target, ...params })).toBe(true);
}

async function style(
  opened: OpenedWorkbook,
  address: string,
  styles: { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null },
): Promise<void> {
  for (const [type, value] of Object.entries(styles))
    await act(opened, SetStyleCommand.id, { range: area(address), style: { type, value } });
}

function saved(opened: OpenedWorkbook): {
  at: (address: string) => CellLook | undefined;
  sheet: SheetLook;
  bytes: Uint8Array;
} {
  const { bytes } = spliceWorkbook(opened.file.bytes, findChanges(opened));
  const { styles, sheets } = readLook(bytes);
  const sheet = sheets.get(SHEET)!;
  return {
    sheet,
    bytes,
    at: (address) => {
      const { top, left } = parseRange(address);
      const cells = sheet.rows.find(({ row }) => row === top)?.cells ?? [];
      const found = cells.findIndex((one, index) => index % 2 === 0 && one === left);
      return found < 0 ? undefined : styles[cells[found + 1]!];
    },
  };
}

test('what nobody has changed is no change, even if everything is compared', async () => {
  const opened = await open();
  await opened.store.settle();
  const { log: _, ...rest } = opened;
  expect(findChanges({ ...rest, log: { wasEdited: true, wasTouched: true } })).toEqual({});
  expect(findUnsaved(opened)).toEqual([]);
});

test('formats of cells: what is changed is saved, what is not stays', async () => {
  const opened = await open();
  const before = readLook(opened.file.bytes).styles[1]!;
  await style(opened, 'A1', {
    bl: BooleanNumber.FALSE,
    ul: { s: BooleanNumber.TRUE },
    cl: { rgb: 'rgb(192,0,0)' },
    tr: { a: -45 },
  });
  await style(opened, 'B2', {
    ff: 'Calibri',
    fs: 9,
    bg: { rgb: '#FFEB9C' },
    ht: HorizontalAlign.RIGHT,
  });
  await style(opened, 'C9', { it: BooleanNumber.TRUE, tb: WrapStrategy.WRAP });
  const { at, bytes } = saved(opened);
  const { bold: _, ...others } = before;
  expect(at('A1')).toEqual({ ...others, underline: true, fontColor: '#C00000', rotation: 45 });
  expect(at('A2')).toEqual(before);
  expect(at('B2')).toEqual({
    fontName: 'Calibri',
    fontSize: 9,
    fill: '#FFEB9C',
    horizontal: 'right',
  });
  expect(at('C9')).toMatchObject({ italic: true, wrap: true });
  expect(readWorkbook(bytes).sheets[0]!.rows).toEqual(
    readWorkbook(opened.file.bytes).sheets[0]!.rows.map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell) => cell && (expect.objectContaining({ value: cell.value }) as object),
      ),
    })),
  );
  expect(differentParts(opened.file.bytes, bytes)).toEqual([
    'xl/worksheets/sheet0.xml',
    'xl/styles.xml',
  ]);
  expect(opened.log).toMatchObject({ isEdited: true, wasEdited: false, isRestructured: false });
});

test('number formats, borders and formats that are cleared', async () => {
  const opened = await open();
  await act(opened, SetNumfmtCommand.id, { values: [{ row: 1, col: 1, pattern: '#,##0.0' }] });
  await act(opened, SetBorderBasicCommand.id, {
    ranges: [area('B1:B2')],
    value: { type: 'bottom', color: '#00B050', style: 8, activeBorderType: true },
  });
  await act(opened, ClearSelectionFormatCommand.id, { ranges: [area('A1')] });
  const { at } = saved(opened);
  expect(at('B2')).toMatchObject({
    numberFormat: '#,##0.0',
    borders: { bottom: { style: 'medium', color: '#00B050' } },
  });
  expect(at('A1')).toEqual({ fontName: 'Times New Roman', fontSize: 12 });
});

test('sizes, hidden lines, merged cells, panes, grid lines and tabs', async () => {
  const opened = await open();
  opened.store.writeColumnWidth(opened.store.activeSheet(), 1, 1, 120);
  opened.store.writeRowHeight(opened.store.activeSheet(), 3, 1, 45);
  await act(opened, SetColHiddenCommand.id, { ranges: [area('A1:A1000')] });
  await act(opened, SetRowHiddenCommand.id, { ranges: [area('A2:Z2')] });
  await act(opened, RemoveWorksheetMergeCommand.id, { ranges: [area('A5:B5')] });
  await act(opened, AddWorksheetMergeCommand.id, {
    selections: [area('A7:B8')],
    defaultMerge: true,
  });
  await act(opened, SetFrozenCommand.id, { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  await act(opened, SetTabColorCommand.id, { value: '#00B050' });
  await act(opened, ToggleGridlinesCommand.id, { showGridlines: BooleanNumber.FALSE });
  const { sheet, bytes } = saved(opened);
  // 160 pixels, of which a digit of Times New Roman 12 takes 8
  expect(sheet.columns.slice(0, 3)).toEqual([
    { first: 0, last: 0, width: 21.3, hidden: true },
    { first: 1, last: 1, width: 20, hidden: false },
    { first: 3, last: 16383, width: 9.1, hidden: true },
  ]);
  expect(sheet.rows.find(({ row }) => row === 1)).toMatchObject({ hidden: true });
  expect(sheet.rows.find(({ row }) => row === 3)).toMatchObject({ height: 45 });
  expect(sheet).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    tabColor: '#00B050',
    gridLines: false,
  });
  expect(readWorkbook(bytes).sheets[0]!.merges).toEqual([parseRange('A7:B8')]);
  expect(findUnsaved(opened)).toEqual([]);
});

test('a sheet that is hidden', async () => {
  const opened = await open();
  await act(opened, SetWorksheetHideCommand.id, {});
  const sheets = readWorkbook(saved(opened).bytes).sheets;
  expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
});

test('what is undone is not saved', async () => {
  const opened = await open();
  await style(opened, 'A1:B2', { bg: { rgb: '#FFEB9C' } });
  opened.undo();
  expect(opened.log.wasTouched).toBe(true);
  expect(findChanges(opened)).toEqual({});
});

test('what cannot be put into the copy is named', async () => {
  const opened = await open();
  const { store } = opened;
  const sheet = store.activeSheet();
  store.addConditionalFormat(sheet, {
    ranges: [parseRange('B1')],
    formula: '=B1<0',
    style: { fill: '#FFC7CE' },
    stopIfTrue: false,
  });
  store.writeValidation(sheet, parseRange('B1'), {
    rule: { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 0 },
    ignoreBlanks: true,
    alert: { style: 'Stop', title: '', message: '', showAlert: true },
    prompt: { title: '', message: '', showPrompt: false },
  });
  store.addName({ name: 'Mới', reference: `='${SHEET}'!$B$1`, comment: '', visible: true });
  await act(opened, SetWorksheetOrderCommand.id, { order: 1 });
  expect(findUnsaved(opened)).toEqual(['rules', 'validations', 'sheet-order', 'names']);
  expect(findChanges(opened)).toEqual({});
});

test('saving without changes gives no changes, whatever the workbook looks like', async () => {
  const item = (name: string, attributes: string): string => `<${name} ${attributes}/>`;
  const workbooks = fc.record({
    fonts: fc.array(
      fc.constantFrom(
        '<b/>',
        '<i/><u/>',
        '<strike/>',
        '<sz val="8.5"/>',
        '<color theme="1"/>',
        '<color indexed="10"/>',
        '<name val="Arial"/>',
      ),
      { minLength: 1, maxLength: 4 },
    ),
    sides: fc.array(fc.constantFrom('thin', 'hair', 'mediumDashDotDot', 'slantDashDot', 'thick'), {
      minLength: 1,
      maxLength: 3,
    }),
    cells: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
    alignment: fc.constantFrom(
      'horizontal="fill"',
      'vertical="distributed"',
      'textRotation="255"',
      'indent="3"',
      'horizontal="distributed" wrapText="1"',
      'shrinkToFit="1"',
    ),
    format: fc.nat(49),
    height: fc.double({ min: 1, max: 400, noNaN: true }),
    width: fc.double({ min: 0.1, max: 200, noNaN: true }),
    frozen: fc.tuple(fc.nat(3), fc.nat(3)),
  });
  await fc.assert(
    fc.asyncProperty(
      workbooks,
      async ({ fonts, sides, cells, alignment, format, height, width, frozen }) => {
        const styles = `
        <fonts>${fonts.map((inside) => `<font>${inside}</font>`).join('')}</fonts>
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders>${sides.map((line) => `<border><left style="${line}"/><bottom style="${line}"><color auto="1"/></bottom></border>`).join('')}</borders>
        <cellXfs>${Array.from({ length: 6 }, (_, index) => `<xf numFmtId="${format}" fontId="${index % fonts.length}" fillId="${index % 2}" borderId="${index % sides.length}"><alignment ${alignment}/></xf>`).join('')}</cellXfs>`;
        const row = cells
          .map((one, index) => item('c', `r="${String.fromCharCode(65 + index)}2" s="${one}"`))
          .join('');
        const [xSplit, ySplit] = frozen;
        const inside = `
        <sheetViews><sheetView workbookViewId="0"><pane xSplit="${xSplit}" ySplit="${ySplit}" state="frozen"/></sheetView></sheetViews>
        <cols><col min="2" max="3" width="${width}"/></cols>
        <sheetData><row r="2" ht="${height}">${row}</row></sheetData>`;
        const opened = await openInGrid(workbookBytes({ styles, sheets: { [SHEET]: inside } }));
        await opened.store.settle();
        const { log: _, ...rest } = opened;
        expect(findChanges({ ...rest, log: { wasEdited: true, wasTouched: true } })).toEqual({});
        opened.dispose();
      },
    ),
    { numRuns: 8 },
  );
});
