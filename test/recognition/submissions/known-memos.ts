import { share, sumOf, type Line, type Submission } from './submission';

const COMMUNES = ['Xã Tân Lang', 'Xã Mường Do', 'Xã Suối Bau', 'Xã Kim Bon', 'Xã Huy Tân'];
const HOUSEHOLDS = [1204, 986, 731, 648, 1552];
const POOR = [311, 402, 288, 305, 119];
const NEAR_POOR = [140, 96, 77, 61, 203];
/** Of a region with the first three, and of one with the others. */
const HIGHLANDS = [0, 1, 2, 3];
const LOWLANDS = [4];

const line = (index: string | number, name: string, rows: readonly number[]): Line => {
  const [all, poor, near] = [HOUSEHOLDS, POOR, NEAR_POOR].map((figures) =>
    sumOf(rows.map((row) => figures[row]!)),
  );
  return [index, name, all!, poor!, share(poor!, all!), near!];
};

const communes = (rows: readonly number[]): Line[] =>
  rows.map((row) => line(row + 1, COMMUNES[row]!, [row]));

const head: Line[] = [
  ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023 HUYỆN PHÙ YÊN'],
  ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Hộ cận nghèo'],
];

const all = line('', 'TỔNG CỘNG', [0, 1, 2, 3, 4]);

const columns = {
  C: 'end 2023 households count actual',
  D: 'end 2023 poor count actual',
  E: 'end 2023 poor rate actual',
  F: 'end 2023 nearPoor count actual',
};

/** Poor households of two groups, which make up all of them, or the first of which is named again. */
const groups = (lines: readonly Line[]): Submission['sheets'] => [
  {
    name: 'Theo nhom',
    lines: [
      ['RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023 XÃ HUY TÂN THEO NHÓM ĐỐI TƯỢNG'],
      ['TT', 'Nhóm', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      ...lines,
    ],
  },
];

export const knownMemos: readonly Submission[] = [
  {
    name: 'some of the units told again between the total and its sections, by words of their own',
    sheets: [
      {
        name: 'Tong hop',
        lines: [
          ...head,
          all,
          line('', 'Trong đó: 02 đơn vị thuộc diện 30a', [1, 3]),
          line('A', 'KHU VỰC VÙNG CAO', HIGHLANDS),
          ...communes(HIGHLANDS),
          line('B', 'KHU VỰC VÙNG THẤP', LOWLANDS),
          ...communes(LOWLANDS),
        ],
      },
    ],
    columns,
    mistakes: [
      { at: 'C3', value: 5211 },
      { at: 'D3', value: 1524 },
      { at: 'F7', value: 69 },
      { at: 'D4', value: 1707 },
    ],
  },
  {
    name: 'some of the units told again below the total without a word that says so',
    sheets: [
      {
        name: 'Tong hop',
        lines: [
          ...head,
          all,
          line('', 'Các đơn vị thuộc diện 30a', [1, 3]),
          ...communes([0, 1, 2, 3, 4]),
        ],
      },
    ],
    columns,
    mistakes: [
      { at: 'D3', value: 1524 },
      { at: 'C7', value: 713 },
    ],
  },
  {
    name: 'a part of the whole with what remains, which make it up together',
    sheets: groups([
      ['', 'Tổng số', 1552, 119, 203],
      ['', 'Trong đó: hộ làm nông nghiệp', 1190, 84, 151],
      ['', 'Hộ làm nghề khác', 362, 35, 52],
    ]),
    columns: {},
    mistakes: [{ at: 'C3', value: 1525 }],
  },
  {
    name: 'one row, with a way out of which nobody has words',
    sheets: [
      {
        name: 'Xa',
        lines: [
          ['DIỄN BIẾN HỘ NGHÈO NĂM 2023 XÃ HUY TÂN'],
          [
            ...['TT', 'Đơn vị', 'Hộ nghèo đầu năm', 'Thoát nghèo', 'Rút tên theo đơn'],
            ...['Phát sinh', 'Hộ nghèo cuối năm'],
          ],
          [1, 'Xã Huy Tân', 140, 28, 4, 11, 119],
        ],
      },
    ],
    columns: { C: 'end 2022 poor count actual', E: '-', G: 'end 2023 poor count actual' },
  },
];
