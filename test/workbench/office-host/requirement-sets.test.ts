import { bootOffice } from '../../support/office/boot-office';
import { createMemoryStore } from '../../support/office/memory-store';
import { failureOf } from '../../support/office/use-office';

describe('an Excel of some requirement set', () => {
  test.each([
    ['1.9', '1.9', true],
    ['1.9', '1.10', false],
    ['1.14', '1.14', true],
    ['1.14', '1.15', false],
    ['1.15', '1.9', true],
  ])('%s: %s is supported: %s', async (excelApi, asked, supported) => {
    const { Office, dispose } = await bootOffice(createMemoryStore(), { excelApi });
    expect(Office.context.requirements.isSetSupported('ExcelApi', asked)).toBe(supported);
    dispose();
  });

  test('members beyond it are not found, where the library is told to check', async () => {
    const { Excel, OfficeExtension, dispose } = await bootOffice(createMemoryStore(), {
      excelApi: '1.9',
    });
    const useCulture = (): Promise<string> =>
      Excel.run(async (context) => {
        const { cultureInfo } = context.workbook.application;
        cultureInfo.load('name');
        await context.sync();
        return cultureInfo.name;
      });
    expect(await useCulture()).toBe('vi-VN');
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    expect((await failureOf(useCulture())).code).toBe('ApiNotFound');
    const withinSet = Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      layout.load('orientation');
      await context.sync();
      return layout.orientation;
    });
    expect(await withinSet).toBe('Portrait');
    dispose();
  });
});
