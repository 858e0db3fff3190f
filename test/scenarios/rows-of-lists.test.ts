import { insertSample } from '../../src/app/insert-sample';
import { applyRecalculation, planRecalculation } from '../../src/app/recalculate-workbook';
import { tablesOf } from '../../src/app/workbook-tables';
import { cellRange } from '../../src/domain/address';
import type { CellContent } from '../../src/domain/edit';
import type { CellValue } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import type { TemplateSample } from '../../src/templates';
import { haQuangAssignments2023 } from '../../src/templates/assignments/sample';
import { haQuangHeadlines } from '../../src/templates/headline-targets/sample';
import { illustratedHouseholds } from '../../src/templates/household-list/sample';
import { haQuangPolicies2022 } from '../../src/templates/policy-results/sample';
import { haQuangServices } from '../../src/templates/service-indicators/sample';
import { illustratedWorks } from '../../src/templates/works-list/sample';
import { openExcelHost, type ExcelContractHost } from '../hosts/excel/excel-contract-host';
import { createUniverStore, type TestStore } from '../support/univer/create-univer-store';

/** Rows that come and go at the edges of a list and in its middle, as a person works at the grid. */
let book: TestStore;
let host: ExcelContractHost;

beforeEach(async () => {
  book = createUniverStore();
  host = await openExcelHost(book.store, book.dispose);
});

afterEach(() => host.dispose());

/** Where names stand, as in every template: right of the running numbers. */
const NAME_COLUMN = 1;
const COLUMNS = Array.from({ length: 24 }, (_, column) => column);
const NEW_NAME = 'Dòng mới thêm';

const sheet = (): string => book.store.activeSheet();

function valueAt(row: number, column: number): CellValue {
  return book.store.readCells(sheet(), cellRange(row, column))[0]![0]!.value;
}

/** Rows with the names of the sample, top to bottom. */
function rowsOf({ parameters }: TemplateSample): number[] {
  const names = new Set<unknown>(parameters['places'] as readonly string[]);
  const used = book.store.usedRange(sheet(), true)!;
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => row);
  return rows.filter((row) => names.has(valueAt(row, NAME_COLUMN)));
}

/** Insert a row above that one, and write into it. */
function insertRow(at: number, contents: Readonly<Record<number, CellContent>> = {}): void {
  book.context.facade.getActiveSheet().insertRowsBefore(at, 1);
  const all = { [NAME_COLUMN]: { value: NEW_NAME }, ...contents };
  for (const [column, content] of Object.entries(all))
    book.store.writeCells(sheet(), cellRange(at, Number(column)), [[content]]);
}

/** What watches over the cells of a row: ids of conditional formats and rules of validation. */
function watchersOf(row: number): [formats: string[], validation: unknown][] {
  const formats = book.store.listConditionalFormats(sheet());
  return COLUMNS.map((column): [string[], unknown] => [
    formats
      .filter(({ ranges }) =>
        ranges.some(
          ({ top, left, bottom, right }) =>
            top <= row && row <= bottom && left <= column && column <= right,
        ),
      )
      .map(({ id }) => id),
    book.store.readValidation(sheet(), cellRange(row, column)),
  ]);
}

async function table(): Promise<Table> {
  await book.store.settle();
  return tablesOf(await host.port.readSnapshot('active'))[0]!;
}

/** A statement is a figure of its place, anything else in a list a row. */
function figuresOrRows({ options, columns, rows }: Table): number {
  return options.statements ? columns.length : rows.length;
}

const EDGES = {
  first: (rows: readonly number[]) => rows[0]!,
  middle: (rows: readonly number[]) => rows[2]!,
  last: (rows: readonly number[]) => rows.at(-1)! + 1,
} as const;

const LISTS = [
  illustratedWorks,
  illustratedHouseholds,
  haQuangAssignments2023,
  haQuangPolicies2022,
  haQuangHeadlines,
  haQuangServices,
].map((sample) => [sample.templateId, sample] as const);

test.each(LISTS)(
  '%s: a new row belongs to the list, wherever it is inserted',
  async (_, sample) => {
    await insertSample(host.port, sample.id);
    const before = figuresOrRows(await table());
    for (const edge of ['last', 'first'] as const) {
      const rows = rowsOf(sample);
      const at = EDGES[edge](rows);
      insertRow(at);
      const neighbour = rowsOf(sample).find((row) => Math.abs(row - at) === 1)!;
      // Below a total row it takes over that one's formats as well, which ask whose row they are on
      expect(watchersOf(at)).toEqual(
        watchersOf(neighbour).map(([formats, validation]): unknown => [
          expect.arrayContaining(formats),
          validation,
        ]),
      );
      expect(figuresOrRows(await table())).toBe(before + 1);
      book.undo();
      book.undo();
      expect(rowsOf(sample)).toEqual(rows);
    }
  },
);

const COST = 6;
const STATE = 9;

test.each(['first', 'middle', 'last'] as const)(
  'a work inserted as the %s row is summed, its formulas are missed and filled',
  async (edge) => {
    await insertSample(host.port, illustratedWorks.id);
    const at = EDGES[edge](rowsOf(illustratedWorks));
    insertRow(at, { 2: { value: 'DA2' }, [COST]: { value: 800 }, [STATE]: { value: 300 } });
    const { rows, auxiliary = [] } = await table();
    const total = rows.find(({ role }) => role === 'total')!.row;
    const check = auxiliary.find(({ key }) => key === 'check')!.column;
    // 11.200 and 5.300 were the totals, 5.525,5 and 6.575,5 those of what follows
    expect([COST, STATE].map((column) => valueAt(total, column))).toEqual([12_000, 5_600]);
    expect(valueAt(total, check)).toContain('Có dòng thiếu công thức: bấm Tính lại');

    await applyRecalculation(host.port, await planRecalculation(host.port));
    await book.store.settle();
    expect([7, 8].map((column) => valueAt(total, column))).toEqual([6_875.5, 5_825.5]);
    expect([7, 8].map((column) => valueAt(at, column))).toEqual([300, 300]);
    expect([total, at].map((row) => valueAt(row, check))).toEqual(['', '']);
  },
);

test.each(['first', 'last'] as const)('the %s work can be deleted', async (edge) => {
  await insertSample(host.port, illustratedWorks.id);
  const rows = rowsOf(illustratedWorks);
  const at = edge === 'first' ? rows[0]! : rows.at(-1)!;
  const cost = valueAt(at, COST);
  book.store.deleteRows(sheet(), at, 1);
  const { rows: left, auxiliary = [] } = await table();
  const total = left.find(({ role }) => role === 'total')!.row;
  const check = auxiliary.find(({ key }) => key === 'check')!.column;
  expect(left.filter(({ role }) => role === 'unit')).toHaveLength(rows.length - 1);
  expect(valueAt(total, COST)).toBe(11_200 - Number(cost));
  expect(left.map(({ row }) => valueAt(row, check))).toEqual(left.map(() => ''));
});
