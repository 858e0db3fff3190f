import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1'] });

function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

test('A4 landscape, one page wide', async () => {
  await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.load('orientation,paperSize,zoom,centerHorizontally,centerVertically');
    await context.sync();
    expect(layout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      centerVertically: false,
    });
  });
});

test('margins in centimetres are kept in points', async () => {
  await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.setPrintMargins('Centimeters', { top: 2.54, left: 3, right: 1.5 });
    layout.bottomMargin = 57;
    layout.load('topMargin,bottomMargin,leftMargin,rightMargin');
    await context.sync();
    expect(layout.topMargin).toBeCloseTo(72, 9);
    expect(layout.leftMargin).toBeCloseTo((3 * 72) / 2.54, 9);
    expect(layout.rightMargin).toBeCloseTo((1.5 * 72) / 2.54, 9);
    expect(layout.bottomMargin).toBe(57);
  });
});

test('print area and repeated rows, as ranges and as addresses', async () => {
  await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    const none = layout.getPrintAreaOrNullObject();
    none.load('address');
    layout.setPrintArea(sheet.getRange('A1:H30'));
    layout.setPrintTitleRows('$6:$8');
    layout.setPrintTitleColumns('A:B');
    const area = layout.getPrintAreaOrNullObject();
    const rows = layout.getPrintTitleRowsOrNullObject();
    const columns = layout.getPrintTitleColumnsOrNullObject();
    for (const range of [area, rows, columns]) range.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(area.address).toBe("'Biểu 1'!A1:H30");
    expect(rows.address).toBe("'Biểu 1'!6:8");
    expect(columns.address).toBe("'Biểu 1'!A:B");
  });
});

test('page numbers from the second page on', async () => {
  await onSheet(async (sheet, context) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
    headersFooters.defaultForAllPages.centerHeader = '&P';
    headersFooters.firstPage.centerHeader = '';
    headersFooters.load('state,useSheetMargins');
    headersFooters.defaultForAllPages.load('centerHeader,leftFooter');
    headersFooters.firstPage.load('centerHeader');
    await context.sync();
    expect(headersFooters).toMatchObject({ state: 'FirstAndDefault', useSheetMargins: true });
    expect(headersFooters.defaultForAllPages).toMatchObject({ centerHeader: '&P', leftFooter: '' });
    expect(headersFooters.firstPage.centerHeader).toBe('');
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['a scale beyond 400 percent', (layout) => (layout.zoom = { scale: 500 })],
  ['a negative margin', (layout) => (layout.topMargin = -1)],
  ['repeated rows that are no whole rows', (layout) => layout.setPrintTitleRows('A1:B2')],
  ['an area on another sheet', (layout) => layout.setPrintArea('Other!A1:B2')],
])('%s: refused', async (_, change) => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      change(sheet.pageLayout);
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows and columns', (panes) => panes.freezeAt('A1:B8'), 'A1:B8'],
    ['rows', (panes) => panes.freezeRows(8), '1:8'],
    ['columns', (panes) => panes.freezeColumns(2), 'A:B'],
  ])('%s', async (_, freeze, expected) => {
    await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe(`'Biểu 1'!${expected}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
