import { insertSample } from '../../src/app/insert-sample';
import { insertTemplate } from '../../src/app/insert-template';
import { applyRecalculation, planRecalculation } from '../../src/app/recalculate-workbook';
import { tablesOf } from '../../src/app/workbook-tables';
import { formatCell, parseCell } from '../../src/domain/address';
import { findCell, type CellValue } from '../../src/domain/snapshot';
import { openExcelHost, type ExcelContractHost } from '../hosts/excel/excel-contract-host';
import { findingsOfWorkbook } from '../support/findings-of-workbook';
import { createUniverStore } from '../support/univer/create-univer-store';

const HEADLINES = 'Chỉ tiêu chủ yếu';
/** Where a list of statements has its figures and the words beside them. */
const COLUMNS = { period: 'D', operator: 'E', value: 'F', unit: 'G' } as const;
const FIRST = 8;

let host: ExcelContractHost;
beforeEach(async () => {
  const { store, dispose } = createUniverStore();
  host = await openExcelHost(store, dispose);
});
afterEach(() => host.dispose());

const findings = (): Promise<string[]> => findingsOfWorkbook(host.port);

/** What stands in a column of the headlines, from their first row on. */
async function column(key: keyof typeof COLUMNS, count: number): Promise<CellValue[]> {
  const { sheets } = await host.port.readSnapshot('all');
  const sheet = sheets.find(({ name }) => name === HEADLINES)!;
  const { row, column: at } = parseCell(`${COLUMNS[key]}${FIRST}`);
  return Array.from({ length: count }, (_, line) => findCell(sheet, row + line, at)?.value ?? null);
}

async function type(cell: string, value: number | string, sheet = HEADLINES): Promise<void> {
  host.user.type(sheet, cell, { value });
  await host.store.settle();
}

describe('headline figures over the published appendix', () => {
  beforeEach(async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    await insertTemplate(host.port, 'headline-targets', {
      sheetName: HEADLINES,
      level: 'province',
      placeName: 'tỉnh Thừa Thiên Huế',
      year: 2024,
      places: [
        'Số hộ nghèo',
        'Tỷ lệ hộ nghèo',
        'Giảm số hộ nghèo',
        'Số hộ nghèo',
        'Tỷ lệ hộ nghèo',
        'Số hộ cận nghèo',
      ],
      links: { targets: 'T1' },
    });
  });

  const figures = () => column('value', 6);

  test('are those of its total row, and go back to them where somebody types others', async () => {
    // 2023 and 2024, as the plan has them
    const published = [7540, 2.27, 1595, 5945, 1.76, null];
    expect(await figures()).toEqual(published);
    // Said of the appendix, and not again of what is taken from it
    const growth = await findings();
    expect(growth).toEqual([expect.stringContaining('household-growth-implied')]);
    expect(growth[0]).not.toContain(HEADLINES);

    const cell = `F${FIRST + 3}`;
    host.user.type(HEADLINES, cell, { value: 5900 });
    host.user.type(HEADLINES, `F${FIRST + 5}`, { value: 4000 });
    await host.store.settle();
    expect(await findings()).toContain(`remaining-mismatch ${HEADLINES} ${cell}`);
    const plan = await planRecalculation(host.port);
    expect(plan.edits.map(({ cell: at }) => formatCell(at))).toEqual([cell]);
    await applyRecalculation(host.port, plan);
    await host.store.settle();
    expect(await figures()).toEqual([...published.slice(0, 5), 4000]);
    expect(await findings()).toEqual(growth);
  });
});

describe('headline figures over the tables of Hà Quảng', () => {
  const SERVICES = 'Chỉ tiêu dịch vụ 2023';
  const PLACE = { level: 'district', placeName: 'huyện Hà Quảng', year: 2023 };

  async function insertHeadlines(places: readonly string[], links: object): Promise<void> {
    const raw = { ...PLACE, sheetName: HEADLINES, places, links };
    expect(await insertTemplate(host.port, 'headline-targets', raw)).toMatchObject({ ok: true });
    await host.store.settle();
  }

  test('aim as its services do, and a figure that differs is found', async () => {
    await insertSample(host.port, 'ha-quang-services-2023');
    const indicators = ['Lao động qua đào tạo', 'Số hộ nghèo', 'Lao động được tạo việc làm mới'];
    await insertHeadlines(indicators, { services: 'T1' });
    expect(await column('value', 3)).toEqual([48.8, null, 1000]);
    expect(await column('period', 3)).toEqual(['Năm 2023', null, 'Năm 2023']);
    expect(await column('operator', 3)).toEqual(['=', null, 'ít nhất']);
    expect(await column('unit', 3)).toEqual(['%', null, 'người']);
    expect(await findings()).toEqual([]);

    // 47,6 and 1,2 more are 48,8: the table agrees with itself, so it is the text that is wrong
    const cell = `F${FIRST}`;
    await type(cell, 48.4);
    expect(await findings()).toEqual([`cross-table-conflict ${HEADLINES} ${cell}`]);
    const plan = await planRecalculation(host.port);
    expect(plan.edits.map(({ cell: at }) => formatCell(at))).toEqual([cell]);
    await applyRecalculation(host.port, plan);
    await host.store.settle();
    expect(await column('value', 3)).toEqual([48.8, null, 1000]);

    const tables = tablesOf(await host.port.readSnapshot('all'));
    const services = tables.find(({ sheet }) => sheet === SERVICES);
    const aim = services!.columns.findIndex(({ label }) => label === indicators[2]);
    await type(formatCell(services!.cells![aim]!), 1200, SERVICES);
    expect(await column('value', 3)).toEqual([48.8, null, 1200]);
    expect(await findings()).toEqual([]);
  });
});
