import type { CellValue } from '../../src/domain/snapshot';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { keyText } from '../../src/recognition/words/key-text';
import { simpleSheet } from './simple-sheet';

const rolesOf = (...body: readonly (readonly CellValue[])[]): readonly string[] => {
  const lines = [
    ['Danh sách đăng ký thoát nghèo năm 2023'],
    ['TT', 'Họ và tên chủ hộ', 'Số khẩu', 'Số lao động'],
    ...body,
  ];
  const [table] = recogniseTables(simpleSheet(lines)).tables;
  return table!.rows.map(({ role }) => role);
};

describe('rows', () => {
  test.each(['Tòng A Páo', 'Tống A Sính', 'Cống A Lử', 'Tong A Pao'])(
    'a person called %s is no sum of a section',
    (name) => {
      expect(
        rolesOf(
          [1, 'Lò Văn Inh', 4, 2],
          [2, 'Quàng Thị Ơn', 3, 1],
          [3, name, 5, 2],
          [4, 'Cà Văn Muôn', 6, 3],
          ['', 'Cộng', 18, 8],
        ),
      ).toEqual(['unit', 'unit', 'unit', 'unit', 'total']);
    },
  );

  test.each(['Tồng cộng', 'Tống số', 'TỔNG CÔNG', 'Tong cong'])(
    '%s is the total all the same',
    (name) => {
      expect(rolesOf([1, 'Lò Văn Inh', 4, 2], [2, 'Cà Văn Muôn', 6, 3], ['', name, 10, 5])).toEqual(
        ['unit', 'unit', 'total'],
      );
    },
  );

  test('work that sounds like `trong đó` is part of nothing', () => {
    expect(
      rolesOf(
        [1, 'Chăn nuôi', 4, 2],
        [2, 'Trồng đỗ, lạc', 3, 1],
        [3, 'Trồng đậu', 3, 1],
        ['', 'Cộng', 10, 4],
      ),
    ).toEqual(['unit', 'unit', 'unit', 'total']);
  });
});

describe('titles', () => {
  const statusUnder = (...titles: readonly string[]): readonly string[] => {
    const lines = [
      ...titles.map((title) => [title]),
      ['TT', 'Đơn vị', 'Tổng số hộ', 'Năm 2024', '<', 'Năm 2025', '<'],
      ['^', '^', '^', 'Giảm (hộ)', 'Còn (hộ)', 'Giảm (hộ)', 'Còn (hộ)'],
      [1, 'Xã Pú Nhi', 812, 40, 310, 35, 275],
      [2, 'Xã Na Son', 644, 22, 201, 30, 171],
      [3, 'Xã Mường Luân', 705, 31, 188, 28, 160],
    ];
    const [table] = recogniseTables(simpleSheet(lines)).tables;
    return table!.columns.slice(1).map(({ dimensions }) => dimensions.status);
  };

  test.each([
    'UBND TỈNH ĐIỆN BIÊN',
    'ỦY BAN NHÂN DÂN HUYỆN ĐIỆN BIÊN ĐÔNG',
    'UBND TINH DIEN BIEN',
    'UBND HUYỆN BẢO THẮNG',
  ])('an agency called %s does not make a plan a report', (agency) => {
    const title = 'KẾ HOẠCH GIẢM NGHÈO GIAI ĐOẠN 2024-2025';
    expect(new Set(statusUnder(agency, title))).toEqual(new Set(['planned']));
  });

  test('a district called Tuần Giáo does not make a report one of what is given out', () => {
    const title = 'KẾT QUẢ GIẢM NGHÈO CÁC NĂM 2024, 2025 HUYỆN TUẦN GIÁO';
    expect(new Set(statusUnder(title))).toEqual(new Set(['actual']));
  });

  test.each([
    ['Tỉnh Điện Biên, huyện Tuần Giáo', 'tinh điện biên, huyen tuan giáo'],
    ['Diễn biến hộ nghèo, giao chỉ tiêu', 'dien bien ho ngheo, giao chi tieu'],
    // One of two words mistyped, or all marks lost
    ['Kể hoạch, diện biến', 'ke hoach, dien bien'],
    ['Ke hoach giao', 'ke hoach giao'],
  ])('%s', (text, key) => {
    expect(keyText(text)).toBe(key);
  });
});

describe('units of money', () => {
  const unitUnder = (head: string): string | undefined => {
    const { tables } = recogniseTables(
      simpleSheet([
        ['KẾ HOẠCH VỐN GIẢM NGHÈO NĂM 2024'],
        ['Đơn vị: triệu đồng'],
        ['TT', 'Đơn vị', 'Tổng vốn', 'Ngân sách tỉnh', head],
        [1, 'Xã Pú Nhi', 852, 812, 40],
        [2, 'Xã Na Son', 666, 644, 22],
        [3, 'Xã Keo Lôm', 751, 720, 31],
      ]),
    );
    const columns = tables.flatMap((table) => table.columns);
    const found = columns.find(({ column }) => column === 4)!.dimensions;
    return 'unit' in found ? found.unit : undefined;
  };

  test.each([
    'Huy động cộng đồng',
    'Huy dong cong dong',
    'Vốn vay hợp đồng',
    'Đồng bào đóng góp',
    'Ngân sách xã Đồng Hỷ',
  ])('%s names none: what stands over the table holds', (head) =>
    expect(unitUnder(head)).toBe('millionVnd'),
  );

  test.each(['Huy động (đồng)', 'Huy động cộng đồng (đồng)'])('%s does', (head) =>
    expect(unitUnder(head)).toBe('vnd'),
  );
});
