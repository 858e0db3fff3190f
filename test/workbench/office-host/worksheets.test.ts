import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1', 'Biểu 2'] });

function run<Result>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) => batch(context.workbook, context));
}

async function sheetNames(): Promise<string[]> {
  return run(async ({ worksheets }, context) => {
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('adding sheets', () => {
  test('goes to the end and leaves the active sheet in front', async () => {
    await run(async ({ worksheets }, context) => {
      const added = worksheets.add('Phụ lục');
      added.load('id,name,position,visibility');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect(added).toMatchObject({ name: 'Phụ lục', position: 2, visibility: 'Visible' });
      expect(active.name).toBe('Biểu 1');
      expect(count.value).toBe(3);
      added.getRange('A1').values = [['dùng tiếp']];
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['Biểu 1', 'Biểu 2', 'Phụ lục']);
  });

  test('without a name takes the next free number', async () => {
    await run(async ({ worksheets }, context) => {
      worksheets.add();
      worksheets.add();
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['Biểu 1', 'Biểu 2', 'Sheet3', 'Sheet4']);
  });

  test.each([
    ['biểu 2', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['Quý I/2024', 'InvalidArgument'],
    ['[Biểu]', 'InvalidArgument'],
    ["'Biểu", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
  ])('of the name "%s" fails with %s', async (name, code) => {
    const failure = await failureOf(
      run(async ({ worksheets }, context) => {
        worksheets.add(name);
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
    expect(await sheetNames()).toEqual(['Biểu 1', 'Biểu 2']);
  });
});

describe('sheets', () => {
  test('are found by name without case, and by id', async () => {
    await run(async ({ worksheets }, context) => {
      const byName = worksheets.getItem('BIỂU 2');
      byName.load('id');
      await context.sync();
      const byId = worksheets.getItem(byName.id);
      byId.load('name');
      await context.sync();
      expect(byId.name).toBe('Biểu 2');
    });
  });

  test('are renamed, moved and coloured', async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('Biểu 2');
      sheet.name = 'Kết quả';
      sheet.position = 0;
      sheet.tabColor = '#00aa00';
      sheet.load('name,position,tabColor');
      await context.sync();
      expect(sheet).toMatchObject({ name: 'Kết quả', position: 0, tabColor: '#00AA00' });
      sheet.name = 'kết quả';
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['kết quả', 'Biểu 1']);
  });

  test('are activated, hidden and deleted', async () => {
    await run(async ({ worksheets }, context) => {
      worksheets.getItem('Biểu 2').activate();
      worksheets.getItem('Biểu 1').visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(active.name).toBe('Biểu 2');
      expect(visible.value).toBe(1);
      worksheets.getItem('Biểu 1').delete();
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['Biểu 2']);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['deleted', (sheet) => sheet.delete()],
    ['hidden', (sheet) => (sheet.visibility = 'Hidden')],
  ])('the last visible one cannot be %s', async (_, change) => {
    const failure = await failureOf(
      run(async ({ worksheets }, context) => {
        worksheets.getItem('Biểu 1').visibility = 'Hidden';
        change(worksheets.getItem('Biểu 2'));
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidOperation');
  });

  test('a deleted sheet is gone for its ranges too', async () => {
    const failure = await failureOf(
      run(async ({ worksheets }, context) => {
        const range = worksheets.getItem('Biểu 2').getRange('A1');
        range.load('address');
        await context.sync();
        worksheets.getItem('Biểu 2').delete();
        range.load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
  });
});

describe('ranges of a sheet', () => {
  test.each([
    ['A1', "'Biểu 1'!A1"],
    ['$B$2:C9', "'Biểu 1'!B2:C9"],
    ['C:D', "'Biểu 1'!C:D"],
    ['5:7', "'Biểu 1'!5:7"],
    ["'Biểu 1'!D4", "'Biểu 1'!D4"],
    ['', "'Biểu 1'!1:1048576"],
  ])('getRange("%s") is %s', async (address, expected) => {
    await run(async ({ worksheets }, context) => {
      const range = worksheets.getItem('Biểu 1').getRange(address);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  test.each(['A0', 'A1:B2:C3', 'A1,B2', "'Biểu 2'!A1", 'XFE1', '=A1'])(
    'getRange("%s") is an invalid argument',
    async (address) => {
      const failure = await failureOf(
        run(async ({ worksheets }, context) => {
          worksheets.getItem('Biểu 1').getRange(address).load('address');
          await context.sync();
        }),
      );
      expect(failure.code).toBe('InvalidArgument');
    },
  );

  test('a defined name is an address as well', async () => {
    await run(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('Biểu 1');
      sheet.names.add('hộ_nghèo', sheet.getRange('C7:C20'));
      const named = sheet.getRange('Hộ_Nghèo');
      named.load('address');
      await context.sync();
      expect(named.address).toBe("'Biểu 1'!C7:C20");
    });
  });

  test('many areas at once, up to 8,191 characters', async () => {
    const address = Array.from({ length: 1000 }, (_, row) => `A${row + 1}`).join(',');
    expect(address.length).toBeLessThan(8192);
    await run(async ({ worksheets }, context) => {
      const areas = worksheets.getItem('Biểu 1').getRanges(address);
      areas.load('areaCount,cellCount');
      await context.sync();
      expect(areas).toMatchObject({ areaCount: 1000, cellCount: 1000 });
    });
    const failure = await failureOf(
      run(async ({ worksheets }, context) => {
        const tooLong = `${address},${address}`;
        worksheets.getItem('Biểu 1').getRanges(tooLong).load('areaCount');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  test('areas name their sheet each and can be walked one by one', async () => {
    await run(async ({ worksheets }, context) => {
      const areas = worksheets.getItem('Biểu 1').getRanges('A1:B2, D4');
      areas.load('address,areas/items/address');
      await context.sync();
      expect(areas.address).toBe("'Biểu 1'!A1:B2,'Biểu 1'!D4");
      expect(areas.areas.items.map((area) => area.address)).toEqual([
        "'Biểu 1'!A1:B2",
        "'Biểu 1'!D4",
      ]);
    });
  });

  test('the used range, with and without mere formats', async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('Biểu 1');
      const nothing = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load('address');
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      expect(first.address).toBe("'Biểu 1'!A1");

      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      expect(all.address).toBe("'Biểu 1'!B2:E9");
      expect(values.address).toBe("'Biểu 1'!B2:C3");
    });
  });

  test('by row and column numbers', async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('Biểu 1');
      const cell = sheet.getCell(4, 2);
      const block = sheet.getRangeByIndexes(1, 0, 3, 2);
      cell.load('address');
      block.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect(cell.address).toBe("'Biểu 1'!C5");
      expect(block).toMatchObject({
        address: "'Biểu 1'!A2:B4",
        rowIndex: 1,
        columnIndex: 0,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
      });
    });
  });
});
