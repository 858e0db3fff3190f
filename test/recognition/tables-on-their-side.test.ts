import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatPlace } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { GNBV_2021_2025 } from '../../src/programme/packs';
import { simpleSheet } from './simple-sheet';

type Lines = CellValue[][];

const accused = (lines: Lines): readonly string[] =>
  checkSnapshot({ sheets: [simpleSheet(lines)], names: [] })
    .findings.filter(({ severity }) => severity !== 'info')
    .flatMap(({ place, culprits }) => [place, ...culprits.map((one) => one.place)])
    .map((place) => formatPlace(place).replace(/^.*!/, ''));

const changed = (lines: Lines, row: number, column: number, value: CellValue): Lines =>
  lines.map((line, at) => (at === row ? line.with(column, value) : line));

/** 150 of 200, 140 of 180, 130 of 160 and 120 of 140 are 75, 77,78, 81,25 and 85,71 %. */
const indicators: Lines = [
  ['MỘT SỐ CHỈ TIÊU GIẢM NGHÈO HUYỆN HÀ QUẢNG'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'TH 2023', 'ƯTH 2024', 'KH 2025', 'So sánh 2024/2023'],
  [1, 'Tổng số hộ', 'Hộ', 1000, 1012, 1020, 1030, 8],
  [2, 'Tổng số hộ nghèo và cận nghèo', 'Hộ', 300, 272, 240, 210, -32],
  ['2.1', 'Hộ nghèo', 'Hộ', 200, 180, 160, 140, -20],
  ['2.2', 'Hộ cận nghèo', 'Hộ', 100, 92, 80, 70, -12],
  [3, 'Hộ nghèo DTTS', 'Hộ', 150, 140, 130, 120, -10],
  ['', 'Tỷ lệ hộ nghèo DTTS trên tổng số hộ nghèo', '%', 75, 77.78, 81.25, 85.71, 3.47],
];

/** 18,65 + 1,87 + 0,62 = 21,14; 16,2 + 2,1 + 0,5 = 18,8; 20,1 + 1,5 + 0,9 = 22,5; together 62,44. */
const yearsDown: Lines = [
  ['NGUỒN LỰC ĐÃ BỐ TRÍ CHO CHƯƠNG TRÌNH GIẢM NGHÈO'],
  ['Đơn vị: tỷ đồng'],
  ['Năm', 'Tổng nguồn lực', 'NSTW', 'Ngân sách tỉnh', 'Ngân sách huyện'],
  ['Năm 2022', 21.14, 18.65, 1.87, 0.62],
  ['Năm 2023', 18.8, 16.2, 2.1, 0.5],
  ['Năm 2024', 22.5, 20.1, 1.5, 0.9],
  ['Tổng cộng', 62.44, 54.95, 5.47, 2.02],
];

describe('indicators below each other, with years across', () => {
  test('are held to the shares and differences that their figures show', () => {
    expect(accused(indicators)).toEqual([]);
    expect(accused(changed(indicators, 7, 4, 78.77))).toContain('E8');
    expect(accused(changed(indicators, 4, 7, 20))).toContain('H5');
    expect(accused(changed(indicators, 3, 5, 204))).toContain('F4');
  });
});

describe('years below each other', () => {
  test('are years of one place, and a total adds them up', () => {
    const [table] = recogniseTables(simpleSheet(yearsDown)).tables;
    expect(table!.rows).toHaveLength(1);
    expect(table!.columns.slice(0, 8).map(({ dimensions }) => dimensions.period.year)).toEqual([
      ...[2022, 2022, 2022, 2022, 2023, 2023, 2023, 2023],
    ]);
    expect(accused(yearsDown)).toEqual([]);
  });

  test('show a wrong figure', () => {
    expect(accused(changed(yearsDown, 4, 3, 2.7))).toContain('D5');
    expect(accused(changed(yearsDown, 6, 2, 59.45))).toContain('C7');
  });
});

describe('sources of money by the names of a pack', () => {
  const lines: Lines = [
    ['PHÂN BỔ VỐN NĂM 2024 (triệu đồng)'],
    ['TT', 'Đơn vị', 'Tổng vốn', 'Quỹ Chung sức', 'TW', 'Xã'],
    [1, 'Xã Minh Quang', 160, 40, 100, 20],
    [2, 'Xã Phúc Sơn', 95, 15, 75, 5],
    [3, 'Xã Hồng Quang', 72, 10, 50, 12],
  ];
  const sourcesBy = (pack: typeof GNBV_2021_2025 | undefined): readonly unknown[] =>
    recogniseTables(simpleSheet(lines), pack && { pack }).tables.flatMap(({ columns }) =>
      columns.map(({ dimensions }) => ('source' in dimensions ? dimensions.source : undefined)),
    );

  test('are read where the pack has them', () => {
    const sources = GNBV_2021_2025.sources.map((source) =>
      source.id === 'mobilised' ? { ...source, spellings: ['Quỹ Chung sức'] } : source,
    );
    expect(sourcesBy({ ...GNBV_2021_2025, sources })).toEqual([
      ...['all', 'mobilised', 'central', 'commune'],
    ]);
    expect(sourcesBy(undefined)).not.toContain('mobilised');
  });
});

describe('what money is for', () => {
  const budget: Lines = [
    ['KẾT QUẢ VÀ KẾ HOẠCH GIẢM NGHÈO XÃ PHÚC SEN'],
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2023', '<', 'Kế hoạch năm 2024'],
    ['^', '^', '^', 'Kế hoạch', 'Thực hiện', '^'],
    [1, 'Số hộ nghèo cuối năm', 'Hộ', 140, 138, 110],
    [2, 'Kinh phí thực hiện Chương trình giảm nghèo', 'Triệu đồng', 900, 830, 1200],
    ['', 'Ngân sách trung ương', 'Triệu đồng', 700, 650, 950],
    ['', 'Ngân sách địa phương', 'Triệu đồng', 200, 180, 250],
  ];

  test('says nothing of how certain it is', () => {
    const [table] = recogniseTables(simpleSheet(budget)).tables;
    const ofProgramme = table!.columns.filter((_, at) => table!.cells![at]!.row === 4);
    expect(ofProgramme.map(({ dimensions }) => dimensions.status)).toEqual([
      'planned',
      'disbursed',
      'planned',
    ]);
  });

  test('is quoted with single spaces, however it was typed', () => {
    const typed = changed(
      changed(budget, 4, 1, 'Kinh phí  thực hiện\nChương trình'),
      2,
      3,
      'Kế  hoạch',
    );
    const [table] = recogniseTables(simpleSheet(typed)).tables;
    expect(table!.columns.map(({ label }) => label)).toContain(
      'Kinh phí thực hiện Chương trình (Triệu đồng) – Năm 2023 – Kế hoạch',
    );
  });

  test('leaves the sources below it to add up', () => {
    expect(accused(budget)).toEqual([]);
    expect(accused(changed(budget, 4, 4, 930))).toContain('E5');
  });
});
