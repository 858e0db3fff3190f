import { isBudget, isHousehold, type Dimensions } from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum } from './arithmetic';
import type { SummedColumn } from './column-sums';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

interface Year {
  readonly year: number;
  readonly status: Dimensions['status'];
  /** Index of the column. */
  readonly at: number;
}

/**
 * `Giai đoạn 2021-2025 | 2021 | 2022 | … | 2025`: money, or those who leave poverty, of several years and of
 * each of them. What was given and what is still asked for may stand side by side, so most rows must
 * say that the years make up the whole.
 */
export function findSumsOfYears(columns: readonly SummedColumn[]): ColumnBalance[] {
  return columns.flatMap(({ dimensions: whole, figures }, subject): ColumnBalance[] => {
    const { year: last, years = 1 } = whole.period;
    const kind = kindOf(whole);
    if (years < 2 || kind === undefined) return [];
    const inside = columns.flatMap(({ dimensions: one }, at): Year[] => {
      const { year, years: own = 1 } = one.period;
      const isInside = own === 1 && year > last - years && year <= last && kindOf(one) === kind;
      return isInside ? [{ year, status: one.status, at }] : [];
    });
    const plus = onePerYear(inside, whole.status);
    if (!plus || plus.length < 2) return [];
    const { share, rows } = fitsSum(
      figures,
      plus.map((at) => columns[at]!.figures),
      [],
    );
    return rows >= FEWEST_ROWS && share >= HOLDS ? [{ subject, plus, minus: [] }] : [];
  });
}

/** Of several columns of a year that by the whole's own status; undefined where that leaves a choice. */
function onePerYear(
  inside: readonly Year[],
  status: Dimensions['status'],
): readonly number[] | undefined {
  const chosen = [...new Set(inside.map(({ year }) => year))].map((year) => {
    const alike = inside.filter((one) => one.year === year);
    return alike.length === 1 ? alike[0] : alike.find((one) => one.status === status);
  });
  return chosen.some((one) => !one) ? undefined : chosen.map((one) => one!.at).sort(ascending);
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** What a figure is of, whenever and however certain; undefined for what years do not add up. */
function kindOf(held: Dimensions): string | undefined {
  if (held.period.point !== 'flow') return undefined;
  if (isHousehold(held))
    return held.aspect === 'count'
      ? [held.measure, held.of ?? '', held.subset].join(' ')
      : undefined;
  if (!isBudget(held) || held.measure !== 'money' || held.aspect !== 'amount') return undefined;
  const { capital, source, node = '', unit, cumulative } = held;
  return cumulative ? undefined : ['money', capital, source, node, unit].join(' ');
}
