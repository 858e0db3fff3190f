import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import { WorkbookError, type UndoStep } from '../../../src/ports/workbook-port';
import type { ContractHost, InterruptibleHost } from './contract-host';
import { edit } from './edits.contract';
import { mark } from './marks.contract';
import { sampleReport } from './report.contract';
import { SAMPLE_PART, SAMPLE_PLAN } from './sample-plan';

const PART = formatWorkbookPart(SAMPLE_PART);
/** Every action of a request has its turn, and some stores calculate in between. */
const EVERY_ACTION_MILLISECONDS = 120_000;

/** A write, and how often it asks the host before it starts to change anything. */
interface Write {
  readonly name: string;
  readonly readingRequests: number;
  /** How often it asks in order to change something: once where absent. */
  readonly changingRequests?: number;
  /** Of its many actions only every so-manieth breaks off where each of them would take minutes. */
  readonly stride?: number;
  prepare(host: ContractHost): Promise<void>;
  write(host: ContractHost): Promise<UndoStep>;
}

const WRITES: readonly Write[] = [
  {
    name: 'insertSheet',
    readingRequests: 1,
    prepare: async ({ port }) => {
      await port.writePart(formatWorkbookPart({ tables: [] }));
    },
    write: ({ port }) => port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART })),
  },
  {
    name: 'insertSheet into a workbook without our part',
    readingRequests: 1,
    prepare: async () => undefined,
    write: ({ port }) => port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART })),
  },
  {
    name: 'applyEdits',
    readingRequests: 1,
    prepare: async ({ user }) => {
      user.addSheet('Khác');
      user.type('Biểu', 'A1', { value: 1 });
      user.type('Biểu', 'A2', { value: '7.540' });
      user.setNumberFormat('Biểu', 'A2', '@');
      user.type('Biểu', 'C5', { formula: '=A1*0' });
    },
    write: ({ port }) =>
      port.applyEdits([
        edit('A1', 1, { value: 10 }),
        edit('A2', '7.540', { value: 7540 }),
        edit('B9', null, { formula: '=A1*2' }),
        edit('D4', null, { value: 'x' }, { sheet: 'Khác' }),
      ]),
  },
  {
    name: 'mark',
    readingRequests: 1,
    prepare: async ({ port, user }) => {
      user.addSheet('Khác');
      user.addConditionalFormat('Biểu', 'A1', '=A1<0');
      await port.mark([mark('error', 'A1'), mark('info', 'C3', 'Khác'), mark('info', 'B2')]);
      await port.readSnapshot('all');
    },
    write: ({ port }) =>
      port.mark([mark('error', 'B2'), mark('warning', 'C3'), mark('error', 'A1', 'Khác')]),
  },
  {
    name: 'mark with a report',
    readingRequests: 1,
    changingRequests: 2,
    stride: 4,
    prepare: async ({ port }) => {
      await port.mark([mark('info', 'B2')]);
    },
    write: ({ port }) => port.mark([mark('error', 'A1')], sampleReport()),
  },
  {
    name: 'mark with a report in place of another',
    readingRequests: 2,
    stride: 9,
    prepare: async ({ port }) => {
      await port.mark([mark('info', 'B2')], sampleReport(2));
    },
    write: ({ port }) => port.mark([mark('error', 'A1')], sampleReport(4)),
  },
  {
    name: 'clearMarks with a report',
    readingRequests: 2,
    stride: 9,
    prepare: async ({ port }) => {
      await port.writePart(PART);
      await port.mark([mark('info', 'B2')], sampleReport(2));
    },
    write: ({ port }) => port.clearMarks(),
  },
  {
    name: 'writePart',
    readingRequests: 1,
    prepare: async ({ port }) => {
      await port.writePart(formatWorkbookPart({ tables: [] }));
    },
    write: ({ port }) => port.writePart(PART),
  },
];

/**
 * What every host that can be interrupted half-way owes the product on top of the rest.
 * @param stride breaks off after every action, or for slow workbooks after every so-manieth
 */
