import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1', 'Biểu 2'] });

function run<Result>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) => batch(context.workbook, context));
}

test('names of a sheet and of the workbook are kept apart', async () => {
  await run(async (workbook, context) => {
    const sheet = workbook.worksheets.getItem('Biểu 1');
    sheet.names.add('tổng', sheet.getRange('C7:C20'), 'hộ nghèo');
    workbook.names.add('tổng', "='Biểu 2'!$A$1");
    workbook.names.add('tỷ_lệ', '=0.5');
    sheet.names.load('items/name,items/formula,items/scope,items/type,items/comment,items/value');
    workbook.names.load('items/name,items/formula,items/scope,items/type');
    await context.sync();
    expect(sheet.names.items).toMatchObject([
      {
        name: 'tổng',
        formula: "='Biểu 1'!$C$7:$C$20",
        value: "'Biểu 1'!$C$7:$C$20",
        scope: 'Worksheet',
        type: 'Range',
        comment: 'hộ nghèo',
      },
    ]);
    expect(workbook.names.items).toMatchObject([
      { name: 'tổng', formula: "='Biểu 2'!$A$1", scope: 'Workbook', type: 'Range' },
      { name: 'tỷ_lệ', formula: '=0.5', scope: 'Workbook', type: 'Double' },
    ]);
  });
});

test('a name is used on after the sync that made it', async () => {
  await run(async (workbook, context) => {
    const sheet = workbook.worksheets.getItem('Biểu 1');
    const name = sheet.names.add('thân', sheet.getRange('A5:B9'));
    await context.sync();
    name.visible = false;
    name.comment = 'phần thân';
    name.load('visible,comment');
    const range = name.getRange();
    range.load('address');
    const owner = name.worksheetOrNullObject;
    owner.load('name');
    await context.sync();
    expect(name).toMatchObject({ visible: false, comment: 'phần thân' });
    expect(range.address).toBe("'Biểu 1'!A5:B9");
    expect(owner.name).toBe('Biểu 1');
  });
});

test('names follow rows that come and go, and their sheet’s new name', async () => {
  await run(async (workbook, context) => {
    const sheet = workbook.worksheets.getItem('Biểu 1');
    sheet.names.add('thân', sheet.getRange('A5:B9'));
    sheet.getRange('6:7').insert('Down');
    sheet.name = 'Phụ lục';
    const body = sheet.names.getItem('thân');
    body.load('formula');
    await context.sync();
    expect(body.formula).toBe("='Phụ lục'!$A$5:$B$11");
    sheet.getRange('1:20').delete('Up');
    body.load('formula,type');
    const range = body.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    expect(body).toMatchObject({ formula: '=#REF!', type: 'Error' });
    expect(range.isNullObject).toBe(true);
  });
});

test.each([
  ['Tổng', 'ItemAlreadyExists'],
  ['1tổng', 'InvalidArgument'],
  ['hộ nghèo', 'InvalidArgument'],
  ['A1', 'InvalidArgument'],
  ['R1C1', 'InvalidArgument'],
  ['c', 'InvalidArgument'],
  ['', 'InvalidArgument'],
])('the name "%s" fails with %s', async (name, code) => {
  const failure = await failureOf(
    run(async (workbook, context) => {
      workbook.names.add('tổng', '=1');
      workbook.names.add(name, '=2');
      await context.sync();
    }),
  );
  expect(failure.code).toBe(code);
});

test('a name is deleted, and then not found', async () => {
  await run(async (workbook, context) => {
    workbook.names.add('tạm', '=1');
    await context.sync();
    workbook.names.getItem('TẠM').delete();
    const gone = workbook.names.getItemOrNullObject('tạm');
    gone.load('name');
    const count = workbook.names.getCount();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(count.value).toBe(0);
  });
});
