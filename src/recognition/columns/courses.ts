import type { ColumnBalance } from '../../domain/table';
import { fitsSum, hasSpread, isSame, type Figures } from './arithmetic';
import type { ColumnSource } from './draft';

/** Rows that must state it, and the share of them in which it must hold. */
const FEWEST_ROWS = 4;
const HOLDS = 0.8;

/**
 * `Dư nợ đầu năm | Cho vay | Thu nợ | Dư nợ cuối năm`, `Đã giao | Điều chỉnh tăng | Điều chỉnh giảm | Sau điều chỉnh`:
 * what came and went leads from the first of four neighbours to the last in nearly all rows.
 */
export function findCourses(
  mayTakePart: readonly boolean[],
  sources: readonly ColumnSource[],
): ColumnBalance[] {
  return sources.flatMap((_, begin): ColumnBalance[] => {
    const [one, other, end] = [begin + 1, begin + 2, begin + 3] as const;
    const isFour = [begin, one, other, end].every((at) => mayTakePart[at]);
    if (!isFour || !areTold([begin, one, other, end].map((at) => sources[at]!.figures))) return [];
    const leads = (come: number, gone: number): boolean => {
      const figuresOf = (at: number): Figures => sources[at]!.figures;
      const { share, rows } = fitsSum(figuresOf(end), [begin, come].map(figuresOf), [
        figuresOf(gone),
      ]);
      return rows >= FEWEST_ROWS && share >= HOLDS;
    };
    if (leads(one, other)) return [{ subject: end, plus: [begin, one], minus: [other] }];
    return leads(other, one) ? [{ subject: end, plus: [begin, other], minus: [one] }] : [];
  });
}

/** Different enough to mean something; of equal ways in and out nothing follows. */
function areTold([begin, one, other, end]: readonly Figures[]): boolean {
  const all = [begin!, one!, other!, end!];
  return (
    all.every((figures) => hasSpread(figures, FEWEST_ROWS - 1)) &&
    !isSame(one!, other!) &&
    !isSame(begin!, end!)
  );
}
