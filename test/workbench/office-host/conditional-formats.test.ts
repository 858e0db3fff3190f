import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice();

function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

function addRule(
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  fill: string,
): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

async function listRules(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<[string, string][]> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/type,items/id,items/priority,items/custom/rule/formula');
  await context.sync();
  const ranges = conditionalFormats.items.map((item) => item.getRanges());
  for (const range of ranges) range.load('address');
  await context.sync();
  return conditionalFormats.items.map((item, index) => [
    item.custom.rule.formula,
    ranges[index]!.address,
  ]);
}

test('a new rule goes on top; one rule covers several ranges', async () => {
  await onSheet(async (sheet, context) => {
    addRule(sheet.getRange('C5:C12'), '=C5>1500', '#BBF7D0');
    addRule(sheet.getRanges('F13,G6:G7'), 'N("mark")=0', '#FCA5A5');
    expect(await listRules(sheet, context)).toEqual([
      ['=N("mark")=0', 'Sheet1!F13,Sheet1!G6:G7'],
      ['=C5>1500', 'Sheet1!C5:C12'],
    ]);
  });
});

test('a range lists the rules that touch it, by priority', async () => {
  await onSheet(async (sheet, context) => {
    const low = addRule(sheet.getRange('A1:A9'), '=A1>0', '#111111');
    addRule(sheet.getRange('A5:B9'), '=A5>0', '#222222');
    addRule(sheet.getRange('D1'), '=D1>0', '#333333');
    low.priority = 0;
    const { conditionalFormats } = sheet.getRange('A5');
    conditionalFormats.load('items/priority,items/custom/rule/formula');
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(
      conditionalFormats.items.map(({ priority, custom }) => [priority, custom.rule.formula]),
    ).toEqual([
      [0, '=A1>0'],
      [2, '=A5>0'],
    ]);
    expect(count.value).toBe(2);
  });
});

test('fill, font and stopIfTrue are read back', async () => {
  await onSheet(async (sheet, context) => {
    const format = addRule(sheet.getRange('A1'), '=TRUE', '#fca5a5');
    format.stopIfTrue = true;
    const { font } = format.custom.format;
    font.color = '#7F1D1D';
    font.bold = true;
    font.underline = 'Single';
    format.load('stopIfTrue,type');
    format.custom.format.fill.load('color');
    font.load('color,bold,italic,underline');
    await context.sync();
    expect(format).toMatchObject({ stopIfTrue: true, type: 'Custom' });
    expect(format.custom.format.fill.color).toBe('#FCA5A5');
    expect(font.toJSON()).toMatchObject({ color: '#7F1D1D', bold: true, underline: 'Single' });
    expect(font.italic).toBeNull();
    font.clear();
    format.custom.format.fill.clear();
    format.custom.format.fill.load('color');
    await context.sync();
    expect(format.custom.format.fill.color).toBe('');
  });
});

test('rules are deleted one by one and all at once', async () => {
  await onSheet(async (sheet, context) => {
    addRule(sheet.getRange('A1'), '=N("mark")=0', '#FF0000');
    addRule(sheet.getRange('A1'), '=A1>0', '#00FF00');
    addRule(sheet.getRange('B1'), '=B1>0', '#0000FF');
    const all = sheet.getRange().conditionalFormats;
    all.load('items/custom/rule/formula');
    await context.sync();
    all.items
      .filter(({ custom }) => custom.rule.formula.includes('mark'))
      .forEach((item) => item.delete());
    expect((await listRules(sheet, context)).map(([formula]) => formula)).toEqual([
      '=B1>0',
      '=A1>0',
    ]);
    sheet.getRange('A1').conditionalFormats.clearAll();
    expect((await listRules(sheet, context)).map(([formula]) => formula)).toEqual(['=B1>0']);
  });
});

test('rules of other kinds are listed, but their members are not carried', async () => {
  const { store } = office;
  const sheetId = store.activeSheet();
  jest.spyOn(store, 'listConditionalFormats').mockReturnValue([
    {
      id: 'scale',
      type: 'ColorScale',
      ranges: [{ top: 0, left: 0, bottom: 8, right: 0 }],
      formula: '',
      style: {},
      stopIfTrue: false,
    },
  ]);
  expect(store.listConditionalFormats(sheetId)).toHaveLength(1);
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1');
    conditionalFormats.load('items/type');
    await context.sync();
    const [scale] = conditionalFormats.items;
    const custom = scale!.customOrNullObject;
    custom.load('rule/formula');
    await context.sync();
    expect(scale!.type).toBe('ColorScale');
    expect(custom.isNullObject).toBe(true);
  });
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('NotImplemented');
});

test('a rule over several ranges has no single one', async () => {
  await onSheet(async (sheet, context) => {
    const many = addRule(sheet.getRanges('A1,C3'), '=TRUE', '#FF0000').getRangeOrNullObject();
    const one = addRule(sheet.getRange('B2'), '=TRUE', '#FF0000').getRangeOrNullObject();
    many.load('address');
    one.load('address');
    await context.sync();
    expect(many.isNullObject).toBe(true);
    expect(one.address).toBe('Sheet1!B2');
  });
});
