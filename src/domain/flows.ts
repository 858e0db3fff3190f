import type { FlowMeasure } from './dimensions';

/** The ways out of poverty and into it that a movement lists; a `reduction` is what they come to. */
export const OUTFLOWS: readonly FlowMeasure[] = ['escaped', 'otherDecrease'];
export const INFLOWS: readonly FlowMeasure[] = ['arising', 'relapsed', 'otherIncrease'];

export function isInflow(measure: string | undefined): boolean {
  return INFLOWS.some((inflow) => inflow === measure);
}

export function isOutflow(measure: string | undefined): boolean {
  return OUTFLOWS.some((outflow) => outflow === measure);
}
