import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSnapshot } from '../../src/app/check-snapshot';
import { fillPlan } from '../../src/app/fill-plan';
import { planWorkbook } from '../../src/app/plan-workbook';
import { runTemplate } from '../../src/cli/commands/template';
import { formatCell, parseCell } from '../../src/domain/address';
import type { SheetPlan } from '../../src/domain/sheet-plan';
import type { Table } from '../../src/domain/table';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import type { SampleInput } from '../../src/templates';
import { linkedWorkbook } from '../templates/support/linked-workbook';
import {
  BUDGET,
  COUNTED_TARGETS,
  HEADLINES,
  LIST,
  MOVEMENT,
  STRAY_LIST,
  TARGETS,
  VILLAGES,
  WORKS,
} from './cases/linked-orders';
import { createFolder } from './folder';
import { convertAll } from './programs/libreoffice';
import { readValues, type ReadSheet } from './programs/openpyxl';

const { folder, remove } = createFolder();
afterAll(remove);

const works = linkedWorkbook([WORKS, BUDGET]);
const targets = linkedWorkbook([LIST, MOVEMENT, TARGETS, HEADLINES]);
const villages = linkedWorkbook([LIST, VILLAGES]);
const stray = linkedWorkbook([STRAY_LIST, COUNTED_TARGETS, VILLAGES]);

/** Published figures of Hà Quảng, and headlines that take them. */
const HA_QUANG = { level: 'district', placeName: 'huyện Hà Quảng', year: 2023 };

/** @param typed over the first of the headline figures */
function servicesWithHeadlines(typed: readonly SampleInput[] = []): Uint8Array {
  const planned = planWorkbook(
    [
      { template: 'service-indicators', raw: {}, sampleId: 'ha-quang-services-2023' },
      {
        template: 'headline-targets',
        raw: {
          ...HA_QUANG,
          places: ['Lao động qua đào tạo', 'Lao động được tạo việc làm mới'],
          links: { services: 'service-indicators' },
        },
      },
    ],
    { year: 2023, withSample: true },
  );
  if (planned.kind !== 'planned') throw new Error(JSON.stringify(planned));
  const { part, sheets } = planned.workbook;
  const [services, headlines] = sheets as [SheetPlan, SheetPlan];
  // Without any results, so that LibreOffice works all of them out
  return writeWorkbook({ part, sheets: [services, fillPlan(headlines, typed)] });
}

/** As a person asks for it on the command line. */
async function budgetsWithHeadlines(file: string): Promise<void> {
  const params = path.join(folder, 'params.json');
  const headlines = {
    places: ['Tổng nhu cầu vốn', 'Tổng vốn được giao', 'Vốn sự nghiệp được giao'],
    links: { budget: 'project-budget', execution: 'budget-execution' },
  };
  const execution = { year: 2022 };
  writeFileSync(
    params,
    JSON.stringify({
      common: HA_QUANG,
      'headline-targets': headlines,
      'budget-execution': execution,
    }),
  );
  const code = await runTemplate(
    ['headline-targets', 'project-budget', 'budget-execution'],
    { output: file, params, sample: true },
    { language: 'vi', year: 2023, report: () => undefined },
  );
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
}

/** What LibreOffice works out, sheet by sheet, and what our engine then says. */
interface Calculated {
  readonly sheets: readonly ReadSheet[];
  readonly findings: readonly string[];
}

const calculated = new Map<string, Calculated>();

beforeAll(async () => {
  const books: Readonly<Record<string, Uint8Array>> = {
    works: works.bytes,
    targets: targets.bytes,
    villages: villages.bytes,
    stray: stray.bytes,
    services: servicesWithHeadlines(),
    'services-typed-over': servicesWithHeadlines([
      { cell: parseCell('F8'), content: { value: 48.4 } },
    ]),
  };
  const fileOf = (name: string) => path.join(folder, `${name}.xlsx`);
  for (const [name, bytes] of Object.entries(books)) writeFileSync(fileOf(name), bytes);
  await budgetsWithHeadlines(fileOf('budgets'));
  const names = [...Object.keys(books), 'budgets'];
  const into = path.join(folder, 'calculated');
  mkdirSync(into);
  convertAll(names.map(fileOf), 'xlsx', into);
  const results = names.map((name) => path.join(into, `${name}.xlsx`));
  const values = readValues(results);
  results.forEach((file, position) => {
    const findings = checkSnapshot(readWorkbook(readFileSync(file))).findings.map(
      ({ ruleId, place: { sheet, range } }) =>
        `${ruleId} ${sheet} ${formatCell({ row: range.top, column: range.left })}`,
    );
    calculated.set(names[position]!, { sheets: values.get(file)!, findings });
  });
});

const sheetOf = (name: string, position: number): ReadSheet =>
  calculated.get(name)!.sheets[position]!;

