import { bootOffice } from '../../support/office/boot-office';
import type { BootedOffice } from '../../support/office/boot-office';
import { failureOf } from '../../support/office/use-office';
import { createUniverStore } from '../../support/univer/create-univer-store';
import type { TestStore } from '../../support/univer/create-univer-store';

/** The whole way: genuine client, host, and the workbench's own workbook with real calculation. */
describe('the genuine Office.js over the workbench’s workbook', () => {
  let book: TestStore;
  let office: BootedOffice;

  beforeEach(async () => {
    book = createUniverStore();
    office = await bootOffice(book.store);
  });
  afterEach(() => {
    office.dispose();
    book.dispose();
  });

  function onSheet<Result>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> {
    return office.Excel.run((context) =>
      batch(context.workbook.worksheets.getActiveWorksheet(), context),
    );
  }

  test('formulas are calculated before they are read, in one sync', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').formulas = [[7540], [1595], ['=A1-A2'], ['=ROUND(100*A3/A1,2)']];
      const range = sheet.getRange('A1:A4');
      range.load('values,valueTypes,formulas');
      await context.sync();
      expect(range.values).toEqual([[7540], [1595], [5945], [78.85]]);
      expect(range.formulas[2]).toEqual(['=A1-A2']);
    });
    expect(office.log.syncs).toHaveLength(1);
  });

  test('names and rules follow inserted rows; one sync is one step to undo', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A5:B6').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.names.add('body', sheet.getRange('A5:B6'));
      const format = sheet.getRanges('A5:A6,B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A5>2';
      format.custom.format.fill.color = '#FCA5A5';
      await context.sync();

      sheet.getRange('6:6').insert('Down');
      const name = sheet.names.getItem('body');
      name.load('formula');
      const areas = format.getRanges();
      areas.load('address');
      await context.sync();
      expect(name.formula).toMatch(/\$A\$5:\$B\$7$/);
      expect(areas.address).toMatch(/!A5:A7,.*!B10$/);

      book.undo();
      book.undo();
      const count = sheet.names.getCount();
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect(count.value).toBe(0);
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a protected sheet refuses writes and is released again', async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('AccessDenied');
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      const cell = sheet.getRange('A1');
      cell.values = [[2]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    });
  });
});
