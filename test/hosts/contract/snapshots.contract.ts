import { parseRange } from '../../../src/domain/address';
import { findCell } from '../../../src/domain/snapshot';
import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import type { ContractHost } from './contract-host';
import { SAMPLE_PART } from './sample-plan';

export function describeSnapshots(host: () => ContractHost): void {
  describe('readSnapshot', () => {
    it('reads cells with their values, formulas and number formats', async () => {
      const { port, user } = host();
      user.type('Biểu', 'B2', { value: 'A Lưới' });
      user.type('Biểu', 'C2', { value: 7540 });
      user.setNumberFormat('Biểu', 'C2', '#,##0');
      user.type('Biểu', 'D4', { formula: '=C2*2' });
      user.type('Biểu', 'B4', { value: false });

      const { sheets } = await port.readSnapshot('active');

      expect(sheets).toHaveLength(1);
      const [sheet] = sheets;
      expect(sheet).toMatchObject({ name: 'Biểu', hidden: false, protected: false });
      expect(sheet!.used).toEqual(parseRange('B2:D4'));
      expect(findCell(sheet!, 1, 1)).toEqual({ value: 'A Lưới' });
      expect(findCell(sheet!, 1, 2)).toEqual({ value: 7540, numberFormat: '#,##0' });
      expect(findCell(sheet!, 3, 3)).toMatchObject({ formula: '=C2*2' });
      expect(findCell(sheet!, 3, 1)).toEqual({ value: false });
      expect(findCell(sheet!, 2, 2)).toBeUndefined();
      expect(sheet!.rows.map(({ index }) => index)).toEqual([1, 3]);
    });

    it('tells text that looks like something else from that', async () => {
      const { port, user } = host();
      const texts = ['=1+1', '7.540', '#N/A', 'TRUE', '+84', "'x"];
      texts.forEach((value, row) => user.type('Biểu', `A${row + 1}`, { value }));

      const { sheets } = await port.readSnapshot('active');

      expect(texts.map((_, row) => findCell(sheets[0]!, row, 0))).toEqual(
        texts.map((value) => ({ value })),
      );
    });

    it('reads an empty sheet', async () => {
      const [sheet] = (await host().port.readSnapshot('active')).sheets;
      expect(sheet).toMatchObject({ name: 'Biểu', rows: [], names: [], merges: [] });
      expect(sheet!.used).toBeUndefined();
    });

    it('reads names of both scopes, merges, hidden rows and protection', async () => {
      const { port, user } = host();
      for (const row of [1, 2, 3, 4]) user.type('Biểu', `A${row}`, { value: row });
      user.merge('Biểu', 'A4:B4');
      user.hideRow('Biểu', 1);
      user.addName('nam', '=Biểu!$A$1');
      user.addName('SB1_poor', '=Biểu!$A$2:$A$3', 'Biểu');

      const open = await port.readSnapshot('active');
      await user.protectSheet('Biểu');
      const closed = await port.readSnapshot('active');

      expect(open.names).toEqual([{ name: 'nam', reference: expect.stringMatching(/\$A\$1$/) }]);
      const [sheet] = open.sheets;
      expect(sheet!.names).toEqual([
        { name: 'SB1_poor', reference: expect.stringMatching(/\$A\$2:\$A\$3$/), sheet: 'Biểu' },
      ]);
      expect(sheet!.merges).toEqual([parseRange('A4:B4')]);
      expect(sheet!.rows.map(({ hidden }) => hidden === true)).toEqual([false, true, false, false]);
      expect(closed.sheets[0]).toMatchObject({ protected: true, used: sheet!.used });
    });

    it('reads the active sheet, or all of them', async () => {
      const { port, user } = host();
      user.addSheet('Khác');
      user.type('Khác', 'A1', { value: 1 });

      const all = await port.readSnapshot('all');
      expect(all.sheets.map(({ name }) => name)).toEqual(['Biểu', 'Khác']);
      expect(new Set(all.sheets.map(({ id }) => id)).size).toBe(2);

      user.activate('Khác');
      user.renameSheet('Khác', 'Đổi tên');
      const [active] = (await port.readSnapshot('active')).sheets;
      expect(active).toMatchObject({ name: 'Đổi tên', id: all.sheets[1]!.id });
    });

    it('leaves out the sheet that our part calls our report', async () => {
      const { port, user } = host();
      user.addSheet('Kết quả soát biểu');
      const ids = (await port.readSnapshot('all')).sheets.map(({ id }) => id);
      await port.writePart(formatWorkbookPart({ ...SAMPLE_PART, reportSheetId: ids[1]! }));

      const { sheets } = await port.readSnapshot('all');
      expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
    });

    it('changes nothing', async () => {
      const { port, user } = host();
      user.type('Biểu', 'A1', { value: 1 });
      user.addConditionalFormat('Biểu', 'A1:A9', '=A1>0');
      const before = await user.look();
      await port.readSnapshot('all');
      expect(await user.look()).toEqual(before);
    });
  });
}
