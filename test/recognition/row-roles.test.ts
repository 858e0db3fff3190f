import type { CellValue } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

type Lines = readonly (readonly (CellValue | undefined)[])[];

const tablesIn = (lines: Lines) => recogniseTables(simpleSheet(lines)).tables;

const rowsOf = ({ rows }: Table): readonly string[] =>
  rows.map(({ row, role, label, node }) => `${row} ${role} ${label}${node ? ` ${node}` : ''}`);

describe('rows', () => {
  const read = (...body: Lines) =>
    tablesIn([
      ['Kết quả rà soát năm 2023'],
      ['TT', 'Đơn vị', 'Hộ nghèo', 'Hộ cận nghèo'],
      ...body,
    ])[0]!;

  test('sections add up to the whole, and places to their section', () => {
    const table = read(
      ['', 'TOÀN HUYỆN', 10, 20],
      ['I', 'Khu vực thành thị', 4, 8],
      [1, 'Thị trấn A', 4, 8],
      ['II', 'Khu vực nông thôn', 6, 12],
      [1, 'Xã B', 1, 2],
      [2, 'Xã C', 5, 10],
    );
    expect(table.rows.map(({ role }) => role)).toEqual([
      ...['total', 'subtotal', 'unit', 'subtotal', 'unit', 'unit'],
    ]);
    expect(table.sums).toEqual(
      expect.arrayContaining([
        { total: 0, terms: [1, 3], comparison: '=' },
        { total: 1, terms: [2], comparison: '=' },
        { total: 3, terms: [4, 5], comparison: '=' },
      ]),
    );
  });

  test.each(['Tổng cộng: 73 hộ', 'Cộng 2 thôn', 'Tổng số (1.204 nhân khẩu)', 'TỔNG: 02 ĐƠN VỊ'])(
    '%s is the total, whatever it counts besides',
    (label) => {
      const table = read([1, 'Thôn 1', 4, 8], [2, 'Thôn 2', 6, 12], ['', label, 10, 20]);
      expect(table.rows.map(({ role }) => role)).toEqual(['unit', 'unit', 'total']);
    },
  );

  test('a wrong figure changes neither roles nor sums', () => {
    const right = read(['', 'Toàn xã', 10, 20], [1, 'Thôn 1', 4, 8], [2, 'Thôn 2', 6, 12]);
    const wrong = read(['', 'Toàn xã', 99, 20], [1, 'Thôn 1', 4, 8], [2, 'Thôn 2', 6, 21]);
    expect([rowsOf(wrong), wrong.sums]).toEqual([rowsOf(right), right.sums]);
  });

  test('districts are the sums of the communes under them, by their names alone', () => {
    const table = read(
      ['', 'Huyện Đà Bắc', 9, 18],
      ['', 'Xã Cao Sơn', 4, 8],
      ['', 'Xã Tu Lý', 5, 10],
      ['', 'Huyện Mai Châu', 3, 4],
      ['', 'Thị trấn Mai Châu', 3, 4],
    );
    expect(table.rows.map(({ role }) => role)).toEqual([
      ...['subtotal', 'unit', 'unit', 'subtotal', 'unit'],
    ]);
  });

  test('rows of which only part is counted are in no sum', () => {
    const table = read(
      [1, 'Xã A', 10, 20],
      ['', 'Trong đó: hộ DTTS', 4, 8],
      [2, 'Xã B', 6, 9],
      ['', 'Trong đó: hộ DTTS', 1, 2],
      ['', 'Tổng cộng', 16, 29],
    );
    expect(table.rows.map(({ role }) => role)).toEqual(['unit', 'part', 'unit', 'part', 'total']);
    expect(table.sums).toEqual(
      expect.arrayContaining([
        { total: 4, terms: [0, 2], comparison: '=' },
        { total: 0, terms: [1], comparison: '<=' },
      ]),
    );
  });

  test('sums of sections are those of their own rows, whatever kinds of places follow each other', () => {
    const table = read(
      ['I', 'Buôn Jiê Yuk'],
      [1, 'Rơ Châm Hnhiên', 2, 3],
      [2, 'Ksor Blui', 4, 1],
      ['', 'Cộng Buôn Jiê Yuk: 2 hộ', 6, 4],
      ['II', 'Thôn 3'],
      [3, 'Nông Văn Páo', 5, 2],
      [4, 'Bàn Thị Mảy', 3, 3],
      ['', 'Cộng Thôn 3: 2 hộ', 8, 5],
      ['', 'Tổng cộng', 14, 9],
    );
    expect(rowsOf(table).map((row) => row.split(' ')[1])).toEqual([
      ...['unit', 'unit', 'subtotal', 'unit', 'unit', 'subtotal', 'total'],
    ]);
    expect(table.sums).toEqual(
      expect.arrayContaining([
        { total: 2, terms: [0, 1], comparison: '=' },
        { total: 5, terms: [3, 4], comparison: '=' },
      ]),
    );
  });

  test('communes whose names begin like sums are places', () => {
    const table = read([1, 'Cộng Hòa', 10, 20], [2, 'Tổng Cọt', 6, 9], ['', 'Tổng cộng', 16, 29]);
    expect(table.rows.map(({ role }) => role)).toEqual(['unit', 'unit', 'total']);
  });

  test('blank rows inside, places yet without figures and stray cells below cost nothing', () => {
    const table = read(
      [1, 'Xã A', 10, 20],
      [],
      [2, 'Xã B', 6, 9],
      [3, 'Xã C', null, null],
      [],
      [],
      ['', 'Tổng cộng', 16, 29],
      ...Array.from({ length: 20 }, (): CellValue[] => []),
      ['', '', '', ' '],
    );
    expect(rowsOf(table)).toEqual([
      ...['2 unit Xã A', '4 unit Xã B', '5 unit Xã C', '8 total Tổng cộng'],
    ]);
  });
});

