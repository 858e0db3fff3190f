import type { Aspect } from '../../domain/dimensions';
import { foldName } from '../parameters/clean-text';

const COUNTED = /^(?:hộ|người|lượt|lao động|công trình|mô hình|thôn|xóm|bản|xã|lớp|trẻ)/;

/** What a number in this unit is. */
export function aspectOf(unit: string): Aspect {
  const folded = foldName(unit);
  if (folded === '%') return 'rate';
  if (folded.startsWith('điểm')) return 'points';
  return COUNTED.test(folded) ? 'count' : 'amount';
}
