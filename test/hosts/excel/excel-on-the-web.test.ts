import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import { createMemoryStore } from '../../support/office/memory-store';
import { SAMPLE_PART } from '../contract/sample-plan';
import { openExcelHost, type ExcelContractHost } from './excel-contract-host';
import { createColumnEdits, createLargePlan } from './large-plan';

const PART = formatWorkbookPart(SAMPLE_PART);
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const ROWS = 12_000;
const SLOW = 120_000;

describe('Excel on the web, which takes 5 MB at a time', () => {
  let host: ExcelContractHost;

  beforeEach(async () => {
    host = await openExcelHost(createMemoryStore());
    const { faults } = host.office.host;
    faults.requestByteLimit = FIVE_MEGABYTES;
    faults.responseByteLimit = FIVE_MEGABYTES;
  });
  afterEach(() => {
    jest.restoreAllMocks();
    host.dispose();
  });

  const beOnTheWeb = (): void => {
    const { Office } = host.office;
    const context = { value: online(Office.context, Office.PlatformType.OfficeOnline) };
    jest.replaceProperty(globalThis, 'Office', Object.create(Office, { context }) as typeof Office);
  };

  it(
    'gets large tables in pieces and gives them in pieces',
    async () => {
      beOnTheWeb();
      const plan = createLargePlan(ROWS);
      const step = await host.port.insertSheet(() => ({ plan, part: PART }));
      const [sheet] = (await host.port.readSnapshot('active')).sheets;
      const edits = createColumnEdits(plan.sheetName, ROWS);
      await host.port.undo(await host.port.applyEdits(edits));

      expect(sheet!.rows).toHaveLength(ROWS + 1);
      const last = sheet!.rows.at(-1)!;
      expect(last.index).toBe(ROWS + 2);
      expect(last.cells.map((cell) => cell!.formula ?? cell!.value)).toEqual(
        plan.blocks[1]!.content.at(-1)!.map((cell) =>
          'formula' in cell! ? cell.formula : cell!.value,
        ),
      );
      const { syncs } = host.office.log;
      expect(syncs.length).toBeGreaterThan(6);
      expect(Math.max(...syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(
        FIVE_MEGABYTES,
      );
      await host.port.undo(step);
      expect((await host.user.look()).sheets).toHaveLength(1);
    },
    SLOW,
  );

  it(
    'reads again in pieces what an answer could not carry',
    async () => {
      fill(host, ROWS);
      beOnTheWeb();
      host.office.log.clear();
      const [sheet] = (await host.port.readSnapshot('active')).sheets;
      expect(sheet!.rows).toHaveLength(ROWS);
      expect(host.office.log.syncs.length).toBeGreaterThan(3);
    },
    SLOW,
  );

  it(
    'takes the first pieces back when a later one breaks off',
    async () => {
      beOnTheWeb();
      const before = await host.user.look();
      host.faults.failAfterActions(5, 2);
      await expect(
        host.port.insertSheet(() => ({ plan: createLargePlan(ROWS), part: PART })),
      ).rejects.toMatchObject({
        code: 'failed',
      });
      expect(await host.user.look()).toEqual(before);
    },
    SLOW,
  );

  it(
    'takes the first pieces back once the user has left the cell',
    async () => {
      beOnTheWeb();
      const before = await host.user.look();
      host.faults.editCell(2);
      const insertion = host.port.insertSheet(() => ({ plan: createLargePlan(ROWS), part: PART }));
      const outcome = expect(insertion).rejects.toMatchObject({ code: 'cell-edit-mode' });
      // A piece has been refused by then, however long the host takes a breath between two of them.
      while (!host.office.log.syncs.some(({ errorCode }) => errorCode !== undefined)) await pause();
      host.faults.leaveCell();
      await outcome;
      expect(await host.user.look()).toEqual(before);
    },
    SLOW,
  );

  it('says so where a request is too large all the same, and leaves the workbook alone', async () => {
    const before = await host.user.look();
    host.office.host.faults.requestByteLimit = 20_000;
    await expect(
      host.port.insertSheet(() => ({ plan: createLargePlan(500), part: PART })),
    ).rejects.toMatchObject({
      code: 'too-large',
      subject: 'Phụ lục I',
    });
    expect(await host.user.look()).toEqual(before);
  });
});

/** Office.js seals its context: this one says the same, but for the platform. */
function online(context: Office.Context, platform: Office.PlatformType): unknown {
  return Object.create(context, { platform: { value: platform } });
}

function fill({ store }: ExcelContractHost, rows: number): void {
  const content = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 14 }, (_column, column) => ({ value: row * 14 + column })),
  );
  store.writeCells(store.activeSheet(), { top: 0, left: 0, bottom: rows - 1, right: 13 }, content);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
