import { applySuggestion } from '../../src/app/apply-suggestion';
import { checkWorkbook } from '../../src/app/check-workbook';
import { insertSample } from '../../src/app/insert-sample';
import { insertTemplate } from '../../src/app/insert-template';
import { markFindings } from '../../src/app/mark-findings';
import { applyRecalculation, planRecalculation } from '../../src/app/recalculate-workbook';
import { cellRange, formatCell, type CellAddress } from '../../src/domain/address';
import { findCell, type CellValue } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { tablesOf } from '../../src/app/workbook-tables';
import { samples } from '../../src/templates';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { openExcelHost, type ExcelContractHost } from '../hosts/excel/excel-contract-host';
import { createUniverStore } from '../support/univer/create-univer-store';

const SHEET = 'Phụ lục';
const A_LUOI = 'Huyện A Lưới';

/**
 * The whole way without a screen: use cases, Excel host, genuine Office.js, our host,
 * Univer calculating. What a person does at the grid goes past all of them.
 */
describe('the main job on the published appendix', () => {
  let host: ExcelContractHost;
  beforeEach(async () => {
    const { store, dispose } = createUniverStore();
    host = await openExcelHost(store, dispose);
  });
  afterEach(() => host.dispose());

  async function table(): Promise<Table> {
    const [found] = tablesOf(await host.port.readSnapshot('active'));
    return found!;
  }

  async function cellOf(place: string, key: string): Promise<CellAddress> {
    const { rows, columns } = await table();
    return {
      row: rows.find(({ label }) => label === place)!.row,
      column: columns.find((column) => column.key === key)!.column,
    };
  }

  async function valueOf(place: string, key: string): Promise<CellValue> {
    const { row, column } = await cellOf(place, key);
    const snapshot = await host.port.readSnapshot('active');
    return findCell(snapshot.sheets[0]!, row, column)?.value ?? null;
  }

  async function type(place: string, key: string, value: number): Promise<string> {
    const cell = formatCell(await cellOf(place, key));
    host.user.type(SHEET, cell, { value });
    return cell;
  }

  async function serious(): Promise<readonly string[]> {
    const { findings } = await checkWorkbook(host.port, 'active');
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ ruleId, place }) =>
          `${ruleId} ${formatCell({ row: place.range.top, column: place.range.left })}`,
      );
  }

  test('inserted and filled, every remaining number and total comes out as published', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    for (const row of publishedRows)
      expect([row.place, await valueOf(row.place, 'poorEnd')]).toEqual([row.place, row.poorEnd]);
    const { place, poorBegin, poorReduction, poorEnd } = publishedTotal;
    expect([
      await valueOf(place, 'poorBegin'),
      await valueOf(place, 'poorReduction'),
      await valueOf(place, 'poorEnd'),
    ]).toEqual([poorBegin, poorReduction, poorEnd]);
  });

  test('the published plan gives no error, no warning and one info on the growth of households', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    const { findings } = await checkWorkbook(host.port, 'active');
    expect(findings.map(({ ruleId, severity, expected }) => [ruleId, severity, expected])).toEqual([
      ['household-growth-implied', 'info', { low: '1.20', high: '1.29' }],
    ]);
  });

  test('the native checks stay silent, also after the calculation that rules start by themselves', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    await host.port.readSnapshot('active');
    // Univer calculates once more for conditional formats; see mends/uncached-comparisons.ts.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { auxiliary, rows } = await table();
    const check = auxiliary!.find(({ key }) => key === 'check')!.column;
    const { sheets } = await host.port.readSnapshot('active');
    const said = rows.map(({ row }) => findCell(sheets[0]!, row, check)?.value ?? '');
    expect(said.filter((text) => text !== '')).toEqual([]);
  });

  test('a remaining number typed over its formula is flagged, fixed with one step, and clean again', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    const cell = await type(A_LUOI, 'poorEnd', 2298);
    const { findings } = await checkWorkbook(host.port, 'active');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['remaining-mismatch']);
    const [finding] = findings;
    expect(
      finding!.culprits.map(({ place: { range } }) =>
        formatCell({ row: range.top, column: range.left }),
      ),
    ).toEqual([cell]);
    expect(finding!.culprits[0]!.candidates).toEqual([{ value: '2289', slip: 'digits-swapped' }]);
    await applySuggestion(host.port, finding!.suggestions[0]!);
    expect(await valueOf(A_LUOI, 'poorEnd')).toBe(2289);
    expect(await serious()).toEqual([]);
  });

  test('a typed base count with swapped digits is the culprit, and the fix puts the published one back', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    const cell = await type(A_LUOI, 'poorBegin', 3845);
    const { findings } = await checkWorkbook(host.port, 'active');
    expect(await serious()).toEqual([`implied-households-conflict ${cell}`]);
    await applySuggestion(host.port, findings[0]!.suggestions[0]!);
    expect(await valueOf(A_LUOI, 'poorBegin')).toBe(3485);
    expect(await serious()).toEqual([]);
  });

  test('marks come and go and leave the workbook as it was', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    await type(A_LUOI, 'poorEnd', 2298);
    const before = await host.user.look();
    const { findings } = await checkWorkbook(host.port, 'active');
    const options = { language: 'vi', writesReport: true } as const;
    const { remarks } = await markFindings(host.port, findings, options);
    expect(remarks).toEqual([]);
    const after = await host.user.look();
    expect(after.sheets.map(({ name }) => name).at(-1)).toBe('Kết quả soát biểu');
    expect((await checkWorkbook(host.port, 'all')).findings).toEqual(findings);
    await host.port.clearMarks();
    expect(await host.user.look()).toEqual(before);
  });

  test('recalculating restores the formula, then has nothing left to do', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    const { row, column } = await cellOf(A_LUOI, 'poorEnd');
    await type(A_LUOI, 'poorEnd', 2298);
    const plan = await planRecalculation(host.port);
    expect(plan.changes.map(({ place, before, after }) => [place.range, before, after])).toEqual([
      [cellRange(row, column), '2298', '2289'],
    ]);
    await applyRecalculation(host.port, plan);
    expect((await planRecalculation(host.port)).edits).toEqual([]);
    expect(await valueOf(A_LUOI, 'poorEnd')).toBe(2289);
  });

  test('taking the insertion back leaves the workbook as it was', async () => {
    const before = await host.user.look();
    const undo = await insertSample(host.port, 'thua-thien-hue-2024');
    await host.port.undo(undo);
    expect(await host.user.look()).toEqual(before);
  });

  test('with households typed, the rates are computed and rounded half up', async () => {
    const { parameters } = samples[0]!;
    const result = await insertTemplate(host.port, 'target-allocation', {
      ...parameters,
      columns: { households: true, plannedHouseholds: true },
    });
    expect(result.ok).toBe(true);
    // 201 / 20.000 = 1,005 %, a tie; 199 / 19.900 = 1 % exactly.
    await type('Thành phố Huế', 'householdsBegin', 20_000);
    await type('Thành phố Huế', 'poorBegin', 201);
    await type('Thành phố Huế', 'poorReduction', 2);
    await type('Thành phố Huế', 'householdsEnd', 19_900);
    expect(await valueOf('Thành phố Huế', 'poorRateBegin')).toBe(1.01);
    expect(await valueOf('Thành phố Huế', 'poorRateEnd')).toBe(1);
    expect(await serious()).toEqual([]);
  });
});

describe('bad input', () => {
  let host: ExcelContractHost;
  beforeEach(async () => {
    const { store, dispose } = createUniverStore();
    host = await openExcelHost(store, dispose);
  });
  afterEach(() => host.dispose());

  const parameters = samples[0]!.parameters;

  test.each([
    ['no places', { ...parameters, places: [] }, 'places-missing'],
    ['a place twice', { ...parameters, places: ['Xã A', ' xã  a'] }, 'place-duplicate'],
  ])('%s: refused with the reason, and the workbook is untouched', async (_, raw, messageId) => {
    const before = await host.user.look();
    const result = await insertTemplate(host.port, 'target-allocation', raw);
    expect(result.ok === false && result.problems.map((problem) => problem.messageId)).toEqual([
      messageId,
    ]);
    expect(await host.user.look()).toEqual(before);
  });

  test('a sheet name that exists is refused, and the workbook is untouched', async () => {
    await insertSample(host.port, 'thua-thien-hue-2024');
    const before = await host.user.look();
    await expect(insertSample(host.port, 'thua-thien-hue-2024')).rejects.toMatchObject({
      code: 'sheet-exists',
      subject: SHEET,
    });
    expect(await host.user.look()).toEqual(before);
  });
});
