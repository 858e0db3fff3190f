import { isInflow } from '../../domain/flows';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum, hasSpread, isSame, type Figures } from './arithmetic';
import type { ColumnSource } from './draft';
import { readFeatures } from './header-features';

/** Rows that must state it, and the share of them in which it must hold. */
const FEWEST_ROWS = 4;
const HOLDS = 0.8;
/** Ways in and out that stand between a beginning and its end. */
const FEWEST_WAYS = 2;
const MOST_WAYS = 4;

/**
 * `Dư nợ đầu năm | Cho vay | Thu nợ | Xóa nợ | Dư nợ cuối năm`, `Đã giao | Điều chỉnh tăng | Điều chỉnh giảm |
 * Sau điều chỉnh`: what came and went leads from the first of some neighbours to the last in nearly all rows.
 * `mayBegin`: what is known may lead to what nobody can name, as the year's first day to the first quarter's end.
 */
export function findCourses(
  mayTakePart: readonly boolean[],
  mayBegin: readonly boolean[],
  sources: readonly ColumnSource[],
): ColumnBalance[] {
  const figures = sources.map((source) => source.figures);
  return sources.flatMap((_, begin): ColumnBalance[] => {
    for (let ways = FEWEST_WAYS; ways <= MOST_WAYS; ways++) {
      const end = begin + ways + 1;
      if (end >= sources.length) break;
      const at = Array.from({ length: ways + 2 }, (__, step) => begin + step);
      const mayLead = mayBegin[begin] && at.slice(1).every((one) => mayTakePart[one]);
      const course = mayLead && courseAlong(at, figures, saidSigns(at, sources));
      if (course) return [course];
    }
    return [];
  });
}

/** From the first to the last by what lies between; undefined where no signs of these lead there, or several do. */
function courseAlong(
  at: readonly number[],
  figures: readonly Figures[],
  said: readonly boolean[] | undefined,
): ColumnBalance | undefined {
  const [begin, ways, end] = [at[0]!, at.slice(1, -1), at[at.length - 1]!];
  const isTold = said ? areDifferent : areTold;
  if (!isTold(at.map((one) => figures[one]!))) return undefined;
  const fits = (said ? [said] : signsOf(ways.length))
    .map((signs) => {
      const plus = [begin, ...ways.filter((_, way) => signs[way])];
      const minus = ways.filter((_, way) => !signs[way]);
      const of = (columns: readonly number[]): Figures[] => columns.map((one) => figures[one]!);
      return { plus, minus, ...fitsSum(figures[end]!, of(plus), of(minus)) };
    })
    .sort((one, other) => other.share - one.share);
  const [best, next] = fits;
  if (!best || best.rows < FEWEST_ROWS || best.share < HOLDS) return undefined;
  // A way that nobody took has no sign
  return next && next.share === best.share
    ? undefined
    : { subject: end, plus: best.plus, minus: best.minus };
}

/** Which of the ways lead in; some do, and some do not. */
function signsOf(ways: number): boolean[][] {
  return Array.from({ length: 2 ** ways - 2 }, (_, choice) =>
    Array.from({ length: ways }, (__, way) => Math.floor((choice + 1) / 2 ** way) % 2 === 1),
  );
}

/** `Thoát nghèo` leads out and `Phát sinh` in: which of the ways lead in; undefined where not all say so. */
function saidSigns(at: readonly number[], sources: readonly ColumnSource[]): boolean[] | undefined {
  const signs = at.slice(1, -1).flatMap((way) => {
    const { flow } = readFeatures(sources[way]!.texts);
    return flow === undefined ? [] : [isInflow(flow)];
  });
  return signs.length === at.length - 2 ? signs : undefined;
}

function areDifferent(columns: readonly Figures[]): boolean {
  const [begin, end] = [columns[0]!, columns[columns.length - 1]!];
  return [begin, end].every((one) => hasSpread(one, FEWEST_ROWS - 1)) && !isSame(begin, end);
}

/** Different enough to mean something; of equal ways in and out nothing follows. Only few may take a third way. */
function areTold(columns: readonly Figures[]): boolean {
  const [begin, end, ways] = [columns[0]!, columns[columns.length - 1]!, columns.slice(1, -1)];
  const taken = ways.filter((figures) => hasSpread(figures, FEWEST_ROWS - 1));
  return (
    hasSpread(begin, FEWEST_ROWS - 1) &&
    hasSpread(end, FEWEST_ROWS - 1) &&
    taken.length >= FEWEST_WAYS &&
    !isSame(begin, end) &&
    taken.every((one, way) => taken.slice(way + 1).every((other) => !isSame(one, other)))
  );
}
