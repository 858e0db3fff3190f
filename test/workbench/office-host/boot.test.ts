import { bootOffice } from '../../support/office/boot-office';
import { MemoryStore } from '../../support/office/memory-store';

describe('the genuine Office.js on the host', () => {
  test('starts, says where it runs and answers', async () => {
    const office = await bootOffice(new MemoryStore());
    const { Office, Excel } = office;
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('vi-VN');
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[1, 2]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2]]);
    office.dispose();
  });
});
