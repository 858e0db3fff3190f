import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatRange } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { simpleSheet } from '../recognition/simple-sheet';

/* One sheet for each commune or project, and one that gathers them: how districts keep their plans. */

type Lines = readonly (readonly CellValue[])[];
type Sheets = Readonly<Record<string, Lines>>;

const found = (sheets: Sheets): readonly string[] =>
  checkSnapshot({
    sheets: Object.entries(sheets).map(([name, lines]) => simpleSheet(lines, name)),
    names: [],
  })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, place }) => `${ruleId} ${place.sheet}!${formatRange(place.range)}`);

const percent = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(2));

const HEAD = [
  'STT',
  'Đơn vị',
  'Tổng số hộ dân năm 2023',
  'Số hộ nghèo năm 2023',
  'Tỷ lệ hộ nghèo năm 2023 (%)',
  'Kế hoạch giảm hộ nghèo năm 2024',
];

type Place = readonly [name: string, households: number, poor: number, reduction: number];

const lineOf = ([name, households, poor, reduction]: Place, number: number | ''): Lines[number] => [
  number,
  name,
  households,
  poor,
  percent(poor, households),
  reduction,
];

const plan = (title: string, places: readonly Place[], total: Place): Lines => [
  [title],
  HEAD,
  ...places.map((place, i) => lineOf(place, i + 1)),
  lineOf(total, ''),
];

const VILLAGES: Readonly<Record<string, { places: readonly Place[]; total: Place }>> = {
  'Hồng Vân': {
    places: [
      ['Thôn 1', 120, 14, 4],
      ['Thôn 2', 98, 9, 2],
      ['Thôn 3', 143, 21, 6],
      ['Thôn 4', 75, 12, 3],
    ],
    total: ['Tổng cộng', 436, 56, 15],
  },
  'Trung Sơn': {
    places: [
      ['Thôn 1', 88, 11, 3],
      ['Thôn 2', 132, 17, 5],
      ['Thôn 3', 110, 8, 1],
    ],
    total: ['Tổng cộng', 330, 36, 9],
  },
  'A Ngo': {
    places: [
      ['Thôn 1', 150, 10, 4],
      ['Thôn 2', 91, 6, 1],
      ['Thôn 3', 84, 13, 2],
      ['Thôn 4', 107, 9, 3],
      ['Thôn 5', 66, 5, 2],
    ],
    total: ['Tổng cộng', 498, 43, 12],
  },
};

/** With titles that name the communes, or with no more than the names of their sheets. */
function district(titled: boolean, poorOfTrungSon = 36): Sheets {
  const own = Object.entries(VILLAGES).map(([name, { places, total }]) => [
    name,
    plan(`KẾ HOẠCH GIẢM NGHÈO NĂM 2024${titled ? ` XÃ ${name.toUpperCase()}` : ''}`, places, total),
  ]);
  const gathered = plan(
    'KẾ HOẠCH GIẢM NGHÈO NĂM 2024 HUYỆN A LƯỚI',
    [
      ['Xã Hồng Vân', 436, 56, 15],
      ['Xã Trung Sơn', 330, poorOfTrungSon, 9],
      ['Xã A Ngo', 498, 43, 12],
    ],
    ['Toàn huyện', 1264, 99 + poorOfTrungSon, 36],
  );
  return { 'Tổng hợp': gathered, ...(Object.fromEntries(own) as Sheets) };
}

test.each([true, false])(
  'communes that agree with their district raise nothing (titled: %s)',
  (titled) => {
    expect(found(district(titled))).toEqual([]);
  },
);

test.each([true, false])(
  'a commune’s figure carried over wrongly is found (titled: %s)',
  (titled) => {
    // 39 agrees with its own rate and total: only the commune's sheet tells.
    expect(found(district(titled, 39))).toEqual([
      'cross-table-conflict Tổng hợp!D4',
      'cross-table-conflict Tổng hợp!E4',
    ]);
  },
);

const MONEY_HEAD = ['TT', 'Nội dung', 'Tổng vốn', 'Vốn đầu tư phát triển', 'Vốn sự nghiệp'];

const projectSheet = (
  title: string,
  communes: readonly (readonly [string, number, number])[],
): Lines => [
  [title],
  ['', '', '', '', 'Đơn vị tính: triệu đồng'],
  MONEY_HEAD,
  ...communes.map(([name, invested, spent], i) => [i + 1, name, invested + spent, invested, spent]),
  [
    '',
    'Tổng số',
    ...[
      communes.reduce((sum, [, invested, spent]) => sum + invested + spent, 0),
      communes.reduce((sum, [, invested]) => sum + invested, 0),
      communes.reduce((sum, [, , spent]) => sum + spent, 0),
    ],
  ],
];

/** 500 + 320 + 410 = 1.230 and 60 + 45 + 52 = 157; 0 and 210 + 180 + 95 = 485. */
const budget = (recurrentOfSecond: number): Sheets => ({
  TH: [
    ['PHÂN BỔ VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024 HUYỆN A LƯỚI'],
    ['', '', '', '', 'Đơn vị tính: triệu đồng'],
    MONEY_HEAD,
    [1, 'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng', 1387, 1230, 157],
    [2, 'Dự án 2: Đa dạng hóa sinh kế', recurrentOfSecond, 0, recurrentOfSecond],
    ['', 'Tổng cộng', 1387 + recurrentOfSecond, 1230, 157 + recurrentOfSecond],
  ],
  DA1: projectSheet('PHÂN BỔ VỐN DỰ ÁN 1 NĂM 2024', [
    ['Xã Hồng Vân', 500, 60],
    ['Xã Trung Sơn', 320, 45],
    ['Xã A Ngo', 410, 52],
  ]),
  DA2: projectSheet('PHÂN BỔ VỐN DỰ ÁN 2 NĂM 2024', [
    ['Xã Hồng Vân', 0, 210],
    ['Xã Trung Sơn', 0, 180],
    ['Xã A Ngo', 0, 95],
  ]),
});

test('projects spread over communes agree with the budget, or are found not to', () => {
  expect(found(budget(485))).toEqual([]);
  expect(found(budget(575))).toEqual(['cross-table-conflict TH!C5', 'cross-table-conflict TH!E5']);
});
