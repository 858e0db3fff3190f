import { parseRange } from '../../../src/domain/address';
import { findCell } from '../../../src/domain/snapshot';
import { formatWorkbookPart, parseWorkbookPart } from '../../../src/hosts/workbook-part';
import type { ContractHost } from './contract-host';
import { SAMPLE_PART, SAMPLE_PLAN } from './sample-plan';

const PART = formatWorkbookPart(SAMPLE_PART);

export function describeInsertion(host: () => ContractHost): void {
  describe('insertSheet', () => {
    it('makes the sheet as planned, after the active one and in front', async () => {
      const { port, user } = host();
      user.addSheet('Sau');

      await port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART }));

      const view = await user.look();
      expect(view.sheets.map(({ name }) => name)).toEqual(['Biểu', 'Phụ lục I', 'Sau']);
      expect(view.active).toBe('Phụ lục I');
      const { sheets, part } = await port.readSnapshot('active');
      expect(parseWorkbookPart(part!)).toEqual(SAMPLE_PART);
      const [sheet] = sheets;
      expect(sheet!.used).toEqual(parseRange('A1:D5'));
      expect(findCell(sheet!, 3, 1)).toEqual({ value: 'A Lưới' });
      expect(findCell(sheet!, 4, 2)).toEqual({ value: 7540, numberFormat: '#,##0' });
      expect(findCell(sheet!, 4, 3)).toMatchObject({ formula: '=C5*2', numberFormat: '0.00' });
      expect(sheet!.merges).toEqual([parseRange('A1:D1')]);
      expect(
        sheet!.names.map(({ name, reference }) => `${name}${reference.split('!')[1]}`),
      ).toEqual(['SB1_poor$C$4:$C$5', 'SB1_rate$D$4:$D$5']);
    });

    it('carries over everything that is not content', async () => {
      const { port, user } = host();
      await port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART }));
      const sheet = (await user.look()).sheets.find(({ name }) => name === 'Phụ lục I')!;

      expect(sheet.cells['A3']).toMatchObject({
        format: {
          fontName: 'Times New Roman',
          fontSize: 13,
          bold: true,
          fill: '#DDEBF7',
          horizontal: 'Center',
          vertical: 'Center',
          wrap: true,
        },
        borders: Array.from({ length: 4 }, () => ({ style: 'Continuous' })),
      });
      expect(sheet.cells['D4']).toMatchObject({ format: { italic: true, bold: false } });
      expect(sheet.conditionalFormats).toEqual([
        {
          formula: '=C4<0',
          ranges: ['C4:C5'],
          style: { fill: '#FFC7CE', fontColor: '#9C0006', stopIfTrue: false },
        },
        { formula: '=C4>100000', ranges: ['C4:D5'], style: { bold: true, stopIfTrue: false } },
      ]);
      expect(sheet.cells['C4']).toMatchObject({
        validation: {
          rule: { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo' },
          alert: { style: 'Warning', title: 'Số hộ', message: 'Số hộ là số nguyên không âm.' },
        },
      });
      expect(sheet.settings).toMatchObject({
        frozen: { rows: 3, columns: 2 },
        layout: {
          orientation: 'Landscape',
          paperSize: 'A4',
          zoom: { horizontalFitToPages: 1 },
          printArea: [parseRange('A1:D5')],
          titleRows: { first: 2, last: 2 },
          headersFooters: {
            state: 'FirstAndDefault',
            defaultForAllPages: { centerHeader: '&P' },
            firstPage: { centerHeader: '' },
          },
        },
      });
      const { widths, heights, hiddenRows, layout } = sheet.settings as {
        widths: number[];
        heights: number[];
        hiddenRows: boolean[];
        layout: { margins: Record<string, number> };
      };
      // Screens round to whole pixels of 3/4 point.
      expect(Math.abs(widths[1]! - 120)).toBeLessThanOrEqual(0.75);
      expect(Math.abs(heights[2]! - 36)).toBeLessThanOrEqual(0.75);
      expect(hiddenRows.slice(4, 6)).toEqual([false, true]);
      // 20 mm and 30 mm at 72 points to 25,4 mm.
      expect(layout.margins.top).toBeCloseTo(56.69, 2);
      expect(layout.margins.left).toBeCloseTo(85.04, 2);
    });

    it('leaves with one undo, part and active sheet included', async () => {
      const { port, user } = host();
      await port.writePart(formatWorkbookPart({ tables: [] }));
      user.type('Biểu', 'A1', { value: 1 });
      const before = await user.look();

      const step = await port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART }));
      expect(step.kind).toBe('insert');
      expect(await user.look()).not.toEqual(before);
      await port.undo(step);

      expect(await user.look()).toEqual(before);
      await expect(port.undo(step)).rejects.toMatchObject({ code: 'failed' });
    });

    it.each([
      ['a cell', 'C4', { value: 5 }],
      ['a formula', 'D4', { value: 5 }],
      ['a cell outside of the plan', 'H9', { value: 'ghi chú' }],
      ['a label', 'B4', { value: null }],
    ])('is not undone once somebody has changed %s', async (_what, cell, content) => {
      const { port, user } = host();
      const step = await port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART }));
      user.type('Phụ lục I', cell, content);
      const changed = await user.look();

      await expect(port.undo(step)).rejects.toMatchObject({ code: 'changed-meanwhile' });
      expect(await user.look()).toEqual(changed);
    });

    it('is not undone while the part speaks of other tables', async () => {
      const { port, user } = host();
      const step = await port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART }));
      await port.writePart(formatWorkbookPart({ tables: [] }));
      const changed = await user.look();

      await expect(port.undo(step)).rejects.toMatchObject({ code: 'changed-meanwhile' });
      expect(await user.look()).toEqual(changed);
    });

    it.each([
      ['that exists', 'Biểu', 'sheet-exists'],
      ['that exists in other case', 'BIỂU', 'sheet-exists'],
      ['that is empty', '', 'sheet-name-invalid'],
      ['that is too long', 'x'.repeat(32), 'sheet-name-invalid'],
      ['with a forbidden sign', 'Biểu 1/2', 'sheet-name-invalid'],
      ['that is reserved', 'history', 'sheet-name-invalid'],
    ])('refuses a name %s', async (_what, sheetName, code) => {
      const { port, user } = host();
      const before = await user.look();
      await expect(
        port.insertSheet(() => ({ plan: { ...SAMPLE_PLAN, sheetName }, part: PART })),
      ).rejects.toMatchObject({
        code,
        subject: sheetName,
      });
      expect(await user.look()).toEqual(before);
    });

    it('refuses a workbook whose structure is protected', async () => {
      const { port, user } = host();
      user.protectStructure();
      const before = await user.look();
      await expect(
        port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART })),
      ).rejects.toMatchObject({
        code: 'workbook-protected',
      });
      expect(await user.look()).toEqual(before);
    });

    it('writes text as text, whatever it looks like', async () => {
      const { port } = host();
      const texts = ['=1+1', '+84', '-', '@x', "'x", '7.540', '1/2', '12:30', 'TRUE', '#N/A', '5%'];
      const blocks = [{ at: { row: 0, column: 0 }, content: texts.map((value) => [{ value }]) }];
      await port.insertSheet(() => ({ plan: { ...SAMPLE_PLAN, blocks, merges: [] }, part: PART }));
      const [sheet] = (await port.readSnapshot('active')).sheets;
      expect(texts.map((_, row) => findCell(sheet!, row, 0)?.value)).toEqual(texts);
      expect(texts.map((_, row) => findCell(sheet!, row, 0)?.formula)).toEqual(
        texts.map(() => undefined),
      );
    });
  });
}
