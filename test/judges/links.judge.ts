import { readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatCell } from '../../src/domain/address';
import type { Table } from '../../src/domain/table';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import {
  linkedWorkbook,
  type LinkedWorkbook,
  type TableOrder,
} from '../templates/support/linked-workbook';
import { createFolder } from './folder';
import { convertAll } from './programs/libreoffice';
import { readValues, type ReadSheet } from './programs/openpyxl';

const PLACE = { level: 'district', placeName: 'huyện Minh Họa', year: 2023 };

/** Amounts in triệu đồng, one of them a word, one code with a blank behind it. */
const WORKS: TableOrder = {
  templateId: 'works-list',
  raw: {
    ...PLACE,
    sheetName: "Công trình 'A' 2023",
    moneyUnit: 'millionVnd',
    totalPosition: 'bottom',
    places: ['Đường A', 'Cầu B', 'Trường C', 'Trạm D'],
    columns: { sources: true },
  },
  typed: [
    { project: 'DA1', investmentState: 2600, investmentMobilised: 150 },
    { project: 'DA1 ', investmentState: 1900.5, recurrentState: 40 },
    { project: 'DA4.1', recurrentState: 430 },
    { project: 'DA1', investmentState: 'chưa giao' },
  ],
};

const BUDGET: TableOrder = {
  templateId: 'project-budget',
  raw: {
    ...PLACE,
    sheetName: 'Kinh phí',
    moneyUnit: 'vnd',
    places: [
      'Dự án 1: Hạ tầng',
      'Hoạt động khác',
      'Dự án 4: Việc làm',
      'Tiểu dự án 1: Giáo dục nghề nghiệp',
    ],
    columns: { sources: true },
    links: { works: 'T1' },
  },
  typed: { '- Hoạt động khác': { recurrentState: 1_000_000 } },
};

const COMMUNE = { level: 'commune', placeName: 'xã Minh Họa', totalPosition: 'top' };
const household = (
  village: string,
  kind: string,
  minority: string,
  escapeYear: string | number,
) => ({
  village,
  class: kind,
  minority,
  escapeYear,
});

const LIST: TableOrder = {
  templateId: 'household-list',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Danh sách',
    places: ['A', 'B', 'C', 'D', 'E', 'F'],
  },
  typed: [
    household('Thôn Đông', 'Hộ nghèo', 'x', '2026'),
    household('thôn đông ', 'Hộ nghèo', '', 2026),
    household('Thôn Đông', 'Hộ nghèo', 'X', '2027'),
    household('Thôn Đoài', 'Hộ cận nghèo', 'x', '2026'),
    household('Thôn Đoài', 'hộ nghèo', '', ''),
    household('Thôn  Đoài', 'Hộ cận nghèo', '', '2028'),
  ],
};

const MOVEMENT: TableOrder = {
  templateId: 'household-movement',
  raw: {
    ...COMMUNE,
    year: 2025,
    sheetName: 'Diễn biến',
    places: ['Thôn Đoài', 'Thôn Đông', 'Thôn Nam'],
    columns: { households: true },
  },
  typed: {
    'Thôn Đông': { poorAtStart: 5, escapedFully: 2, householdsAtEnd: 120 },
    'Thôn Đoài': { poorAtStart: 3, escapedToNearPoor: 3, relapsed: 1, householdsAtEnd: 90 },
  },
};

const TARGETS: TableOrder = {
  templateId: 'target-allocation',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Chỉ tiêu',
    places: ['Thôn Đông', 'Thôn Đoài', 'Thôn Nam'],
    columns: { nearPoor: true, ethnicMinority: true, households: true },
    links: { households: 'T1', movement: 'T2' },
  },
};

const HEADLINES: TableOrder = {
  templateId: 'headline-targets',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Chủ yếu',
    places: ['Số hộ nghèo', 'Tỷ lệ hộ nghèo', 'Giảm số hộ nghèo', 'Số hộ nghèo', 'Số việc làm mới'],
    links: { targets: 'T3' },
  },
};

const VILLAGES: TableOrder = {
  templateId: 'multidimensional-targets',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Đa chiều',
    places: ['Thôn Đông', 'Thôn Đoài'],
    columns: { begin: true, end: true },
    links: { households: 'T1' },
  },
};

const { folder, remove } = createFolder();
afterAll(remove);

/** What LibreOffice works out, by sheet. */
function calculate(books: Readonly<Record<string, LinkedWorkbook>>) {
  const into = path.join(folder, 'calculated');
  mkdirSync(into, { recursive: true });
  const files = Object.entries(books).map(([name, { bytes }]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  convertAll(files, 'xlsx', into);
  const results = files.map((file) => path.join(into, path.basename(file)));
  return { results, values: readValues(results) };
}

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
  const works = linkedWorkbook([WORKS, BUDGET]);
  const targets = linkedWorkbook([LIST, MOVEMENT, TARGETS, HEADLINES]);
  const villages = linkedWorkbook([LIST, VILLAGES]);
  const { results, values } = calculate({ works, targets, villages });
  const budget = (name: string) => row(values.get(results[0]!)![1]!, works.tables[1]!, name);
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

  const target = (name: string) => row(values.get(results[1]!)![2]!, targets.tables[2]!, name);
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

  const village = (name: string) => row(values.get(results[2]!)![1]!, villages.tables[1]!, name);
  expect(village('Thôn Đông')).toMatchObject({ poorBegin: 3, poorReduction: 2, poorEnd: 1 });
  expect(village('Thôn Đoài')).toMatchObject({
    poorBegin: 1,
    nearPoorBegin: 2,
    nearPoorReduction: 1,
    multidimensionalEnd: 2,
  });
  // Targets may be words elsewhere, so their total is counted, not added up
  expect(village('Toàn xã')).toMatchObject({
    poorBegin: 4,
    poorReduction: 2,
    nearPoorReduction: 1,
    multidimensionalEnd: 3,
  });

  const { rows, texts = [] } = targets.tables[3]!;
  const words = (key: string) => {
    const { column } = texts.find((text) => text.key === key)!;
    const { cells } = values.get(results[1]!)![3]!;
    return rows.map((line) => cells[formatCell({ row: line.row, column })]?.value ?? null);
  };
  expect(words('period')).toEqual([
    ...['Đầu năm 2026', 'Đầu năm 2026', 'Năm 2026', 'Cuối năm 2026'],
    null,
  ]);
  // 4 of 210 households
  expect(words('value')).toEqual([4, 1.9, 2, 2, null]);
  expect(words('unit')).toEqual(['hộ', '%', 'hộ', 'hộ', null]);

  const findings = results.map((file) =>
    checkSnapshot(readWorkbook(readFileSync(file))).findings.map(
      ({ ruleId, place: { sheet } }) => `${ruleId} ${sheet}`,
    ),
  );
  expect(findings).toEqual([["number-stored-as-text Công trình 'A' 2023"], [], []]);
});