describe('budget tables', () => {
  test('projects and their sub-projects carry their codes', () => {
    const [table] = tablesIn([
      ['NHU CẦU VỐN NĂM 2023'],
      ['', '', '', 'Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung', 'Tổng vốn', 'Vốn ĐTPT', 'Vốn SN'],
      ['', 'TỔNG CỘNG', 30, 10, 20],
      ['I', 'Dự án 1: Hạ tầng', 10, 10, 0],
      ['II', 'Dự án 3: Sản xuất, dinh dưỡng', 20, 0, 20],
      ['', 'Tiểu dự án 1: Nông nghiệp', 12, 0, 12],
      ['', 'Tiểu dự án 2 thuộc Dự án 3', 8, 0, 8],
    ]);
    expect(rowsOf(table!)).toEqual([
      '3 total TỔNG CỘNG DA',
      '4 unit Dự án 1: Hạ tầng DA1',
      '5 subtotal Dự án 3: Sản xuất, dinh dưỡng DA3',
      '6 unit Tiểu dự án 1: Nông nghiệp DA3.1',
      '7 unit Tiểu dự án 2 thuộc Dự án 3 DA3.2',
    ]);
    expect(table!.subject).toBe('programme');
    expect(table!.sums).toEqual(
      expect.arrayContaining([
        { total: 0, terms: [1, 2], comparison: '=' },
        { total: 2, terms: [3, 4], comparison: '=' },
      ]),
    );
  });

  test('a sub-project stands under no project but its own', () => {
    const [table] = tablesIn([
      ['PHÂN BỔ VỐN NĂM 2024 (triệu đồng)'],
      ['Nội dung', 'Tổng vốn', 'Vốn ĐTPT', 'Vốn SN'],
      ['Dự án 1: Hạ tầng', 300, 250, 50],
      ['Tiểu dự án 1 - Dự án 3: Nông nghiệp', 200, 20, 180],
    ]);
    expect(rowsOf(table!)).toEqual([
      '2 unit Dự án 1: Hạ tầng DA1',
      '3 unit Tiểu dự án 1 - Dự án 3: Nông nghiệp DA3.1',
    ]);
    expect(table!.sums).toEqual([]);
  });

  test('the parts of one project alone are that project', () => {
    const [table] = tablesIn([
      ['PHÂN BỔ VỐN NĂM 2024 (triệu đồng)'],
      ['Nội dung', 'Tổng vốn', 'Vốn ĐTPT', 'Vốn SN'],
      ['Dự án 3: Sản xuất, dinh dưỡng', 20, 0, 20],
      ['Tiểu dự án 1: Nông nghiệp', 12, 0, 12],
      ['Tiểu dự án 2: Dinh dưỡng', 8, 0, 8],
    ]);
    expect(rowsOf(table!)[0]).toBe('2 subtotal Dự án 3: Sản xuất, dinh dưỡng DA3');
    expect(table!.sums).toEqual([{ total: 0, terms: [1, 2], comparison: '=' }]);
  });
});
