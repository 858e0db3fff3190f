import { insertSample } from '../../src/app/insert-sample';
import { insertTemplate } from '../../src/app/insert-template';
import { offerTemplatesOf, previewTemplate } from '../../src/app/offer-templates';
import { applyRecalculation, planRecalculation } from '../../src/app/recalculate-workbook';
import { tablesOf } from '../../src/app/workbook-tables';
import { formatCell } from '../../src/domain/address';
import { findCell, isErrorValue, type CellValue } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { openExcelHost, type ExcelContractHost } from '../hosts/excel/excel-contract-host';
import { findingsOfWorkbook } from '../support/findings-of-workbook';
import { createUniverStore } from '../support/univer/create-univer-store';

const WORKS = 'Công trình 2023';
const BUDGET = 'Kinh phí 2023';
const LINKED = '- Công trình theo danh mục';

const budgetOver = (works: string) => ({
  sheetName: BUDGET,
  level: 'district',
  placeName: 'huyện Minh Họa',
  year: 2023,
  moneyUnit: 'vnd',
  places: ['Dự án 1: Hạ tầng', 'Hoạt động khác', 'Dự án 4: Việc làm', 'Tiểu dự án 1: Dạy nghề'],
  columns: { sources: true },
  links: { works },
});

/** Works of dự án 1 in the sample: 2.600 + 1.900 + 800 triệu of the state. */
const OF_DA1 = 5_300_000_000;

let host: ExcelContractHost;
beforeEach(async () => {
  const { store, dispose } = createUniverStore();
  host = await openExcelHost(store, dispose);
});
afterEach(() => host.dispose());

const findings = (): Promise<string[]> => findingsOfWorkbook(host.port);

/**
 * The whole way without a screen: the works of a list, and a budget that takes their capital, while
 * a person goes on working on both.
 */
