import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import type { WorkbookChange } from '../../../src/ports/workbook-port';
import { createMemoryStore } from '../../support/office/memory-store';
import { edit } from '../contract/edits.contract';
import { mark } from '../contract/marks.contract';
import { SAMPLE_PART, SAMPLE_PLAN } from '../contract/sample-plan';
import { openExcelHost, type ExcelContractHost } from './excel-contract-host';

describe('onChanged', () => {
  let host: ExcelContractHost;
  let heard: WorkbookChange[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    host = await openExcelHost(createMemoryStore());
    heard = [];
    stop = await host.port.onChanged((change) => heard.push(change));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    host.dispose();
  });

  it("tells of the user's edits, with the sheet", async () => {
    const { store, user } = host;
    user.type('Biểu', 'B2', { value: 1 });
    await delivery();
    expect(heard).toEqual([{ sheetId: store.activeSheet(), remote: false }]);
  });

  it('tells co-authors from the user', async () => {
    const { store } = host;
    store.withOrigin('remote', () =>
      store.writeCells(store.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 }, [
        [{ value: 1 }],
      ]),
    );
    await delivery();
    expect(heard).toEqual([{ sheetId: store.activeSheet(), remote: true }]);
  });

  it('says nothing of what we write ourselves', async () => {
    await writeEverything(host);
    await delivery();
    expect(heard).toEqual([]);
  });

  it('says nothing of it in an Excel that does not tell who caused an event', async () => {
    hideTriggerSource();
    await writeEverything(host);
    await delivery();
    expect(heard).toEqual([]);
    host.user.type('Biểu', 'H9', { value: 5 });
    await delivery();
    expect(heard).toEqual([{ sheetId: host.store.listSheets()[0]!.id, remote: false }]);
  });

  it('ends', async () => {
    await stop();
    host.user.type('Biểu', 'B2', { value: 1 });
    await delivery();
    expect(heard).toEqual([]);
  });
});

async function writeEverything({ port }: ExcelContractHost): Promise<void> {
  const insertion = await port.insertSheet(() => ({
    plan: SAMPLE_PLAN,
    part: formatWorkbookPart(SAMPLE_PART),
  }));
  const edits = await port.applyEdits([edit('A1', null, { value: 1 })]);
  await port.mark([mark('error', 'A1')]);
  await port.undo(edits);
  await port.undo(insertion);
}

/** Takes the member out of every event on its way to the client, as before ExcelApi 1.14. */
function hideTriggerSource(): void {
  const { parse } = JSON;
  jest.spyOn(JSON, 'parse').mockImplementation((text: string) => {
    const parsed: unknown = parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'triggerSource' in parsed)
      delete parsed.triggerSource;
    return parsed;
  });
}

/** Events come in a task of their own. */
function delivery(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
