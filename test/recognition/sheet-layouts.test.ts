import { formatRange } from '../../src/domain/address';
import { momentOf } from '../../src/domain/dimensions';
import type { CellValue } from '../../src/domain/snapshot';
import { cellAt, type Table } from '../../src/domain/table';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

type Lines = readonly (readonly (CellValue | undefined)[])[];

const tablesIn = (lines: Lines, name?: string) => recogniseTables(simpleSheet(lines, name)).tables;

const columnsOf = ({ columns }: Table): readonly string[] =>
  columns.map(
    ({ column, dimensions: { measure, aspect, period } }) =>
      `${column} ${measure} ${aspect} ${momentOf(period) ?? `flow ${period.year}`}`,
  );

const rowsOf = ({ rows }: Table): readonly string[] =>
  rows.map(({ row, role, label, node }) => `${row} ${role} ${label}${node ? ` ${node}` : ''}`);

describe('one table on a sheet', () => {
  test('a header without merged cells stands over the blanks to its right', () => {
    const [table] = tablesIn([
      ['Biểu 1: Hộ nghèo, hộ cận nghèo cuối năm 2023'],
      ['STT', 'Xã', 'Tổng số hộ', 'Hộ nghèo', '', 'Hộ cận nghèo', ''],
      ['', '', '', 'Số hộ', 'Tỷ lệ', 'Số hộ', 'Tỷ lệ'],
      [1, 'Xã Lập Chiệng', 1000, 50, 5, 40, 4],
      [2, 'Xã Kim Lập', 2000, 60, 3, 20, 1],
    ]);
    expect(columnsOf(table!)).toEqual([
      '2 households count 2023',
      '3 poor count 2023',
      '4 poor rate 2023',
      '5 nearPoor count 2023',
      '6 nearPoor rate 2023',
    ]);
  });

  test.each([
    ['numbers', [1, 2, 3]],
    ['text', ['1', '2', '3']],
  ])('a lower row under merged cells is header, though it only numbers things, as %s', (_, own) => {
    const sheet = simpleSheet([
      ['Phân tích chỉ số thiếu hụt của hộ nghèo năm 2022'],
      [
        'TT',
        'Đơn vị',
        'Tổng số hộ nghèo',
        'Số hộ thiếu hụt',
        '<',
        '<',
        'Tỷ lệ thiếu hụt (%)',
        '<',
        '<',
      ],
      ['^', '^', '^', 'Việc làm', 'Dinh dưỡng', 'Nhà tiêu', ...own],
      [1, 'Xã Lập Chiệng', 50, 20, 25, 10, 40, 50, 20],
      [2, 'Xã Kim Lập', 60, 15, 30, 24, 25, 50, 40],
      ['', 'Cộng', 110, 35, 55, 34, 31.82, 50, 30.91],
    ]);
    const { tables, unrecognised } = recogniseTables(sheet);
    expect(rowsOf(tables[0]!)).toEqual([
      '3 unit Xã Lập Chiệng',
      '4 unit Xã Kim Lập',
      '5 total Cộng',
    ]);
    expect(columnsOf(tables[0]!)).toEqual(['2 poor count 2022']);
    expect(unrecognised.map(({ heading }) => heading.text).slice(0, 2)).toEqual([
      'Số hộ thiếu hụt – Việc làm',
      'Số hộ thiếu hụt – Dinh dưỡng',
    ]);
  });

  test('a header broken over several rows is one text', () => {
    const [table] = tablesIn([
      ['Kết quả rà soát năm 2022'],
      ['TT', 'Đơn vị', 'Tổng số hộ', 'Số hộ cận', 'Tỷ lệ'],
      ['', '', 'dân cư', 'nghèo', 'hộ cận nghèo'],
      ['', '', '', '', '(%)'],
      [1, 'Thôn Đông', 100, 5, 5],
      [2, 'Thôn Tây', 200, 8, 4],
      ['', 'Cộng', 300, 13, 4.33],
    ]);
    expect(columnsOf(table!)).toEqual([
      '2 households count 2022',
      '3 nearPoor count 2022',
      '4 nearPoor rate 2022',
    ]);
    expect(rowsOf(table!)).toEqual(['4 unit Thôn Đông', '5 unit Thôn Tây', '6 total Cộng']);
  });

  test('letterhead, signatures and notes are no part of it', () => {
    const [table, ...others] = tablesIn([
      ['UBND HUYỆN BA CHẼ', '<', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<'],
      ['PHÒNG LAO ĐỘNG', '<', '', 'Độc lập - Tự do - Hạnh phúc', '<'],
      [],
      ['TỔNG HỢP HỘ NGHÈO NĂM 2023', '<', '<', '<', '<'],
      ['(Kèm theo Báo cáo số 15/BC-UBND ngày 20 tháng 12 năm 2023)', '<', '<', '<', '<'],
      ['STT', 'Xã', 'Số hộ dân', 'Số hộ nghèo', 'Tỷ lệ (%)'],
      [1, 'Xã Đồn Đạc', 1500, 30, 2],
      [2, 'Xã Nam Sơn', 1000, 10, 1],
      ['', 'Tổng cộng', 2500, 40, 1.6],
      ['Ghi chú: số liệu tính đến 31/12/2023'],
      [],
      ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ'],
    ]);
    expect(others).toEqual([]);
    expect(formatRange(table!.range)).toBe('A6:E9');
    expect(rowsOf(table!)).toEqual(['6 unit Xã Đồn Đạc', '7 unit Xã Nam Sơn', '8 total Tổng cộng']);
    expect(columnsOf(table!)).toEqual([
      '2 households count 2023',
      '3 poor count 2023',
      '4 poor rate 2023',
    ]);
  });

  test('the year may stand in nothing but the name of the sheet', () => {
    const lines: Lines = [
      ['STT', 'Xã', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, 'Xã A', 30, 20],
      [2, 'Xã B', 10, 15],
    ];
    expect(columnsOf(tablesIn(lines, 'Rà soát 2022')[0]!)).toEqual([
      '2 poor count 2022',
      '3 nearPoor count 2022',
    ]);
    expect(tablesIn(lines, 'Sheet1')).toEqual([]);
    expect(recogniseTables(simpleSheet(lines), { year: 2024 }).tables).toHaveLength(1);
  });

  test('numbers in brackets below the header are not data', () => {
    const [table] = tablesIn([
      ['Hộ nghèo năm 2023'],
      ['TT', 'Xã', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ'],
      ['(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)*100'],
      [1, 'Xã A', 300, 30, 10],
      [2, 'Xã B', 100, 15, 15],
    ]);
    expect(rowsOf(table!)).toEqual(['3 unit Xã A', '4 unit Xã B']);
  });

  test('a share of something else than all households is one of two other columns', () => {
    const { tables, unrecognised } = recogniseTables(
      simpleSheet([
        ['Hộ nghèo dân tộc thiểu số năm 2023'],
        ['TT', 'Xã', 'Tổng số hộ', 'Hộ nghèo', 'Hộ nghèo DTTS', 'Tỷ lệ hộ nghèo (%)'],
        [1, 'Xã A', 300, 30, 15, 50],
        [2, 'Xã B', 100, 20, 15, 75],
        [3, 'Xã C', 400, 10, 4, 40],
        [4, 'Xã D', 500, 50, 5, 10],
      ]),
    );
    expect(columnsOf(tables[0]!)).not.toContain('5 poor rate 2023');
    expect(unrecognised).toEqual([]);
    expect(tables[0]!.columnShares).toEqual([{ rate: 3, part: 2, whole: 1 }]);
  });

  test('hidden rows and columns are said to be hidden', () => {
    const sheet = simpleSheet([
      ['Hộ nghèo năm 2023'],
      ['TT', 'Xã', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, 'Xã A', 30, 20],
      [2, 'Xã B', 10, 15],
    ]);
    const [table] = recogniseTables({
      ...sheet,
      hiddenColumns: [3],
      rows: sheet.rows.map((row) => (row.index === 3 ? { ...row, hidden: true } : row)),
    }).tables;
    expect(table!.columns.map(({ hidden }) => hidden)).toEqual([undefined, true]);
    expect(table!.rows.map(({ hidden }) => hidden)).toEqual([undefined, true]);
  });
});

describe('several tables on a sheet', () => {
  test('below each other', () => {
    const tables = tablesIn([
      ['1. Hộ nghèo năm 2022'],
      ['TT', 'Xã', 'Tổng số hộ', 'Hộ nghèo'],
      [1, 'Xã A', 100, 10],
      [2, 'Xã B', 200, 20],
      ['', 'Cộng', 300, 30],
      [],
      ['2. Hộ nghèo năm 2023'],
      ['TT', 'Xã', 'Tổng số hộ', 'Hộ nghèo'],
      [1, 'Xã A', 100, 9],
      [2, 'Xã B', 200, 18],
      ['', 'Cộng', 300, 27],
    ]);
    expect(tables.map(({ id }) => id)).toEqual(['Sheet1!A2', 'Sheet1!A8']);
    expect(tables.map(columnsOf)).toEqual([
      ['2 households count 2022', '3 poor count 2022'],
      ['2 households count 2023', '3 poor count 2023'],
    ]);
  });

  test('beside each other, with and without a blank column between them', () => {
    const line = (name: string, ...figures: number[]) => [1, name, ...figures];
    const head = ['TT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'];
    for (const gap of [[], ['']]) {
      const tables = tablesIn([
        ['Kết quả năm 2023'],
        [...head, ...gap, ...head],
        [...line('Thôn A', 3, 4), ...gap, ...line('Thôn C', 7, 8)],
        [...line('Thôn B', 5, 6), ...gap, ...line('Thôn D', 9, 1)],
      ]);
      expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
        ['Thôn A', 'Thôn B'],
        ['Thôn C', 'Thôn D'],
      ]);
    }
  });
});