describe('a budget over a list of works', () => {
  beforeEach(async () => {
    await insertSample(host.port, 'works-illustration');
    const result = await insertTemplate(host.port, 'project-budget', budgetOver('T1'));
    expect(result).toMatchObject({ ok: true });
  });
  async function tableOn(sheet: string): Promise<Table> {
    return tablesOf(await host.port.readSnapshot('all')).find((one) => one.sheet === sheet)!;
  }

  async function cellOf(sheet: string, row: string, key: string): Promise<string> {
    const { rows, columns, texts = [] } = await tableOn(sheet);
    return formatCell({
      row: rows.find(({ label, node }) => node === row || label === row)!.row,
      column: [...columns, ...texts].find((column) => column.key === key)!.column,
    });
  }

  async function valueOf(row: string, key: string): Promise<CellValue> {
    const { rows, columns } = await tableOn(BUDGET);
    const { sheets } = await host.port.readSnapshot('all');
    return (
      findCell(
        sheets.find(({ name }) => name === BUDGET)!,
        rows.find(({ label, node }) => node === row || label === row)!.row,
        columns.find((column) => column.key === key)!.column,
      )?.value ?? null
    );
  }

  const sheetId = (name: string) =>
    host.store.listSheets().find((sheet) => sheet.name === name)!.id;

  test('holds their capital in its own unit of money and agrees with them, whatever their sheet is called', async () => {
    const offered = await offerTemplatesOf(host.port, { year: 2023 });
    const form = offered.find(({ definition }) => definition.id === 'project-budget')!.definition;
    const [field] = form.parameters.find(({ id }) => id === 'links')!.fields;
    expect(field).toMatchObject({
      path: 'links.works',
      input: { options: [{ value: '' }, { value: 'T1' }] },
    });
    expect(previewTemplate(host.port, form.id, budgetOver('T1')).ok).toBe(true);
    expect(previewTemplate(host.port, form.id, budgetOver('T9'))).toEqual({
      ok: false,
      problems: [{ path: 'links.works', messageId: 'link-table-missing' }],
    });

    expect(await valueOf(LINKED, 'investmentState')).toBe(OF_DA1);
    expect(await valueOf('DA1', 'investmentState')).toBe(OF_DA1);
    expect(await valueOf('DA4.1', 'recurrentState')).toBe(430_000_000);
    expect(await findings()).toEqual([]);
    expect((await planRecalculation(host.port)).changes).toEqual([]);

    host.user.renameSheet(WORKS, "Danh mục 'mới'");
    await host.store.settle();
    expect(await valueOf(LINKED, 'investmentState')).toBe(OF_DA1);
    expect(await findings()).toEqual([]);
    expect((await planRecalculation(host.port)).changes).toEqual([]);
  });

  test('follows works that are inserted at both edges of the list', async () => {
    const { rows } = await tableOn(WORKS);
    const [first] = rows;
    const total = rows.at(-1)!;
    const write = (row: number, name: string, amount: number) => {
      host.user.type(WORKS, `B${row + 1}`, { value: name });
      host.user.type(WORKS, `C${row + 1}`, { value: 'DA1' });
      // A new row looks like the one above, which is not always one of figures
      host.user.setNumberFormat(WORKS, `J${row + 1}`, '#,##0.###');
      host.user.type(WORKS, `J${row + 1}`, { value: amount });
    };
    host.store.insertRows(sheetId(WORKS), total.row, 1);
    host.store.insertRows(sheetId(WORKS), first!.row, 1);
    write(first!.row, 'Kè suối', 7);
    write(total.row + 1, 'Trạm bơm', 11.5);
    await host.store.settle();
    expect(await cellOf(WORKS, 'Trạm bơm', 'investmentState')).toBe(`J${total.row + 2}`);
    expect(await valueOf(LINKED, 'investmentState')).toBe(OF_DA1 + 18_500_000);
    expect((await planRecalculation(host.port)).changes).toEqual([]);
  });

  test('says where somebody typed over it, and recalculating takes the figure again', async () => {
    const cell = await cellOf(BUDGET, LINKED, 'investmentState');
    const typed = async (value: number) => {
      host.user.type(BUDGET, cell, { value });
      await host.store.settle();
      return findings();
    };
    // More than the works need may be meant; less cannot be
    expect(await typed(OF_DA1 + 1_000_000)).toEqual([`formula-overwritten ${BUDGET} ${cell}`]);
    expect(await typed(OF_DA1 - 1_000_000)).toEqual([`works-rollup-mismatch ${BUDGET} ${cell}`]);
    await applyRecalculation(host.port, await planRecalculation(host.port));
    await host.store.settle();
    expect(await valueOf(LINKED, 'investmentState')).toBe(OF_DA1);
    expect(await findings()).toEqual([]);

    // Without the line that takes them, a project may fall short of its works
    const { rows } = await tableOn(BUDGET);
    const { row } = rows.find(({ label }) => label === LINKED)!;
    host.store.deleteRows(sheetId(BUDGET), row, 1);
    await host.store.settle();
    const other = await cellOf(BUDGET, '- Hoạt động khác', 'investmentState');
    host.user.type(BUDGET, other, { value: 1_000_000_000 });
    await host.store.settle();
    expect((await findings()).map((text) => text.split(' ')[0])).toEqual(['works-rollup-mismatch']);
  });

  test('shows errors without the list, and takes its figures from the next one like it', async () => {
    host.store.deleteSheet(sheetId(WORKS));
    await host.store.settle();
    const value = await valueOf(LINKED, 'investmentState');
    expect(value !== null && isErrorValue(value) ? value.error : value).toBe('#REF!');
    expect(new Set((await findings()).map((text) => text.split(' ')[0]))).toEqual(
      new Set(['error-value']),
    );
    expect((await planRecalculation(host.port)).changes).toEqual([]);

    await insertSample(host.port, 'works-illustration');
    host.user.activate(BUDGET);
    await applyRecalculation(host.port, await planRecalculation(host.port));
    await host.store.settle();
    expect(await valueOf(LINKED, 'investmentState')).toBe(OF_DA1);
    expect(await findings()).toEqual([]);
  });
});