function row({ cells }: ReadSheet, table: Table, name: string) {
  const found = table.rows.find(({ label, node }) => node === name || label === name)!;
  return Object.fromEntries(
    table.columns.flatMap(({ key, column }) => {
      const value = cells[formatCell({ row: found.row, column })]?.value;
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}

test('LibreOffice takes from the other table what plain arithmetic gives', () => {
  const budget = (name: string) => row(sheetOf('works', 1), works.tables[1]!, name);
  // 2.600 + 1.900,5 triệu of the state, 150 raised, 40 recurrent
  const worksOfOne = {
    investmentState: 4_500_500_000,
    investmentMobilised: 150_000_000,
    investment: 4_650_500_000,
  };
  expect(works.tables[1]!.rows.map(({ label }) => label)).toEqual([
    'Tổng cộng',
    'Dự án 1: Hạ tầng',
    '- Công trình theo danh mục',
    '- Hoạt động khác',
    'Dự án 4: Việc làm',
    'Tiểu dự án 1: Giáo dục nghề nghiệp',
    '- Công trình theo danh mục',
  ]);
  expect(budget('- Công trình theo danh mục')).toEqual({
    ...worksOfOne,
    recurrentState: 40_000_000,
    recurrent: 40_000_000,
    amount: 4_690_500_000,
  });
  expect(budget('DA1')).toEqual({
    ...worksOfOne,
    recurrentState: 41_000_000,
    recurrent: 41_000_000,
    amount: 4_691_500_000,
  });
  expect(budget('DA4.1')).toMatchObject({ recurrent: 430_000_000, amount: 430_000_000 });
  expect(budget('Tổng cộng').amount).toBe(5_121_500_000);

  const target = (name: string) => row(sheetOf('targets', 2), targets.tables[2]!, name);
  // Bases from the movement (5 − 2, 3 − 3 + 1), reductions counted in the list
  expect(target('Thôn Đông')).toMatchObject({
    householdsBegin: 120,
    poorBegin: 3,
    poorReduction: 2,
    poorEnd: 1,
    minorityPoorBegin: 2,
    minorityPoorReduction: 1,
    nearPoorBegin: 0,
  });
  expect(target('Thôn Đoài')).toMatchObject({
    householdsBegin: 90,
    poorBegin: 1,
    poorReduction: 0,
    nearPoorBegin: 2,
    nearPoorReduction: 1,
  });
  // The movement says nothing of it yet: no figure, and none of the list either
  expect(target('Thôn Nam')).not.toHaveProperty('poorBegin');
  expect(target('Toàn xã')).toMatchObject({ poorBegin: 4, poorReduction: 2, nearPoorEnd: 1 });

  const village = (name: string) => row(sheetOf('villages', 1), villages.tables[1]!, name);
  expect(village('Thôn Đông')).toMatchObject({ poorBegin: 3, poorReduction: 2, poorEnd: 1 });
  expect(village('Thôn Đoài')).toMatchObject({
    poorBegin: 1,
    nearPoorBegin: 2,
    nearPoorReduction: 1,
    multidimensionalEnd: 2,
  });
  // Elsewhere targets may be words and have no sum; those that are counted have one
  expect(village('Toàn xã')).toMatchObject({
    poorBegin: 4,
    poorReduction: 2,
    nearPoorReduction: 1,
    multidimensionalEnd: 3,
  });

  const { rows, texts = [] } = targets.tables[3]!;
  const words = (key: string) => {
    const { column } = texts.find((text) => text.key === key)!;
    const { cells } = sheetOf('targets', 3);
    return rows.map((line) => cells[formatCell({ row: line.row, column })]?.value ?? null);
  };
  expect(words('period')).toEqual([
    ...['Đầu năm 2026', 'Đầu năm 2026', 'Năm 2026', 'Cuối năm 2026'],
    null,
  ]);
  // 4 of 210 households
  expect(words('value')).toEqual([4, 1.9, 2, 2, null]);
  expect(words('unit')).toEqual(['hộ', '%', 'hộ', 'hộ', null]);
});

test('LibreOffice shows as headlines what services aim at and budgets need', () => {
  const column = (name: string, position: number, letter: string, count: number) =>
    Array.from(
      { length: count },
      (_, line) => sheetOf(name, position).cells[`${letter}${8 + line}`]?.value ?? null,
    );
  expect(column('services', 1, 'F', 2)).toEqual([48.8, 1000]);
  expect(column('services', 1, 'E', 2)).toEqual(['=', 'ít nhất']);
  expect(column('services-typed-over', 1, 'F', 2)).toEqual([48.4, 1000]);
  // Part B.III of the plan for 2023; part A.III for 2022: 71.283 + 12.966
  expect(column('budgets', 0, 'F', 3)).toEqual([133_461, 84_249, 12_966]);
  expect(column('budgets', 0, 'D', 3)).toEqual(['Năm 2023', 'Năm 2022', 'Năm 2022']);
});

test.each<[string, readonly string[]]>([
  ['works', ["number-stored-as-text Công trình 'A' 2023 J12"]],
  ['targets', []],
  ['villages', []],
  // Five households are on the list, four of them of villages that the targets know
  ['stray', ['list-count-mismatch Chỉ tiêu D9', 'list-count-mismatch Đa chiều C9']],
  ['services', []],
  ['services-typed-over', ['cross-table-conflict Chỉ tiêu chủ yếu 2023 F8']],
  ['budgets', []],
])('our engine says of %s only what is wrong', (name, expected) => {
  expect(calculated.get(name)!.findings).toEqual(expected);
});
