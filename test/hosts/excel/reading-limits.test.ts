import { parseRange } from '../../../src/domain/address';
import { createExcelHost } from '../../../src/hosts/excel';
import { bootOffice, type BootedOffice } from '../../support/office/boot-office';
import { createMemoryStore, type MemoryStore } from '../../support/office/memory-store';

describe('what some Excels cannot tell', () => {
  let store: MemoryStore;
  let office: BootedOffice | undefined;

  beforeEach(() => {
    store = createMemoryStore(['Biểu']);
    store.writeCells(store.activeSheet(), parseRange('A1:B1'), [[{ value: 'x' }, { value: 1 }]]);
    store.merge(store.activeSheet(), parseRange('A2:B2'), false);
    store.writeCells(store.activeSheet(), parseRange('A2'), [[{ value: 'y' }]]);
  });
  afterEach(() => office?.dispose());

  it('reads merges from ExcelApi 1.13 on', async () => {
    office = await bootOffice(store, { excelApi: '1.13' });
    const [sheet] = (await createExcelHost().readSnapshot('active')).sheets;
    expect(sheet!.merges).toEqual([parseRange('A2:B2')]);
  });

  it('leaves merges out before, and reads everything else', async () => {
    office = await bootOffice(store, { excelApi: '1.9' });
    // Off by default in the library: then members beyond the host would be let through.
    office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    const host = createExcelHost();
    const [sheet] = (await host.readSnapshot('active')).sheets;
    expect(sheet).toMatchObject({ merges: [], used: parseRange('A1:B2') });
    expect(host.capabilities).toEqual({
      conditionalFormats: true,
      customXml: true,
      events: true,
      pageLayout: true,
      dataValidation: true,
    });
  });

  it('says what an Excel before ExcelApi 1.9 lacks', async () => {
    office = await bootOffice(store, { excelApi: '1.6' });
    expect(createExcelHost().capabilities).toEqual({
      conditionalFormats: false,
      customXml: true,
      events: false,
      pageLayout: false,
      dataValidation: false,
    });
  });

  it('leaves merges out where Excel has too many to list', async () => {
    const { listMerges } = store;
    let isAsked = false;
    store.listMerges = (sheet) => {
      isAsked = true;
      if (listMerges(sheet).length > 0) throw new Error('more than 512');
      return [];
    };
    office = await bootOffice(store);
    const [sheet] = (await createExcelHost().readSnapshot('active')).sheets;
    expect(isAsked).toBe(true);
    expect(sheet).toMatchObject({ merges: [], used: parseRange('A1:B2') });
  });
});
