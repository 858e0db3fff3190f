import type { HouseholdDimensions } from '../domain/dimensions';
import { moneyYearOf } from './money/money-fit';
import type { Submission, SubmittedTable } from './submission';

/**
 * The year whose plan a table is about: that of its planned figures, else the one after its last
 * moment. Undefined for a table without columns.
 */
export function planYearOf({ columns }: SubmittedTable): number | undefined {
  const planned = columns.flatMap(({ dimensions }) => plannedYear(dimensions) ?? []);
  if (planned.length > 0) return Math.max(...planned);
  const moments = columns.map(({ dimensions: { period } }) =>
    period.point === 'end' ? period.year + 1 : period.year,
  );
  return moments.length > 0 ? Math.max(...moments) : undefined;
}

/** The year of most submissions; of several, the latest. */
export function commonPlanYear(submissions: readonly Submission[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { tables, money = [] } of submissions)
    for (const year of new Set([
      ...tables.flatMap((table) => planYearOf(table) ?? []),
      ...money.flatMap((table) => moneyYearOf(table) ?? []),
    ]))
      votes.set(year, (votes.get(year) ?? 0) + 1);
  const [first] = [...votes].sort(
    ([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year,
  );
  return first?.[0];
}

function plannedYear({ period, status }: HouseholdDimensions): number | undefined {
  const isPlanned = status === 'planned' || status === 'assigned';
  return isPlanned && period.point !== 'begin' ? period.year : undefined;
}
