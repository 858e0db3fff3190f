import { parseRange } from '../../../src/domain/address';
import { formatWorkbookPart, parseWorkbookPart } from '../../../src/hosts/workbook-part';
import type { ReportSheet } from '../../../src/ports/annotation';
import type { ContractHost, SheetView } from './contract-host';
import { mark } from './marks.contract';
import { SAMPLE_PART } from './sample-plan';

const NAME = 'Kết quả soát biểu';

/** A report with everything that reports may have: links, texts that look like formulas, a row without a place. */
export function sampleReport(rows = 3): ReportSheet {
  const texts = ['=1+1', '7.540', 'Số hộ nghèo không khớp.\nXem lại ô này.'];
  return {
    name: NAME,
    lines: [NAME, `${rows} lỗi, 0 cảnh báo, 0 lưu ý.`],
    columns: [
      { title: 'Mức độ', width: 12 },
      { title: 'Ô', width: 12, links: true },
      { title: 'Nội dung', width: 60 },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      texts: ['Lỗi', `C${index + 4}`, texts[index % texts.length]!],
      ...(index !== 1 && { place: { sheet: 'Biểu', range: parseRange(`C${index + 4}`) } }),
    })),
  };
}

export function describeReport(host: () => ContractHost): void {
  const sheetsOf = async (): Promise<readonly SheetView[]> => (await host().user.look()).sheets;
  const namesOf = async (): Promise<string[]> => (await sheetsOf()).map(({ name }) => name);
  const reportOf = async (name = NAME): Promise<SheetView> =>
    (await sheetsOf()).find((sheet) => sheet.name === name)!;

  /** Text by address, and what leads somewhere. */
  const contentOf = ({ cells }: SheetView): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(cells as Record<string, { value: unknown; formula?: string; link?: string }>)
        .filter(([, { value }]) => value !== null)
        .map(([address, { value, formula, link }]) => [
          address,
          link ? `${String(value)} → ${link}` : (formula ?? value),
        ]),
    );

  describe('a report beside the marks', () => {
    it('stands behind all sheets, as text with links, and can be filtered', async () => {
      const { port, user } = host();
      user.addSheet('Sau');
      const step = await port.mark([mark('error', 'C4')], sampleReport());
      expect(step).toMatchObject({ kind: 'mark', remarks: [] });
      const view = await user.look();
      expect([view.active, ...view.sheets.map(({ name }) => name)]).toEqual([
        'Biểu',
        'Biểu',
        'Sau',
        NAME,
      ]);
      const report = await reportOf();
      expect(contentOf(report)).toEqual({
        A1: NAME,
        A2: '3 lỗi, 0 cảnh báo, 0 lưu ý.',
        A4: 'Mức độ',
        B4: 'Ô',
        C4: 'Nội dung',
        A5: 'Lỗi',
        B5: 'C4 → Biểu!C4',
        C5: '=1+1',
        A6: 'Lỗi',
        B6: 'C5',
        C6: '7.540',
        A7: 'Lỗi',
        B7: 'C6 → Biểu!C6',
        C7: 'Số hộ nghèo không khớp.\nXem lại ô này.',
      });
      expect(report.cells['C5']).toMatchObject({ formula: undefined });
      expect(report.settings).toMatchObject({
        filter: parseRange('A4:C7'),
        frozen: { rows: 4, columns: 0 },
        layout: { orientation: 'Landscape', titleRows: { first: 3, last: 3 } },
      });
    });

    it('is left out of snapshots, whatever it is called', async () => {
      const { port, user } = host();
      await port.mark([], sampleReport());
      user.renameSheet(NAME, 'Việc cần làm');
      const { sheets } = await port.readSnapshot('all');
      expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
    });

    it('leaves a sheet of that name alone that is somebody else’s', async () => {
      const { port, user } = host();
      user.addSheet(NAME);
      user.type(NAME, 'A1', { value: 'của tôi' });
      const before = await user.look();
      await port.mark([mark('info', 'A1')], sampleReport());
      await port.mark([mark('info', 'A1')], sampleReport(1));
      expect(await namesOf()).toEqual(['Biểu', NAME, `${NAME} (2)`]);
      expect((await sheetsOf())[1]).toEqual(before.sheets[1]);
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
    });

    it('is written anew where it stands, under the name that it has been given', async () => {
      const { port, user } = host();
      await port.mark([mark('error', 'C4')], sampleReport(5));
      user.renameSheet(NAME, 'Việc cần làm');
      user.addSheet('Sau');
      user.type('Việc cần làm', 'F9', { value: 'đã sửa' });
      await port.mark([], sampleReport(2));
      expect(await namesOf()).toEqual(['Biểu', 'Việc cần làm', 'Sau']);
      const view = await reportOf('Việc cần làm');
      expect(Object.keys(contentOf(view)).sort()).toEqual(
        ['A1', 'A2', 'A4', 'B4', 'C4', 'A5', 'B5', 'C5', 'A6', 'B6', 'C6'].sort(),
      );
      expect(view.settings).toMatchObject({ filter: parseRange('A4:C6') });
    });

    it('goes with the marks, and with marks that come without one', async () => {
      const { port, user } = host();
      const before = await user.look();
      await port.mark([mark('error', 'C4')], sampleReport());
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
      await port.mark([mark('error', 'C4')], sampleReport());
      await port.mark([mark('error', 'C4')]);
      expect(await namesOf()).toEqual(['Biểu']);
    });

    it('costs the part nothing of what else it remembers', async () => {
      const { port, user } = host();
      await port.writePart(formatWorkbookPart(SAMPLE_PART));
      const before = await user.look();
      await port.mark([], sampleReport());
      const { part } = await port.readSnapshot('active');
      const { reportSheetId, ...content } = parseWorkbookPart(part!);
      expect(content).toEqual(SAMPLE_PART);
      expect(reportSheetId).toBeDefined();
      await port.clearMarks();
      expect(await user.look()).toEqual(before);
    });

    it('is undone: added, written anew and taken away', async () => {
      const { port, user } = host();
      const none = await user.look();
      const added = await port.mark([mark('error', 'C4')], sampleReport(4));
      const first = await user.look();
      const rewritten = await port.mark([mark('info', 'A1')], sampleReport(2));
      await port.undo(rewritten);
      expect(await user.look()).toEqual(first);
      user.activate(NAME);
      const inFront = await user.look();
      await port.undo(await port.clearMarks());
      expect(await user.look()).toEqual(inFront);
      await port.undo(added);
      expect(await user.look()).toEqual(none);
    });

    it('is not added to a protected structure, which is said; marks are', async () => {
      const { port, user } = host();
      user.protectStructure();
      const { remarks } = await port.mark([mark('error', 'C4')], sampleReport());
      expect(remarks).toEqual(['no-report-protected']);
      const [sheet, ...others] = await sheetsOf();
      expect(sheet!.conditionalFormats).toHaveLength(1);
      expect(others).toEqual([]);
    });

    it('stays where the structure is protected, and nothing is cleared by half', async () => {
      const { port, user } = host();
      await port.mark([mark('error', 'C4')], sampleReport());
      user.protectStructure();
      const before = await user.look();
      await expect(port.clearMarks()).rejects.toMatchObject({ code: 'workbook-protected' });
      expect(await user.look()).toEqual(before);
    });

    it('is not touched while its sheet is protected', async () => {
      const { port, user } = host();
      await port.mark([mark('error', 'C4')], sampleReport());
      await user.protectSheet(NAME);
      const before = await user.look();
      await expect(port.mark([], sampleReport(1))).rejects.toMatchObject({
        code: 'protected',
        subject: NAME,
      });
      expect(await user.look()).toEqual(before);
    });

    it('is nobody’s where the part cannot be read, which is said', async () => {
      const { port } = host();
      await port.writePart('<workbook xmlns="urn:soat-bieu:workbook:1" version="2">{}</workbook>');
      const { remarks } = await port.mark([mark('error', 'C4')], sampleReport());
      expect(remarks).toEqual(['part-unreadable']);
      expect(await namesOf()).toEqual(['Biểu']);
    });
  });
}
