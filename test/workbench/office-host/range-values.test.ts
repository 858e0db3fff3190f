import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice();

function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

describe('writing values', () => {
  test('of every kind, and reading them back with their types', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [['chữ', 7.5, true, '', '12', "'012"]];
      range.load('values,valueTypes,formulas,text');
      await context.sync();
      expect(range.values).toEqual([['chữ', 7.5, true, '', 12, '012']]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Boolean', 'Empty', 'Double', 'String'],
      ]);
      expect(range.formulas).toEqual([['chữ', 7.5, true, '', 12, '012']]);
      expect(range.text).toEqual([['chữ', '7.5', 'true', '', '12', '012']]);
    });
  });

  test('null leaves a cell alone, empty text empties it', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 30]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 30]]);
    });
  });

  test('a single value goes to every cell', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      Object.assign(range, { values: 5 });
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  test.each([[[[1]]], [[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]]])(
    'an array of another shape is refused: %j',
    async (values) => {
      const failure = await failureOf(
        onSheet(async (sheet, context) => {
          sheet.getRange('A1:B2').values = values;
          await context.sync();
        }),
      );
      expect(failure.code).toBe('InvalidArgument');
    },
  );

  test('formulas keep their text and show their result', async () => {
    const { store } = office;
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').formulas = [['=SUM(B1:B9)'], ['=1/0'], ['=""']];
      await context.sync();
      store.setResult(store.activeSheet(), { row: 0, column: 0 }, 45);
      store.setResult(store.activeSheet(), { row: 1, column: 0 }, { error: '#DIV/0!' });
      const range = sheet.getRange('A1:A3');
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[45], ['#DIV/0!'], ['']]);
      expect(range.formulas).toEqual([['=SUM(B1:B9)'], ['=1/0'], ['=""']]);
      expect(range.valueTypes).toEqual([['Double'], ['Error'], ['String']]);
    });
  });

  test('cells of text format take numbers and formulas as text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['7.540', '7.540']];
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A2').formulas = [['=1+1']];
      const range = sheet.getRange('A1:B2');
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([
        ['7.540', 7.54],
        ['=1+1', ''],
      ]);
    });
  });

  test('text that Excel would take for a date is refused loudly', async () => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [['1/2']];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
    expect(failure.message).toContain('"1/2"');
  });

  test('whole columns have no values, but take a number format', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('C:C');
      Object.assign(column, { numberFormat: '#,##0' });
      column.load('values,numberFormat,isEntireColumn');
      const cell = sheet.getRange('C9');
      cell.load('numberFormat');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      expect(cell.numberFormat).toEqual([['#,##0']]);
    });
  });

  test('more than five million cells are too many', async () => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A2:J600000').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidOperation');
  });
});

test('number formats are written cell by cell, null leaves one alone', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.numberFormat = [['0.00', '@', '#,##0']];
    range.numberFormat = [[null, 'General', null]];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['0.00', 'General', '#,##0']]);
  });
});

describe('clearing', () => {
  test.each<['All' | 'Contents' | 'Formats', unknown[][], string]>([
    ['Contents', [['']], '#FF0000'],
    ['Formats', [[1]], '#FFFFFF'],
    ['All', [['']], '#FFFFFF'],
  ])('%s', async (what, values, color) => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.clear(what);
      range.load('values,format/fill/color');
      await context.sync();
      expect(range.values).toEqual(values);
      expect(range.format.fill.color).toBe(color);
    });
  });
});

describe('rows and columns', () => {
  test('are hidden and shown; a mixed range says null', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const mixed = sheet.getRange('A2:A3');
      const hidden = sheet.getRange('A3:A4');
      const column = sheet.getRange('B1');
      for (const range of [mixed, hidden, column]) range.load('rowHidden,columnHidden');
      await context.sync();
      expect([mixed.rowHidden, hidden.rowHidden, column.rowHidden]).toEqual([null, true, false]);
      expect([mixed.columnHidden, column.columnHidden]).toEqual([false, true]);
    });
  });

  test('are read line by line in one request', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('4:4').format.rowHeight = 30;
      const rows = sheet.getRange('A2:A4').getRowProperties({
        rowIndex: true,
        rowHidden: true,
        format: { rowHeight: true },
      });
      await context.sync();
      expect(rows.value).toEqual([
        { rowIndex: 1, rowHidden: false, format: { rowHeight: 15 } },
        { rowIndex: 2, rowHidden: true, format: { rowHeight: 15 } },
        { rowIndex: 3, rowHidden: false, format: { rowHeight: 30 } },
      ]);
    });
  });

  test('column widths are written line by line in one request', async () => {
    await onSheet(async (sheet, context) => {
      sheet
        .getRange('A1:B1')
        .setColumnProperties([{ format: { columnWidth: 30 } }, { format: { columnWidth: 90 } }]);
      const both = sheet.getRange('A1:B1');
      const second = sheet.getRange('B1');
      both.load('format/columnWidth');
      second.load('format/columnWidth');
      await context.sync();
      expect(both.format.columnWidth).toBeNull();
      expect(second.format.columnWidth).toBe(90);
    });
  });

  test('visible cells leave hidden rows and columns out', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const visible = sheet
        .getRange('A2:C4')
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
      visible.load('address');
      await context.sync();
      expect(visible.address).toBe('Sheet1!A2,Sheet1!C2,Sheet1!A4,Sheet1!C4');
    });
  });

  test('only whole rows are inserted and deleted', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const inserted = sheet.getRange('2:3').insert('Down');
      inserted.load('address');
      const range = sheet.getRange('A1:A5');
      range.load('values');
      await context.sync();
      expect(inserted.address).toBe('Sheet1!2:3');
      expect(range.values).toEqual([[1], [''], [''], [2], [3]]);
    });
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A2').insert('Down');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
  });
});

describe('merges', () => {
  test('keep only the top left content, are listed and undone', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['Tên', 'x', 'y']];
      sheet.getRange('A1:C2').merge();
      const merged = sheet.getRange('B2:D9').getMergedAreasOrNullObject();
      merged.load('address');
      const range = sheet.getRange('A1:C1');
      range.load('values');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:C2');
      expect(range.values).toEqual([['Tên', '', '']]);
      sheet.getRange('B1').unmerge();
      const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('row by row', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge(true);
      const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
    });
  });
});

describe('from one range to another', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C4'],
    ['getCell outside of it', (range) => range.getCell(5, 5), 'G8'],
    ['getRow', (range) => range.getRow(1), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(2), 'D3:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 1), 'C1:E3'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B3:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B3:C3'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D3:D5'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
    ['getIntersection', (range) => range.getIntersection('A4:B9'), 'B4:B5'],
  ])('%s', async (_, move, expected) => {
    await onSheet(async (sheet, context) => {
      const result = move(sheet.getRange('B3:D5'));
      result.load('address');
      await context.sync();
      expect(result.address).toBe(`Sheet1!${expected}`);
    });
  });

  test('beyond the edge of the grid there is nothing', async () => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('B3').getOffsetRange(-3, 0).load('address');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  test('ranges that do not meet have no intersection', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
