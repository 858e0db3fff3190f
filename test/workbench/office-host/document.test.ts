import { bootOffice } from '../../support/office/boot-office';
import { createMemoryStore } from '../../support/office/memory-store';
import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1', 'Biểu 2'] });
const NAMESPACE = 'urn:example:part:1';

function run<Result>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) => batch(context.workbook, context));
}

describe('custom XML parts', () => {
  const xml = `<?xml version="1.0"?><part xmlns="${NAMESPACE}"><table id="t1">Đ</table></part>`;

  test('are added, found by namespace, replaced and deleted', async () => {
    await run(async ({ customXmlParts }, context) => {
      const added = customXmlParts.add(xml);
      customXmlParts.add('<other/>');
      added.load('id,namespaceUri');
      const text = added.getXml();
      await context.sync();
      expect(added.namespaceUri).toBe(NAMESPACE);
      expect(text.value).toBe(xml);

      const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      only.setXml(`<part xmlns="${NAMESPACE}"/>`);
      const again = customXmlParts.getItem(added.id).getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(again.value).toBe(`<part xmlns="${NAMESPACE}"/>`);
      expect(count.value).toBe(2);

      only.delete();
      const gone = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      gone.load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('two of one namespace have no only one', async () => {
    await run(async ({ customXmlParts }, context) => {
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      const scoped = customXmlParts.getByNamespace(NAMESPACE);
      scoped.load('items/id');
      const only = scoped.getOnlyItemOrNullObject();
      only.load('id');
      await context.sync();
      expect(scoped.items).toHaveLength(2);
      expect(only.isNullObject).toBe(true);
    });
  });

  test('text that is no XML is refused', async () => {
    const failure = await failureOf(
      run(async ({ customXmlParts }, context) => {
        customXmlParts.add('<part>');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  test('of the workbook keep plain values', async () => {
    await run(async ({ settings }, context) => {
      settings.add('ngôn ngữ', 'vi');
      settings.add('tùy chọn', { decimals: 2, places: ['A', 'B'] });
      const options = settings.getItem('tùy chọn');
      const missing = settings.getItemOrNullObject('không có');
      options.load('value');
      missing.load('value');
      settings.load('items/key');
      await context.sync();
      expect(options.value).toEqual({ decimals: 2, places: ['A', 'B'] });
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map(({ key }) => key)).toEqual(['ngôn ngữ', 'tùy chọn']);
      settings.getItem('ngôn ngữ').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('of the document are the same ones', async () => {
    office.dispose();
    const store = createMemoryStore();
    store.writeSetting('đã có', 1);
    const second = await bootOffice(store);
    const { settings } = second.Office.context.document;
    expect(settings.get('đã có')).toBe(1);
    settings.set('mới', { a: true });
    settings.remove('đã có');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(store.readSettings()).toEqual({ mới: { a: true } });
    second.dispose();
  });
});

describe('protection', () => {
  test('a protected sheet says so and refuses every kind of write', async () => {
    await run(async ({ worksheets }, context) => {
      const { protection } = worksheets.getItem('Biểu 1');
      protection.protect({ allowFormatColumns: true });
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true });
    });
    const writes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.getRange('A1:B2').merge(),
      (sheet) => sheet.getRange('2:2').insert('Down'),
      (sheet) => sheet.getRange('2:2').delete('Up'),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=1' } }),
      (sheet) => (sheet.getRange('2:2').rowHidden = true),
    ];
    for (const write of writes) {
      const failure = await failureOf(
        run(async ({ worksheets }, context) => {
          write(worksheets.getItem('Biểu 1'));
          await context.sync();
        }),
      );
      expect(failure.code).toBe('AccessDenied');
    }
    await run(async ({ worksheets }, context) => {
      worksheets.getItem('Biểu 2').getRange('A1').values = [[1]];
      worksheets.getItem('Biểu 1').protection.unprotect();
      worksheets.getItem('Biểu 1').getRange('A1').values = [[2]];
      await context.sync();
    });
  });

  test('protecting twice and a wrong password are refused', async () => {
    const twice = await failureOf(
      run(async ({ worksheets }, context) => {
        const { protection } = worksheets.getItem('Biểu 1');
        protection.protect({}, 'bí mật');
        protection.protect();
        await context.sync();
      }),
    );
    expect(twice.code).toBe('InvalidOperation');
    const wrong = await failureOf(
      run(async ({ worksheets }, context) => {
        worksheets.getItem('Biểu 1').protection.unprotect('sai');
        await context.sync();
      }),
    );
    expect(wrong.code).toBe('AccessDenied');
  });

  test('a workbook whose structure is protected takes no sheets', async () => {
    await run(async ({ protection }, context) => {
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    for (const change of [
      (sheets: Excel.WorksheetCollection) => void sheets.add('Mới'),
      (sheets: Excel.WorksheetCollection) => sheets.getItem('Biểu 2').delete(),
      (sheets: Excel.WorksheetCollection) => void (sheets.getItem('Biểu 2').name = 'Khác'),
    ]) {
      const failure = await failureOf(
        run(async ({ worksheets }, context) => {
          change(worksheets);
          await context.sync();
        }),
      );
      expect(failure.code).toBe('AccessDenied');
    }
  });
});

test('the application tells the workbook’s separators and recalculates', async () => {
  await run(async (workbook, context) => {
    const { application } = workbook;
    application.load('decimalSeparator,thousandsSeparator,calculationMode');
    application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate(Excel.CalculationType.full);
    workbook.load('name,readOnly');
    await context.sync();
    expect(application).toMatchObject({
      decimalSeparator: ',',
      thousandsSeparator: '.',
      calculationMode: 'Automatic',
    });
    expect(application.cultureInfo.name).toBe('vi-VN');
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
    expect(workbook).toMatchObject({ name: 'Book1.xlsx', readOnly: false });
    expect(office.store.counts.recalculate).toBe(1);
  });
});

test('selecting activates the sheet', async () => {
  await run(async (workbook, context) => {
    workbook.worksheets.getItem('Biểu 2').getRange('B3:C4').select();
    const selected = workbook.getSelectedRange();
    const cell = workbook.getActiveCell();
    selected.load('address');
    cell.load('address');
    await context.sync();
    expect(selected.address).toBe("'Biểu 2'!B3:C4");
    expect(cell.address).toBe("'Biểu 2'!B3");
  });
});
