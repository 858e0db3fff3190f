import { bootOffice } from '../../support/office/boot-office';
import { createMemoryStore } from '../../support/office/memory-store';

async function writeAndRead(excel: typeof Excel, value: number): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[value]];
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('the genuine Office.js on the host', () => {
  test('starts as Excel for Windows in Vietnamese', async () => {
    const { Office, dispose } = await bootOffice(createMemoryStore());
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.contentLanguage).toBe('vi-VN');
    dispose();
  });

  test('can be started again over another workbook', async () => {
    const first = await bootOffice(createMemoryStore());
    expect(await writeAndRead(first.Excel, 1)).toEqual([[1]]);
    first.dispose();
    expect('Excel' in globalThis).toBe(false);

    const store = createMemoryStore();
    const second = await bootOffice(store);
    expect(store.usedRange(store.activeSheet(), false)).toBeUndefined();
    expect(await writeAndRead(second.Excel, 2)).toEqual([[2]]);
    second.dispose();
  });

  test('carries out nothing more once it has stopped: the workbook may be gone', async () => {
    const store = createMemoryStore();
    const { Excel, host, dispose } = await bootOffice(store);
    const written = jest.spyOn(store, 'writeCells');
    // Never answered, as its page is gone.
    void writeAndRead(Excel, 4);
    host.dispose();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(written).not.toHaveBeenCalled();
    dispose();
  });

  test('hands over arrays and errors of the test’s own realm', async () => {
    const { Excel, OfficeExtension, dispose } = await bootOffice(createMemoryStore());
    const values = await writeAndRead(Excel, 3);
    expect(values).toBeInstanceOf(Array);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('missing').load('name');
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(OfficeExtension.Error);
    dispose();
  });

  test('the answer to a request counts as one sync, start and clean-up do not', async () => {
    const { Excel, log, dispose } = await bootOffice(createMemoryStore());
    await writeAndRead(Excel, 4);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(log.syncs).toHaveLength(1);
    expect(log.records.map(({ kind }) => kind)).toContain('release');
    expect(log.requestBytes).toBeGreaterThan(100);
    expect(log.responseBytes).toBeGreaterThan(100);
    log.clear();
    expect(log.syncs).toHaveLength(0);
    dispose();
  });

  test('native calls outside the rich API fail loudly', async () => {
    const calls: string[] = [];
    const { Office, dispose } = await bootOffice(createMemoryStore(), {
      onUnsupported: (call) => calls.push(call),
    });
    const status = await new Promise((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
        resolve(result.status),
      ),
    );
    expect(status).toBe('failed');
    const getSelectedData = 64;
    expect(calls).toEqual([`Execute ${getSelectedData}`]);
    dispose();
  });

  test('a ribbon command runs the function that the add-in has associated', async () => {
    const { Office, host, dispose } = await bootOffice(createMemoryStore());
    const pressed: string[] = [];
    Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await host.invokeCommand('checkWorkbook');
    expect(pressed).toEqual(['checkWorkbook']);
    await expect(host.invokeCommand('unknownCommand')).rejects.toThrow(
      'The add-in has no command "unknownCommand"',
    );
    dispose();
  });
});