export function describeInterruptions(
  name: string,
  open: () => Promise<InterruptibleHost>,
  stride = 1,
): void {
  describe(`${name} at bad moments`, () => {
    let current: InterruptibleHost;

    beforeEach(async () => {
      current = await open();
    });
    afterEach(() => current.dispose());

    it.each(WRITES)(
      '$name breaks off: done wholly or not at all',
      async (write) => {
        const host = current;
        const { faults } = host;
        await write.prepare(host);
        const before = await host.user.look();
        const whole = await write.write(host);
        const after = await host.user.look();
        await host.port.undo(whole);
        expect(await host.user.look()).toEqual(before);

        const { readingRequests, changingRequests = 1 } = write;
        const step = stride === 1 ? 1 : stride * (write.stride ?? 1);
        let failures = 0;
        let request = readingRequests;
        for (let actions = 0; ; actions += step) {
          faults.failAfterActions(actions, request);
          const outcome = await outcomeOf(write.write(host));
          if (faults.takePendingFailure()) {
            request += 1;
            if (request === readingRequests + changingRequests) break;
            if (!(outcome instanceof WorkbookError)) await host.port.undo(outcome);
            actions = -step;
            continue;
          }
          failures += 1;
          if (outcome instanceof WorkbookError) expect(await host.user.look()).toEqual(before);
          else {
            expect(await host.user.look()).toEqual(after);
            await host.port.undo(outcome);
          }
        }
        expect(failures).toBeGreaterThan(0);
        expect(await host.user.look()).toEqual(after);
      },
      EVERY_ACTION_MILLISECONDS,
    );

    it.each(WRITES)(
      'undo of $name breaks off: the same',
      async (write) => {
        const host = current;
        const { faults } = host;
        await write.prepare(host);
        const before = await host.user.look();
        const requests = await countUndoRequests(host, write);

        for (let request = 0; request < requests; request += 1) {
          for (let actions = 0; ; actions += stride * (write.stride ?? 1)) {
            const step = await write.write(host);
            const after = await host.user.look();
            faults.failAfterActions(actions, request);
            const outcome = await outcomeOf(host.port.undo(step));
            const wasMissed = faults.takePendingFailure();
            if (outcome instanceof WorkbookError) {
              expect(await host.user.look()).toEqual(after);
              await host.port.undo(step);
            }
            expect(await host.user.look()).toEqual(before);
            if (wasMissed) break;
          }
        }
      },
      EVERY_ACTION_MILLISECONDS,
    );

    it.each(WRITES)('$name while the user edits a cell: nothing happens', async (write) => {
      const host = current;
      const { faults } = host;
      await write.prepare(host);
      const before = await host.user.look();
      for (const request of [0, write.readingRequests]) {
        faults.editCell(request);
        await expect(write.write(host)).rejects.toMatchObject({ code: 'cell-edit-mode' });
        faults.leaveCell();
        expect(await host.user.look()).toEqual(before);
      }
      const step = await write.write(host);
      faults.editCell(0);
      await expect(host.port.undo(step)).rejects.toMatchObject({ code: 'cell-edit-mode' });
      faults.leaveCell();
      await host.port.undo(step);
      expect(await host.user.look()).toEqual(before);
    });

    it('puts edits back without undoing what a co-author did meanwhile', async () => {
      const host = current;
      const { faults } = host;
      host.user.type('Biểu', 'A1', { value: 1 });
      // The co-author writes between our failing request and the one that repairs.
      faults.failAfterActions(9, 1);
      faults.beforeRequest(2, () => host.user.type('Biểu', 'A1', { value: 99 }));
      await expect(
        host.port.applyEdits([
          edit('A1', 1, { value: 10 }),
          edit('C3', null, { value: 20 }),
          edit('E5', null, { value: 30 }),
        ]),
      ).rejects.toBeInstanceOf(WorkbookError);
      const { cells } = (await host.user.look()).sheets[0]!;
      expect(cells['A1']).toMatchObject({ value: 99 });
      expect(cells['C3']).toBeUndefined();
    });

    it('says so where a broken-off write cannot be put right either', async () => {
      const { port, faults } = current;
      faults.failAfterActions(9, 1);
      faults.failAfterActions(0, 2);
      await expect(
        port.applyEdits([edit('A1', null, { value: 1 }), edit('C3', null, { value: 2 })]),
      ).rejects.toMatchObject({ code: 'half-written', subject: 'Biểu' });
    });

    it('leaves a sheet alone that a co-author has given the same name meanwhile', async () => {
      const host = current;
      const { faults } = host;
      const { port, user } = host;
      faults.beforeRequest(1, () => {
        user.addSheet(SAMPLE_PLAN.sheetName);
        user.type(SAMPLE_PLAN.sheetName, 'A1', { value: 'của người khác' });
      });
      await expect(
        port.insertSheet(() => ({ plan: SAMPLE_PLAN, part: PART })),
      ).rejects.toMatchObject({
        code: 'sheet-exists',
        subject: SAMPLE_PLAN.sheetName,
      });
      const view = await user.look();
      expect(view.sheets.map(({ name }) => name)).toEqual(['Biểu', SAMPLE_PLAN.sheetName]);
      expect(view.sheets[1]!.cells['A1']).toMatchObject({ value: 'của người khác' });
      expect(view.parts).toEqual([]);
    });
  });
}

async function outcomeOf(write: Promise<UndoStep>): Promise<UndoStep | WorkbookError>;
async function outcomeOf(write: Promise<void>): Promise<void | WorkbookError>;
async function outcomeOf(write: Promise<unknown>): Promise<unknown> {
  try {
    return await write;
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    return error;
  }
}

/** By setting a trap for each request in turn, until one is not stepped into. */
async function countUndoRequests(open: InterruptibleHost, write: Write): Promise<number> {
  let requests = 0;
  const step = await write.write(open);
  for (let request = 0; request < 10; request += 1)
    open.faults.beforeRequest(request, () => {
      requests += 1;
    });
  await open.port.undo(step);
  open.faults.takePendingFailure();
  return requests;
}