describe('tables on their side', () => {
  test('years across give one row with a column for every indicator and year', () => {
    const [table] = tablesIn([
      ['Hộ nghèo của xã Tân Lập'],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 2022, 2023],
      [1, 'Tổng số hộ', 'hộ', 1000, 1010],
      [2, 'Số hộ nghèo', 'hộ', 50, 40],
      [3, 'Tỷ lệ hộ nghèo', '%', 5, 3.96],
    ]);
    expect(table!.rows).toHaveLength(1);
    expect(columnsOf(table!)).toEqual([
      ...['3 households count 2022', '3 poor count 2022', '3 poor rate 2022'],
      ...['4 households count 2023', '4 poor count 2023', '4 poor rate 2023'],
    ]);
    expect(cellAt(table!, 0, 5)).toEqual({ row: 4, column: 4 });
  });

  test('places across are its rows', () => {
    const [table] = tablesIn([
      ['Hộ nghèo năm 2023'],
      ['TT', 'Chỉ tiêu', 'Thôn Đông', 'Thôn Tây', 'Tổng cộng'],
      [1, 'Tổng số hộ', 100, 200, 300],
      [2, 'Số hộ nghèo', 5, 10, 15],
    ]);
    expect(table!.rows.map(({ role, label }) => `${role} ${label}`)).toEqual([
      ...['unit Thôn Đông', 'unit Thôn Tây', 'total Tổng cộng'],
    ]);
    expect(cellAt(table!, 2, 1)).toEqual({ row: 3, column: 4 });
  });
});

describe('sheets without tables of ours', () => {
  test.each<[string, Lines]>([
    ['nothing at all', [[]]],
    ['words', [['Kính gửi: UBND các xã'], ['Thực hiện Kế hoạch số 12/KH-UBND năm 2024']]],
    [
      'a price list',
      [
        ['STT', 'Mặt hàng', 'Đơn giá'],
        [1, 'Xi măng', 90000],
        [2, 'Cát', 150000],
      ],
    ],
    [
      'numbers alone',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('%s gives no table', (_, lines) => {
    expect(tablesIn(lines, 'Bảng 2024')).toEqual([]);
  });

  test('figures of which nobody can tell what they are, are said to be so', () => {
    const { unrecognised } = recogniseTables(
      simpleSheet([
        ['Bảng giá 2024'],
        ['STT', 'Mặt hàng', 'Đơn giá'],
        [1, 'Xi măng', 90000],
        [2, 'Cát', 150000],
      ]),
    );
    expect(unrecognised).toEqual([
      {
        range: { top: 2, left: 2, bottom: 3, right: 2 },
        reason: 'header-not-understood',
        heading: { text: 'Đơn giá', occurrence: 0 },
      },
    ]);
  });
});
