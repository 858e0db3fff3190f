import { parseRange } from '../../../src/domain/address';
import type { Severity } from '../../../src/domain/severity';
import type { Mark } from '../../../src/ports/annotation';
import type { ConditionalFormatView, ContractHost } from './contract-host';

export function mark(severity: Severity, cells: string, sheet = 'Biểu'): Mark {
  return { severity, place: { sheet, range: parseRange(cells) } };
}

const ERROR = '=N("soat-bieu:error")=0';
const WARNING = '=N("soat-bieu:warning")=0';
const INFO = '=N("soat-bieu:info")=0';

export function describeMarks(host: () => ContractHost): void {
  const rulesOf = async (sheet = 'Biểu'): Promise<readonly ConditionalFormatView[]> => {
    const { sheets } = await host().user.look();
    return sheets.find(({ name }) => name === sheet)!.conditionalFormats;
  };
  const formulasOf = async (sheet?: string): Promise<string[]> =>
    (await rulesOf(sheet)).map(({ formula }) => formula);

  /** What a user might have: rules of their own, one that quotes our sign, and cells. */
  const fillWorkbook = (): void => {
    const { user } = host();
    user.addSheet('Khác');
    user.type('Biểu', 'B2', { value: 5 });
    user.setNumberFormat('Biểu', 'B2', '0.00');
    user.addConditionalFormat('Biểu', 'A1:C9', '=A1<0');
    user.addConditionalFormat('Biểu', 'B2', '=AND(N("soat-bieu:error")=0,B2>0)');
    user.addConditionalFormat('Khác', 'A1', '=A1="soat-bieu:error"');
  };

  describe('mark and clearMarks', () => {
    it('adds one rule a severity, above the rules of the user, the most severe first', async () => {
      fillWorkbook();
      const users = await formulasOf();
      await host().port.mark([
        mark('info', 'C1'),
        mark('error', 'A1'),
        mark('warning', 'B7'),
        mark('error', 'C9'),
        mark('error', 'A2'),
      ]);
      expect(await formulasOf()).toEqual([ERROR, WARNING, INFO, ...users]);
      expect((await rulesOf())[0]!.ranges).toEqual(['A1:A2', 'C9']);
    });

    it('touches no cell: not its content, its format nor its being there', async () => {
      const { port, user } = host();
      fillWorkbook();
      const before = await user.look();
      await port.mark([mark('error', 'B2'), mark('warning', 'H40'), mark('info', 'C3', 'Khác')]);
      const withoutRules = (view: typeof before) => ({
        ...view,
        sheets: view.sheets.map(({ name, cells, settings }) => ({ name, cells, settings })),
      });
      expect(withoutRules(await user.look())).toEqual(withoutRules(before));
    });

    it('replaces the marks of before, on every sheet', async () => {
      const { port, user } = host();
      await port.readSnapshot('all');
      fillWorkbook();
      await port.mark([mark('error', 'B2'), mark('info', 'A1', 'Khác')]);
      await port.mark([mark('warning', 'B3')]);
      expect((await formulasOf())[0]).toBe(WARNING);
      expect((await formulasOf()).filter((formula) => formula.startsWith('=N('))).toHaveLength(1);
      expect(await formulasOf('Khác')).toHaveLength(1);

      const once = await user.look();
      await port.mark([mark('warning', 'B3')]);
      expect(await user.look()).toEqual(once);
    });

    it('clears to the workbook of before', async () => {
      const { port, user } = host();
      fillWorkbook();
      const before = await user.look();
      await port.mark([mark('error', 'B2:B9'), mark('error', 'A1', 'Khác'), mark('info', 'A1')]);
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
    });

    it('clears marks that somebody else has left, on sheets that it has never seen', async () => {
      const { port, user } = host();
      fillWorkbook();
      await port.readSnapshot('all');
      const before = await user.look();
      user.addSheet('Mới');
      user.addConditionalFormat('Mới', 'A1', INFO);
      user.addConditionalFormat('Khác', 'A5:A6', ERROR);
      await port.clearMarks();
      expect(await formulasOf('Mới')).toEqual([]);
      expect((await user.look()).sheets.slice(0, 2)).toEqual(before.sheets);
    });

    it('is undone to the marks of before', async () => {
      const { port, user } = host();
      fillWorkbook();
      await port.mark([mark('error', 'A1:A3'), mark('error', 'C7'), mark('info', 'B2', 'Khác')]);
      const before = await user.look();
      const replaced = await port.mark([mark('warning', 'C1')]);
      expect(replaced.kind).toBe('mark');
      await port.undo(replaced);
      expect(await user.look()).toEqual(before);
      await port.undo(await port.clearMarks());
      expect(await user.look()).toEqual(before);
    });

    it('marks nothing where one of the sheets is protected', async () => {
      const { port, user } = host();
      fillWorkbook();
      await port.mark([mark('info', 'A1')]);
      await user.protectSheet('Khác');
      const before = await user.look();
      await expect(
        port.mark([mark('error', 'B2'), mark('error', 'A1', 'Khác')]),
      ).rejects.toMatchObject({ code: 'protected', subject: 'Khác' });
      expect(await user.look()).toEqual(before);
    });

    it('leaves a protected sheet without marks in peace', async () => {
      const { port, user } = host();
      fillWorkbook();
      await user.protectSheet('Khác');
      const before = await user.look();
      await port.mark([mark('error', 'B2')]);
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
    });

    it('refuses a sheet that is not there', async () => {
      const { port, user } = host();
      fillWorkbook();
      const before = await user.look();
      await expect(
        port.mark([mark('error', 'A1'), mark('error', 'A1', 'Không có')]),
      ).rejects.toMatchObject({ code: 'sheet-missing', subject: 'Không có' });
      expect(await user.look()).toEqual(before);
    });

    it('marks thousands of scattered cells', async () => {
      const { port, user } = host();
      const before = await user.look();
      const cells = Array.from({ length: 3_000 }, (_, index) => mark('error', `B${2 * index + 1}`));
      await port.mark(cells);
      const rules = await rulesOf();
      expect(rules.every(({ formula }) => formula === ERROR)).toBe(true);
      expect(rules.flatMap(({ ranges }) => ranges)).toHaveLength(3_000);
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
    });
  });
}
