import { bareText } from '../words/remembered';
import { fitsSum } from './arithmetic';
import type { ColumnSource } from './draft';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 4;
const HOLDS = 0.8;

/** A group that says no more than that it is the whole: `Tổng cộng`, and not `Tổng số hộ`. */
const SAYS_SUM = /^(?:tong|cong|tong cong|tong so|chung)(?: \(.*\))?$/;

/**
 * `Chuẩn trung ương: Số hộ, Số khẩu | Chuẩn tỉnh: Số hộ, Số khẩu | Tổng cộng: Số hộ, Số khẩu`: the columns
 * of other groups with the same header that a column of the last one adds up in nearly all rows.
 * Undefined where it does not.
 */
export function sumOfAlike(
  whole: number,
  sources: readonly ColumnSource[],
): readonly number[] | undefined {
  const { texts, figures } = sources[whole]!;
  const own = bareText(texts[texts.length - 1] ?? '');
  if (texts.length < 2 || !SAYS_SUM.test(bareText(texts[texts.length - 2]!))) return undefined;
  const alike = sources.flatMap((other, at) => (at !== whole && nameOf(other) === own ? [at] : []));
  if (alike.length < 2) return undefined;
  const parts = alike.map((at) => sources[at]!.figures);
  const { share, rows } = fitsSum(figures, parts, []);
  return rows >= FEWEST_ROWS && share >= HOLDS ? alike : undefined;
}

/** `Đã giải ngân: Tổng số | Đầu tư | Sự nghiệp`: the sum of its own parts bears the name of its group. */
function nameOf({ texts }: ColumnSource): string {
  const [own = '', above] = texts
    .slice(-2)
    .map((text) => bareText(text))
    .reverse();
  return above !== undefined && SAYS_SUM.test(own) ? above : own;
}
