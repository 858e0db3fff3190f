import type { Dimensions } from '../domain/dimensions';
import type { Table } from '../domain/table';

/** Number of years that a flow covers. */
export function yearsOf({ period }: Pick<Dimensions, 'period'>): number {
  return period.years ?? 1;
}

/** Whether the flow leads to this level: of the same status, or of one that the table uses alike. */
function isOfPlan({ options: { onePlan } }: Table, flow: Dimensions, level: Dimensions): boolean {
  return (
    flow.status === level.status ||
    (onePlan !== undefined && onePlan.includes(flow.status) && onePlan.includes(level.status))
  );
}

/**
 * The columns that say by how much this level falls until then, with how many years each of
 * them covers: counts for counts, percentage points for rates.
 */
export function reductionsTo(
  table: Table,
  level: Dimensions,
): { readonly column: number; readonly years: number }[] {
  return table.columns.flatMap(({ dimensions: flow }, column) =>
    flow.measure === 'reduction' &&
    flow.of === level.measure &&
    flow.aspect === (level.aspect === 'rate' ? 'points' : 'count') &&
    flow.subset === level.subset &&
    isOfPlan(table, flow, level) &&
    flow.period.year === level.period.year
      ? [{ column, years: yearsOf(flow) }]
      : [],
  );
}
