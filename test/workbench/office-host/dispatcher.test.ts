import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1', 'Biểu 2'] });

describe('requests', () => {
  test('properties read before a sync are not loaded', async () => {
    const failure = await failureOf(
      office.Excel.run((context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        return Promise.resolve(sheet.name);
      }),
    );
    expect(failure.code).toBe('PropertyNotLoaded');
  });

  test('properties that were not asked for are not loaded', async () => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.visibility;
      }),
    );
    expect(failure.code).toBe('PropertyNotLoaded');
  });

  test('a failing action says where it stood', async () => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Biểu 1').getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('what came before the failing action stays done, what comes after it is not begun', async () => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem('Biểu 1').getRange('A1').values = [['trước']];
        sheets.getItem('Biểu 9').getRange('A1').values = [['không có']];
        sheets.getItem('Biểu 1').getRange('A2').values = [['sau']];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
    const { store } = office;
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(store.readCells(store.activeSheet(), range)).toEqual([
      [{ value: 'trước' }],
      [{ value: null }],
    ]);
  });

  test('results of the finished part reach their proxies although the batch fails', async () => {
    const name = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Biểu 2');
      sheet.load('name');
      context.workbook.worksheets.getItem('Biểu 9').load('name');
      await failureOf(context.sync());
      return sheet.name;
    });
    expect(name).toBe('Biểu 2');
  });

  test('one request is one step to undo', async () => {
    const before = office.store.counts.steps;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').values = [[2]];
      sheet.getRange('C1').values = [[3]];
      await context.sync();
      expect(office.store.counts.steps - before).toBe(1);
    });
  });

  test('calculated values are waited for, names of sheets are not', async () => {
    const { counts } = office.store;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name,visibility');
      await context.sync();
      expect(counts.settle).toBe(0);
      sheet.getRange('A1').load('values');
      await context.sync();
      expect(counts.settle).toBe(1);
    });
  });
});

describe('null objects', () => {
  test('what hangs on a null object is a null object', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Biểu 9');
      const fill = sheet.getRange('A1').format.fill;
      const present = context.workbook.worksheets.getItemOrNullObject('biểu 1');
      sheet.load('name');
      fill.load('color');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(fill.isNullObject).toBe(true);
      expect(present.isNullObject).toBe(false);
    });
  });

  test('writing to a null object fails', async () => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Biểu 9').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
  });
});

describe('references', () => {
  test('a range is used on after the sync that made it, and chained', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const block = sheet.getRange('B2:C3');
      await context.sync();
      const corner = block.getCell(1, 1);
      corner.values = [[9]];
      corner.load('address');
      block.load('values');
      await context.sync();
      expect(corner.address).toBe("'Biểu 1'!C3");
      expect(block.values).toEqual([
        ['', ''],
        ['', 9],
      ]);
    });
  });

  test('a held range follows rows that come and go above it', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const held = sheet.getRange('A5:B6');
      await context.sync();
      sheet.getRange('2:4').insert('Down');
      held.load('address');
      await context.sync();
      expect(held.address).toBe("'Biểu 1'!A8:B9");
      sheet.getRange('1:2').delete('Up');
      held.load('address');
      await context.sync();
      expect(held.address).toBe("'Biểu 1'!A6:B7");
    });
  });

  test('a held range whose cells are deleted is no valid reference', async () => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const held = sheet.getRange('A5:B6');
        await context.sync();
        sheet.getRange('4:7').delete('Up');
        held.load('address');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidReference');
  });

  test('Excel.run gives every range back', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').load('values');
      sheet.getUsedRange().load('address');
      await context.sync();
      expect(office.host.heldReferences).toBe(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(office.host.heldReferences).toBe(0);
  });

  test('a tracked range outlives its run', async () => {
    let kept: Excel.Range | undefined;
    await office.Excel.run(async (context) => {
      kept = context.workbook.worksheets.getActiveWorksheet().getRange('D4');
      context.trackedObjects.add(kept);
      await context.sync();
    });
    await office.Excel.run(kept!, async (context) => {
      kept!.load('address');
      await context.sync();
    });
    expect(kept!.address).toBe("'Biểu 1'!D4");
  });
});

describe('shapes of answers', () => {
  test('nested properties in one load', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Biểu 2').getRange('A1');
      range.format.font.bold = true;
      range.load({ values: true, format: { font: { bold: true } }, worksheet: { name: true } });
      await context.sync();
      expect(range.format.font.bold).toBe(true);
      expect(range.worksheet.name).toBe('Biểu 2');
      expect(range.values).toEqual([['']]);
    });
  });

  test('collections load their items', async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Biểu 1', 'Visible'],
        ['Biểu 2', 'Visible'],
      ]);
      worksheets.items[1]!.getRange('A1').values = [[5]];
      const top = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(top.items.map(({ name }) => name)).toEqual(['Biểu 2']);
    });
  });

  test('set() writes scalar and nested properties', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.set({ values: [[1, 2]], format: { fill: { color: '#FFEEAA' }, wrapText: true } });
      range.load('values,format/wrapText,format/fill/color');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
      expect(range.format.wrapText).toBe(true);
      expect(range.format.fill.color).toBe('#FFEEAA');
    });
  });

  test('writes over 1,500 cells arrive in parts and end up whole', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:J400').values = rows;
      await context.sync();
      expect(office.log.syncs).toHaveLength(1);
      const written = sheet.getRange('A1:J400');
      written.load('values');
      await context.sync();
      expect(written.values).toEqual(rows);
    });
  });

  test('a large write of the wrong shape is refused as a whole', async () => {
    const rows = Array.from({ length: 400 }, () => new Array<number>(10).fill(1));
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:J401').values = rows;
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(office.store.usedRange(office.store.activeSheet(), true)).toBeUndefined();
  });
});

describe('what the host does not carry says so', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Worksheet.charts', (sheet) => sheet.charts.load('items/name')],
    ['Range.getSpecialCells()', (sheet) => sheet.getRange('A1').getSpecialCells('Blanks')],
    ['Range.sort', (sheet) => sheet.getRange('A1').sort.apply([{ key: 0 }])],
    ['Range.hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
    ['Range.formulasR1C1', (sheet) => (sheet.getRange('A1').formulasR1C1 = [['=R1C1']])],
    ['Worksheet.copy()', (sheet) => sheet.copy()],
    [
      'Worksheet._RegisterCalculatedEvent()',
      (sheet) => sheet.onCalculated.add(() => Promise.resolve()),
    ],
  ])('%s', async (member, use) => {
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        use(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
    expect(failure.message).toContain(member);
  });
});
