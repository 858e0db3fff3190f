import { checkSnapshot } from '../../src/app/check-snapshot';
import type { CellValue } from '../../src/domain/snapshot';
import { formatPlace } from '../../src/domain/address';
import { simpleSheet } from './simple-sheet';

type Lines = readonly (readonly (CellValue | undefined)[])[];

function alarmsIn(title: string, body: Lines): string[] {
  const header = ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Ghi chú'];
  const sheet = simpleSheet([[title], header, ...body]);
  return checkSnapshot({ sheets: [sheet], names: [] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, place }) => `${ruleId} ${formatPlace(place)}`);
}

const REVIEW = 'Kết quả rà soát hộ nghèo cuối năm 2023';

describe('rows that are not all of their sum', () => {
  const some: Lines = [
    ['', 'Toàn huyện', 900, 90, 80],
    [1, 'Xã Cao Sơn', 200, 20, 30],
    [2, 'Xã Tu Lý', 300, 40, 10],
  ];

  test.each([
    'Một số xã có tỷ lệ hộ nghèo cao năm 2023',
    'Hộ nghèo tại các xã trọng điểm năm 2023',
    'Hộ nghèo cuối năm 2023 (trích)',
  ])('are held to nothing but its size in an excerpt: %s', (title) => {
    expect(alarmsIn(title, some)).toEqual([]);
  });

  test('are all of it where the title says nothing', () => {
    expect(alarmsIn(REVIEW, some)).not.toEqual([]);
  });

  test('are all of it in an excerpt that adds up nearly everywhere', () => {
    const body: Lines = [
      ['', 'Tổng cộng', 500, 67, 40],
      [1, 'Xã Cao Sơn', 200, 20, 30],
      [2, 'Xã Tu Lý', 300, 40, 10],
    ];
    expect(alarmsIn('Hộ nghèo tại các xã trọng điểm năm 2023', body)).toEqual([
      expect.stringContaining('total-mismatch'),
    ]);
  });

  const groups = (female: number): Lines => [
    ['', 'Tổng số', 900, 90, 80],
    ['', 'Trong đó:'],
    ['a', 'Hộ dân tộc thiểu số', 800, 85, 70],
    ['b', 'Hộ có chủ hộ là nữ', 300, female, 25],
  ];

  test('may overlap below a line that says they are some', () => {
    expect(alarmsIn(REVIEW, groups(40))).toEqual([]);
  });

  test('are no more than the whole', () => {
    expect(alarmsIn(REVIEW, groups(95))).toEqual([
      expect.stringMatching(/^total-mismatch Sheet1!D[36]$/),
    ]);
  });

  test('do not add up to it where one is taken off', () => {
    const body = (label: string): Lines => [
      [1, 'Xã Cao Sơn', 200, 20, 30],
      [2, 'Xã Tu Lý', 300, 40, 10],
      ['*', label, 50, 5, 4],
      ['', 'Tổng cộng', 450, 55, 36],
    ];
    expect(alarmsIn(REVIEW, body('Trùng đối tượng (trừ)'))).toEqual([]);
    expect(alarmsIn(REVIEW, body('Giảm trừ'))).toEqual([]);
    // A commune of Bình Dương
    expect(alarmsIn(REVIEW, body('Trừ Văn Thố'))).not.toEqual([]);
  });

  const merged = (note: string): Lines => [
    [1, 'Xã Cao Sơn (mới)', 510, 65, 43, note],
    ['', '- Xã Cao Sơn', 200, 20, 30],
    ['', '- Xã Tu Lý', 300, 40, 10],
    [2, 'Xã Tân Minh (mới)', 500, 60, 40],
    ['', '- Xã Tân Minh', 200, 20, 30],
    ['', '- Xã Trung Thành', 300, 40, 10],
    [3, 'Xã Yên Hòa (mới)', 600, 80, 50],
    ['', '- Xã Yên Hòa', 400, 60, 30],
    ['', '- Xã Đoàn Kết', 200, 20, 20],
  ];

  test('may lack what a note beside their sum tells of', () => {
    expect(alarmsIn(REVIEW, merged('Có thêm thôn Tình chuyển về'))).toEqual([]);
    expect(alarmsIn(REVIEW, merged('Giữ nguyên tên'))).not.toEqual([]);
  });
});
