import { checkSnapshot } from '../../src/app/check-snapshot';
import { unitOf } from '../../src/domain/figure-unit';
import { renderFinding } from '../../src/messages/findings';
import { simpleSheet } from './simple-sheet';

/** Given, changed by, and what there is then; the last row of the places may be off. */
const checked = (last: number) =>
  checkSnapshot({
    sheets: [
      simpleSheet([
        ['ĐIỀU CHỈNH KẾ HOẠCH VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
        ['', '', '', '', '', 'Đơn vị tính: triệu đồng'],
        ['TT', 'Xã', 'Kế hoạch vốn đã giao', 'Tăng', 'Giảm', 'Sau điều chỉnh', 'Số hộ thụ hưởng'],
        ['A', 'B', '1', '2', '3', '4=1+2-3', '5'],
        [1, 'Xã Pà Cò', 510, 40, 0, 550, 31],
        [2, 'Xã Hang Kia', 630, 0, 75, 555, 28],
        [3, 'Xã Cun Pheo', 480, 62, 0, 542, 44],
        [4, 'Xã Mai Hịch', 395, 18, 6, 407, 17],
        [5, 'Xã Vạn Mai', 610, 0, 33, 577, 52],
        [6, 'Xã Bao La', 720, 0, 27, last, 39],
      ]),
    ],
    names: [],
  });

it('amounts known by their own names are in the unit of the money to which they are added', () => {
  const [table] = checked(693).tables;
  const units = table!.columns.map(({ column, dimensions }) => [column, unitOf(dimensions)]);
  expect(units.slice(0, 4)).toEqual([2, 3, 4, 5].map((column) => [column, 'millionVnd']));
  expect(units.find(([column]) => column === 6)?.[1] ?? 'plain').toBe('plain');
});

it('every figure of a sentence about them has that unit', () => {
  const texts = checked(698).findings.map((finding) => renderFinding(finding, 'vi').text);
  expect(texts).toEqual([
    'Xã Bao La: ô F10 (Sau điều chỉnh) ghi 698 triệu đồng; 720 triệu đồng + 0 triệu đồng − 27 triệu đồng = 693 triệu đồng.',
  ]);
});
