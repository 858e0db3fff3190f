import { flat, type Body } from '../bodies';
import type { Draw } from '../draw';
import { leaf } from '../table-spec';

export const totals = (draw: Draw, ...bottom: readonly string[]): Body =>
  draw.chance(0.5)
    ? flat({ text: draw.pick(['TOÀN HUYỆN', 'Toàn thị xã', 'Tổng toàn xã', 'Chung']), at: 'top' })
    : flat({ text: draw.pick(['Tổng', 'CỘNG', 'Tổng cộng toàn xã', ...bottom]), at: 'bottom' });

export const indexLeaf = (draw: Draw) => leaf(draw.pick(['Stt', 'T T', 'Số TT', 'TT']), 'index');
