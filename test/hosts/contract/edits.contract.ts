import { parseCell } from '../../../src/domain/address';
import type { CellContent, Edit } from '../../../src/domain/edit';
import type { CellValue } from '../../../src/domain/snapshot';
import type { ContractHost } from './contract-host';

export function edit(
  cell: string,
  before: CellValue,
  after: CellContent,
  { sheet = 'Biểu', formula }: { sheet?: string; formula?: string } = {},
): Edit {
  return {
    sheet,
    cell: parseCell(cell),
    before: formula === undefined ? { value: before } : { value: before, formula },
    after,
  };
}

export function describeEdits(host: () => ContractHost): void {
  const contentAt = async (cell: string, sheet = 'Biểu'): Promise<unknown> => {
    const { sheets } = await host().user.look();
    const view = sheets.find(({ name }) => name === sheet)!.cells[cell];
    const { value, formula } = (view ?? { value: null }) as { value: unknown; formula?: string };
    return formula ?? value;
  };

  describe('applyEdits', () => {
    it('writes values and formulas on several sheets, and leaves formats alone', async () => {
      const { port, user } = host();
      user.addSheet('Khác');
      user.type('Biểu', 'A1', { value: 2298 });
      user.setNumberFormat('Biểu', 'A1:A2', '#,##0');

      const step = await port.applyEdits([
        edit('A1', 2298, { value: 2289 }),
        edit('A2', null, { formula: '=A1*2' }),
        edit('C7', null, { value: 'ghi chú' }, { sheet: 'Khác' }),
      ]);

      expect(step.kind).toBe('edit');
      expect(await contentAt('A1')).toBe(2289);
      expect(await contentAt('A2')).toBe('=A1*2');
      expect(await contentAt('C7', 'Khác')).toBe('ghi chú');
      expect((await user.look()).sheets[0]!.cells['A1']).toMatchObject({ numberFormat: '#,##0' });
    });

    it('is undone to exactly what was there', async () => {
      const { port, user } = host();
      const found: [string, CellContent][] = [
        ['A1', { value: '7.540' }],
        ['A2', { formula: '=B2*2' }],
        ['A3', { value: true }],
        ['A4', { value: '=x' }],
        ['A5', { value: 0.1 + 0.2 }],
      ];
      for (const [cell, content] of found) user.type('Biểu', cell, content);
      user.setNumberFormat('Biểu', 'A1', '@');
      const before = await user.look();
      const seen = (await port.readSnapshot('active')).sheets[0]!.rows.map(
        ({ cells }) => cells[0]!,
      );

      const step = await port.applyEdits(
        [...seen, null].map((cell, row) =>
          edit(`A${row + 1}`, cell?.value ?? null, { value: row }, { formula: cell?.formula }),
        ),
      );
      const written = [1, 2, 3, 4, 5, 6].map((row) => contentAt(`A${row}`));
      expect(await Promise.all(written)).toEqual([0, 1, 2, 3, 4, 5]);
      await port.undo(step);

      expect(await user.look()).toEqual(before);
      await expect(port.undo(step)).rejects.toMatchObject({ code: 'failed' });
    });

    it('makes a number of a number stored as text, even where the format is text', async () => {
      const { port, user } = host();
      user.type('Biểu', 'A1', { value: '7.540' });
      user.setNumberFormat('Biểu', 'A1', '@');
      await port.applyEdits([edit('A1', '7.540', { value: 7540 })]);
      expect(await contentAt('A1')).toBe(7540);
      expect((await user.look()).sheets[0]!.cells['A1']).toMatchObject({ numberFormat: '@' });
    });

    it.each([
      '=1+1',
      '=HYPERLINK("http://x")',
      '+1',
      '-',
      '@x',
      "'x",
      '7.540',
      '1/2',
      'TRUE',
      '#N/A',
    ])('keeps the text %j text', async (value) => {
      const { port } = host();
      const step = await port.applyEdits([edit('B2', null, { value })]);
      expect((await port.readSnapshot('active')).sheets[0]!.rows[0]!.cells).toEqual([{ value }]);
      await port.undo(step);
      expect((await port.readSnapshot('active')).sheets[0]!.rows).toEqual([]);
    });

    it.each([
      ['another value', { value: 3 }],
      ['a formula', { formula: '=1+1' }],
      ['text instead of the number', { value: '2' }],
      ['nothing', { value: null }],
    ])('refuses all edits where one cell now holds %s', async (_what, content) => {
      const { port, user } = host();
      user.type('Biểu', 'A1', { value: 1 });
      user.type('Biểu', 'B2', content);
      const before = await user.look();
      const edits = [edit('A1', 1, { value: 10 }), edit('B2', 2, { value: 20 })];
      await expect(port.applyEdits(edits)).rejects.toMatchObject({
        code: 'changed-meanwhile',
        subject: expect.stringContaining('B2'),
      });
      expect(await user.look()).toEqual(before);
    });

    it('refuses a formula that has become another one', async () => {
      const { port, user } = host();
      user.type('Biểu', 'A1', { formula: '=B1+1' });
      const before = await user.look();
      await expect(
        port.applyEdits([edit('A1', 1, { value: 5 }, { formula: '=B1+2' })]),
      ).rejects.toMatchObject({ code: 'changed-meanwhile' });
      expect(await user.look()).toEqual(before);
    });

    it('is not undone once somebody has changed one of the cells', async () => {
      const { port, user } = host();
      const step = await port.applyEdits([
        edit('A1', null, { value: 1 }),
        edit('A2', null, { value: 2 }),
      ]);
      user.type('Biểu', 'A2', { value: 3 });
      const changed = await user.look();
      await expect(port.undo(step)).rejects.toMatchObject({ code: 'changed-meanwhile' });
      expect(await user.look()).toEqual(changed);
    });

    it('is undone on a sheet that has been renamed', async () => {
      const { port, user } = host();
      const step = await port.applyEdits([edit('A1', null, { value: 1 })]);
      user.renameSheet('Biểu', 'Tên mới');
      await port.undo(step);
      expect(await contentAt('A1', 'Tên mới')).toBeNull();
    });

    it('refuses a protected sheet by its name, and leaves the others alone', async () => {
      const { port, user } = host();
      user.addSheet('Khóa');
      await user.protectSheet('Khóa');
      const before = await user.look();
      await expect(
        port.applyEdits([
          edit('A1', null, { value: 1 }),
          edit('A1', null, { value: 1 }, { sheet: 'Khóa' }),
        ]),
      ).rejects.toMatchObject({ code: 'protected', subject: 'Khóa' });
      expect(await user.look()).toEqual(before);
    });

    it('refuses a sheet that is not there', async () => {
      const { port, user } = host();
      const before = await user.look();
      await expect(
        port.applyEdits([
          edit('A1', null, { value: 1 }),
          edit('A1', null, { value: 1 }, { sheet: 'Không có' }),
        ]),
      ).rejects.toMatchObject({ code: 'sheet-missing', subject: 'Không có' });
      expect(await user.look()).toEqual(before);
    });

    it('refuses two edits of one cell', async () => {
      const { port, user } = host();
      const before = await user.look();
      const twice = [edit('A1', null, { value: 1 }), edit('A1', null, { value: 2 })];
      await expect(port.applyEdits(twice)).rejects.toMatchObject({ code: 'failed' });
      expect(await user.look()).toEqual(before);
    });

    it('has nothing to do for no edits', async () => {
      const { port, user } = host();
      const before = await user.look();
      await port.undo(await port.applyEdits([]));
      expect(await user.look()).toEqual(before);
    });
  });
}
