import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice();

function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

test.each<[string, Excel.DataValidationRule]>([
  ['List', { list: { inCellDropDown: true, source: 'Có,Không' } }],
  ['Custom', { custom: { formula: '=ISNUMBER(A1)' } }],
  ['WholeNumber', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
  ['Decimal', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }],
])('%s rules are read back as written', async (type, rule) => {
  await onSheet(async (sheet, context) => {
    const validation = sheet.getRange('A1:A9').dataValidation;
    validation.rule = rule;
    validation.load('type,rule,ignoreBlanks,errorAlert,prompt');
    await context.sync();
    expect(validation.type).toBe(type);
    expect(validation.rule).toEqual(rule);
    expect(validation.ignoreBlanks).toBe(true);
    expect(validation.errorAlert).toMatchObject({ style: 'Stop', showAlert: true });
    expect(validation.prompt).toMatchObject({ showPrompt: true });
  });
});

test('alerts and prompts belong to the rule and survive a new one', async () => {
  await onSheet(async (sheet, context) => {
    const validation = sheet.getRange('A1').dataValidation;
    validation.rule = { custom: { formula: '=A1>0' } };
    validation.errorAlert = {
      style: 'Warning',
      title: 'Số hộ',
      message: 'Phải lớn hơn 0',
      showAlert: true,
    };
    validation.prompt = { title: 'Số hộ', message: 'Nhập số nguyên', showPrompt: true };
    validation.ignoreBlanks = false;
    validation.rule = { custom: { formula: '=A1>=0' } };
    validation.load('rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    expect(validation.rule).toEqual({ custom: { formula: '=A1>=0' } });
    expect(validation.errorAlert).toMatchObject({ style: 'Warning', message: 'Phải lớn hơn 0' });
    expect(validation.prompt).toMatchObject({ message: 'Nhập số nguyên' });
    expect(validation.ignoreBlanks).toBe(false);
  });
});

test('cells without a rule and cells that differ', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Có,Không' },
    };
    const none = sheet.getRange('B1').dataValidation;
    const mixed = sheet.getRange('A1:B1').dataValidation;
    none.load('type,rule,errorAlert');
    mixed.load('type');
    await context.sync();
    expect(none).toMatchObject({ type: 'None', rule: {}, errorAlert: null });
    expect(mixed.type).toBe('Inconsistent');
    sheet.getRange('A1').dataValidation.clear();
    const cleared = sheet.getRange('A1').dataValidation;
    cleared.load('type');
    await context.sync();
    expect(cleared.type).toBe('None');
  });
});

test.each<[string, Excel.DataValidationRule, string]>([
  ['no kind at all', {}, 'InvalidArgument'],
  [
    'two kinds',
    { custom: { formula: '=A1' }, list: { inCellDropDown: true, source: 'a' } },
    'InvalidArgument',
  ],
  [
    'a list of more than 255 characters',
    { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
    'InvalidArgument',
  ],
  ['a second bound missing', { decimal: { formula1: 0, operator: 'Between' } }, 'InvalidArgument'],
  ['dates', { date: { formula1: '2024-01-01', operator: 'GreaterThan' } }, 'NotImplemented'],
])('%s: refused', async (_, rule, code) => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = rule;
      await context.sync();
    }),
  );
  expect(failure.code).toBe(code);
});

test('texts longer than Excel’s limits are refused', async () => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      const validation = sheet.getRange('A1').dataValidation;
      validation.rule = { custom: { formula: '=A1>0' } };
      validation.errorAlert = {
        style: 'Stop',
        title: 'x'.repeat(33),
        message: '',
        showAlert: true,
      };
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});
