import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice();

function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

test('fonts, alignment and wrapping; what differs between cells is null', async () => {
  await onSheet(async (sheet, context) => {
    const title = sheet.getRange('A1');
    title.format.font.set({ name: 'Times New Roman', size: 13, bold: true, italic: true });
    title.format.font.color = '#1e3a8a';
    title.format.horizontalAlignment = 'Center';
    title.format.verticalAlignment = 'Top';
    title.format.wrapText = true;
    const both = sheet.getRange('A1:B1');
    const properties =
      'format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,' +
      'format/horizontalAlignment,format/verticalAlignment,format/wrapText';
    title.load(properties);
    both.load(properties);
    await context.sync();
    expect(title.format.toJSON()).toMatchObject({
      font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: '#1E3A8A' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
    });
    expect(both.format.font.bold).toBeNull();
    expect(both.format.horizontalAlignment).toBeNull();
  });
});

test('fills are set and taken away', async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = 'FFEEAA';
    fill.load('color');
    const mixed = sheet.getRange('A1:A2').format.fill;
    mixed.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFEEAA');
    expect(mixed.color).toBeNull();
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

test('a colour that is no colour is an invalid argument', async () => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'orange-ish';
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('row heights and column widths in points, and back to automatic ones', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.columnWidth = 120;
    range.format.rowHeight = 31.5;
    range.load('format/columnWidth,format/rowHeight');
    await context.sync();
    expect(range.format).toMatchObject({ columnWidth: 120, rowHeight: 31.5 });
    range.format.autofitColumns();
    range.format.autofitRows();
    range.load('format/columnWidth,format/rowHeight');
    await context.sync();
    expect(range.format).toMatchObject({ columnWidth: 48, rowHeight: 15 });
  });
});

describe('borders', () => {
  test('a colour draws a thin line, along the edge asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').format.borders.getItem('EdgeTop').color = '#888888';
      const top = sheet.getRange('C2').format.borders.getItem('EdgeTop');
      const below = sheet.getRange('C3').format.borders.getItem('EdgeTop');
      const partly = sheet.getRange('A2:B2').format.borders.getItem('EdgeTop');
      for (const border of [top, below, partly]) border.load('style,color,weight,sideIndex');
      await context.sync();
      expect(top).toMatchObject({ style: 'Continuous', color: '#888888', weight: 'Thin' });
      expect(top.sideIndex).toBe('EdgeTop');
      expect(below.style).toBe('None');
      expect(partly.style).toBeNull();
    });
  });

  test('inner lines, weights, and none again', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B3').format;
      const inner = borders.getItem('InsideHorizontal');
      inner.style = 'Double';
      inner.weight = 'Thick';
      const one = sheet.getRange('A2').format.borders.getItem('EdgeBottom');
      one.load('style,weight');
      await context.sync();
      expect(one).toMatchObject({ style: 'Double', weight: 'Thick' });
      inner.style = 'None';
      one.load('style');
      await context.sync();
      expect(one.style).toBe('None');
    });
  });

  test('diagonals and rare styles are not carried', async () => {
    for (const use of [
      (range: Excel.Range) => (range.format.borders.getItem('DiagonalDown').style = 'Continuous'),
      (range: Excel.Range) => (range.format.borders.getItem('EdgeTop').style = 'SlantDashDot'),
    ]) {
      const failure = await failureOf(
        onSheet(async (sheet, context) => {
          use(sheet.getRange('A1'));
          await context.sync();
        }),
      );
      expect(failure.code).toBe('NotImplemented');
    }
  });
});
