import { flat, type Body } from '../bodies';
import type { Draw } from '../draw';
import { leaf } from '../table-spec';

export const indexLeaf = (draw: Draw) => leaf(draw.pick(['STT', 'TT', 'Số TT']), 'index');

export const placeLeaf = (draw: Draw) =>
  leaf(draw.pick(['Đơn vị', 'Địa bàn', 'Xã, phường, thị trấn', 'Tên thôn', 'Phường/Xã']), 'label');

export const totals = (draw: Draw): Body =>
  flat(
    draw.pick([
      { text: 'Toàn tỉnh', at: 'top' },
      { text: 'Toàn xã', at: 'top' },
      { text: 'Tổng cộng', at: 'bottom' },
      { text: 'Cộng', at: 'bottom' },
      { text: 'TỔNG SỐ', at: 'top' },
    ] as const),
  );
