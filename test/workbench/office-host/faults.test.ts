import { failureOf, useOffice } from '../../support/office/use-office';

const office = useOffice();

function write(address: string, values: unknown[][]): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

test.each<[string, (isEditing: boolean) => void]>([
  ['a fault', (isEditing) => (office.host.faults.cellEditing = isEditing)],
  ['the user', (isEditing) => (office.store.cellEditing = isEditing)],
])('an open cell editor refuses requests: %s', async (_, setEditing) => {
  setEditing(true);
  const failure = await failureOf(write('A1', [[1]]));
  expect(failure.code).toBe('InvalidOperationInCellEditMode');
  setEditing(false);
  expect(await read('A1')).toEqual([['']]);
});

test('a sheet may refuse writes without saying that it is protected', async () => {
  office.host.faults.protectedSheets.add('Sheet1');
  await office.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
  expect((await failureOf(write('A1', [[1]]))).code).toBe('AccessDenied');
});

test('a request that is too large is not carried out', async () => {
  office.host.faults.requestByteLimit = 5_000;
  const rows = Array.from({ length: 500 }, (_, row) => [`dòng số ${row}`]);
  const failure = await failureOf(write('A1:A500', rows));
  expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(await read('A1:A2')).toEqual([[''], ['']]);
  const [refused] = office.log.syncs;
  expect(refused!.requestBytes).toBeGreaterThan(5_000);
  expect(refused!.responseBytes).toBe(0);
  expect(refused!.errorCode).toBe('5103');
});

test('an answer that is too large fails although the request was carried out', async () => {
  const rows = Array.from({ length: 500 }, (_, row) => [`dòng số ${row}`]);
  await write('A1:A500', rows);
  office.host.faults.responseByteLimit = 5_000;
  expect((await failureOf(read('A1:A500'))).code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await read('A1:A2')).toEqual(rows.slice(0, 2));
});

test('bytes are counted as UTF-8', async () => {
  await write('A1', [['a'.repeat(100)]]);
  await write('A1', [['ộ'.repeat(100)]]);
  const [ascii, vietnamese] = office.log.syncs;
  expect(vietnamese!.requestBytes - ascii!.requestBytes).toBe(200);
});

test('a failure in the middle leaves the first part done, once', async () => {
  await write('A1:A3', [[1], [2], [3]]);
  office.log.clear();
  const halfway = office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[10]];
    sheet.getRange('A2').values = [[20]];
    sheet.getRange('A3').values = [[30]];
    await context.sync();
  });
  // Each write takes four actions after the three that find the sheet.
  office.host.faults.failAfterActions = 8;
  expect((await failureOf(halfway)).code).toBe('GeneralException');
  expect(await read('A1:A3')).toEqual([[10], [2], [3]]);
});

test('a co-author edits between two syncs', async () => {
  const { store, host } = office;
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[1]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1]]);
    host.faults.remoteEdits.push((book) =>
      book.writeCells(store.activeSheet(), cell, [[{ value: 99 }]]),
    );
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[99]]);
  });
});

test('a store that breaks down is answered as a general exception, and the host goes on', async () => {
  jest.spyOn(office.store, 'writeCells').mockImplementationOnce(() => {
    throw new TypeError('no such cell');
  });
  const failure = await failureOf(write('A1', [[1]]));
  expect(failure.code).toBe('GeneralException');
  expect(failure.message).toContain('no such cell');
  jest.spyOn(office.store, 'asOneStep').mockRejectedValueOnce(new Error('undo stack lost'));
  expect((await failureOf(write('A1', [[1]]))).code).toBe('GeneralException');
  await write('A1', [[2]]);
  expect(await read('A1')).toEqual([[2]]);
});
