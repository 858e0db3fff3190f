import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatCell, formatRange } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { simpleSheet } from './simple-sheet';

/* 200 + 150 + 90 + 75 + 60 = 575 and 180 + 161 + 76 + 70 + 62 = 549; -20 + 11 - 14 - 5 + 2 = -26. */
const LINES: readonly (readonly CellValue[])[] = [
  ['HỘ NGHÈO ĐẦU NĂM VÀ CUỐI NĂM 2024'],
  ['TT', 'Đơn vị', 'Hộ nghèo', '<', '<'],
  ['^', '^', 'Đầu năm', 'Cuối năm', 'Tăng/giảm'],
  ['', 'Tổng cộng', 575, 549, -26],
  [1, 'Xã Minh Quang', 200, 180, -20],
  [2, 'Xã Phúc Sơn', 150, 161, 11],
  [3, 'Xã Hồng Quang', 90, 76, -14],
  [4, 'Xã Thổ Bình', 75, 70, -5],
  [5, 'Xã Bình An', 60, 62, 2],
];

function findingsWith(row: number, value: number): unknown[] {
  const lines = LINES.map((line, i) => (i === row ? [...line.slice(0, 4), value] : line));
  return checkSnapshot({ sheets: [simpleSheet(lines)], names: [] }).findings.map(
    ({ place, suggestions }) => ({
      at: formatRange(place.range),
      offers: suggestions.flatMap(({ edits }) =>
        edits.map(({ after }) => ('value' in after ? after.value : after.formula)),
      ),
    }),
  );
}

test('what went up and what went down agree', () => {
  expect(findingsWith(4, -20)).toEqual([]);
});

test.each([
  ['a minus left out', 4, 20, -20],
  ['a minus put in', 5, -11, 11],
])('%s is found in its cell and put right', (_, row, wrong, right) => {
  expect(findingsWith(row, wrong)).toEqual([
    { at: formatCell({ row, column: 4 }), offers: [right] },
  ]);
});
