import { hasFigures, type BodyRow } from './body-row';
import { isDeducted } from './rows-told-apart';

/** Indexes among the body rows. */
interface BodySum {
  readonly total: number;
  readonly terms: readonly number[];
  readonly comparison: '=' | '<=';
}

/** What words say of rows that need not add up, beyond what stands in the rows themselves. */
export interface RowsShown {
  /** The table shows some of the units. */
  readonly excerpt: boolean;
  /** What is counted in one row may be counted in others, too. */
  readonly overlapping: boolean;
}

/**
 * Sums of which words say that their rows are not all of them, or that one is taken off. Where
 * half the figures add up all the same the rows are all: one wrong figure then is found still.
 * `additive`: positions of the figures that add up down the table.
 */
export function withIncompleteSums(
  sums: readonly BodySum[],
  body: readonly BodyRow[],
  additive: readonly number[],
  { excerpt, overlapping }: RowsShown,
): BodySum[] {
  return sums.flatMap((sum): BodySum[] => {
    if (sum.comparison !== '=') return [sum];
    const { total, terms } = sum;
    // A sum has no minus: what is typed with its sign is added like the others
    if (terms.some((at) => isTakenOff(body[at]!))) return [];
    const { words, moved } = body[total]!;
    const saysSome =
      overlapping ||
      moved === true ||
      (words === 'total' && (excerpt || isHeadOfParts(body, total)));
    if (!saysSome || halfAddUp(body, sum, additive)) return [sum];
    return [{ ...sum, comparison: '<=' }];
  });
}

function isTakenOff({ label, figures }: BodyRow): boolean {
  return isDeducted(label) && !figures.some((figure) => figure !== undefined && figure < 0);
}

/** `Tổng số | Trong đó: | Hộ dân tộc thiểu số | …`: a line of words alone right below the total. */
function isHeadOfParts(body: readonly BodyRow[], total: number): boolean {
  const next = body[total + 1];
  return next?.words === 'part' && !hasFigures(next);
}

function halfAddUp(
  body: readonly BodyRow[],
  { total, terms }: BodySum,
  additive: readonly number[],
): boolean {
  const { figures } = body[total]!;
  const stated = additive.filter((column) => (figures[column] ?? 0) !== 0);
  const equal = stated.filter((column) => {
    const sum = terms.reduce((sofar, at) => sofar + (body[at]!.figures[column] ?? 0), 0);
    return Math.abs(figures[column]! - sum) < 1e-6;
  });
  return equal.length > 0 && equal.length * 2 >= stated.length;
}
