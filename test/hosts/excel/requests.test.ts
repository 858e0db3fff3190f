import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import type { Mark } from '../../../src/ports/annotation';
import { createMemoryStore } from '../../support/office/memory-store';
import { sampleReport } from '../contract/report.contract';
import { SAMPLE_PART } from '../contract/sample-plan';
import { openExcelHost, type ExcelContractHost } from './excel-contract-host';
import { createColumnEdits, createLargePlan } from './large-plan';

const PART = formatWorkbookPart(SAMPLE_PART);

/** Every other row, so that hardly any marks join. */
function scatteredMarks(sheet: string, count: number): Mark[] {
  return Array.from({ length: count }, (_, index) => {
    const row = 3 + 2 * index;
    return {
      severity: index % 3 === 0 ? 'warning' : 'error',
      place: { sheet, range: { top: row, left: 1, bottom: row, right: 1 } },
    };
  });
}

describe('requests to Excel', () => {
  let host: ExcelContractHost;

  beforeEach(async () => {
    host = await openExcelHost(createMemoryStore());
  });
  afterEach(() => host.dispose());

  const countSyncs = async (act: () => Promise<unknown>): Promise<number> => {
    host.office.log.clear();
    await act();
    return host.office.log.syncs.length;
  };

  it.each([10, 1_000, 10_000])(
    'are as few for %d rows as for one',
    async (rows) => {
      const { port } = host;
      const plan = createLargePlan(rows);
      const marks = scatteredMarks(plan.sheetName, rows / 2);
      const edits = createColumnEdits(plan.sheetName, rows);

      expect(await countSyncs(() => port.insertSheet(() => ({ plan, part: PART })))).toBe(2);
      expect(await countSyncs(() => port.readSnapshot('active'))).toBe(2);
      expect(await countSyncs(() => port.readSnapshot('all'))).toBe(2);
      expect(await countSyncs(() => port.mark(marks))).toBe(2);
      expect(await countSyncs(() => port.mark(marks.slice(1)))).toBe(2);
      expect(await countSyncs(() => port.clearMarks())).toBe(2);
      // A report is remembered by its id, which it has once it is there.
      expect(await countSyncs(() => port.mark(marks, sampleReport(rows / 10)))).toBe(3);
      // Its sheet has not been read yet.
      expect(await countSyncs(() => port.mark([], sampleReport(rows / 5)))).toBe(3);
      expect(await countSyncs(() => port.clearMarks())).toBe(2);
      expect(await countSyncs(() => port.applyEdits(edits))).toBe(2);
      expect(await countSyncs(() => port.writePart(PART))).toBe(2);
      // The part is there by now, and has to be read before the second sheet can be drafted.
      const another = { ...plan, sheetName: 'Phụ lục II' };
      expect(await countSyncs(() => port.insertSheet(() => ({ plan: another, part: PART })))).toBe(
        3,
      );
    },
    60_000,
  );

  it('are as few for many sheets as for one', async () => {
    for (let sheet = 2; sheet <= 40; sheet += 1) {
      host.user.addSheet(`Biểu ${sheet}`);
      host.user.type(`Biểu ${sheet}`, 'B2', { value: sheet });
    }
    const marks = Array.from({ length: 39 }, (_, index) => scatteredMarks(`Biểu ${index + 2}`, 2));
    expect(await countSyncs(() => host.port.readSnapshot('all'))).toBe(2);
    expect(await countSyncs(() => host.port.mark(marks.flat()))).toBe(2);
    expect(await countSyncs(() => host.port.clearMarks())).toBe(2);
  });

  it('cost one more for marks beside a part that nobody has read yet, or that has gone since', async () => {
    const { port } = host;
    const plan = createLargePlan(10);
    const marks = scatteredMarks('Biểu', 2);
    await port.readSnapshot('all');
    const inserted = await port.insertSheet(() => ({ plan, part: PART }));
    expect(await countSyncs(() => port.mark(marks))).toBe(3);
    await port.clearMarks();
    await port.readSnapshot('all');
    await port.undo(inserted);
    expect(await countSyncs(() => port.mark(marks))).toBe(3);
    const { sheets } = await host.user.look();
    expect(sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).not.toEqual([]);
  });

  it('cost one more for marks on sheets that nobody has read yet', async () => {
    expect(await countSyncs(() => host.port.mark(scatteredMarks('Biểu', 2)))).toBe(3);
    expect(await countSyncs(() => host.port.mark(scatteredMarks('Biểu', 3)))).toBe(2);
  });

  it('leave no range held in Excel', async () => {
    const { port } = host;
    const step = await port.insertSheet(() => ({ plan: createLargePlan(10), part: PART }));
    await port.readSnapshot('all');
    await port.undo(await port.mark(scatteredMarks('Phụ lục I', 3)));
    await port.undo(step);
    // Office.js gives ranges back in a request of its own, after the work.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.office.host.heldReferences).toBe(0);
  });
});
