import type { Dimensions, FlowMeasure } from '../domain/dimensions';
import { INFLOWS, OUTFLOWS } from '../domain/flows';
import type { PatternTerm } from '../domain/relation';
import type { Table } from '../domain/table';
import { yearsOf } from './flow-columns';

/** The flows that a table states for the year of a level at its end, in the order of their columns. */
export interface Movements {
  readonly outflows: readonly PatternTerm[];
  readonly inflows: readonly PatternTerm[];
}

/** A measure may stand in several columns (two ways to escape poverty): roles are then numbered from the second. */
export function movementsOf(table: Table, end: Dimensions): Movements {
  const seen = new Map<string, number>();
  const termsOf = (measures: readonly FlowMeasure[], coefficient: 1 | -1): PatternTerm[] => {
    const terms: PatternTerm[] = [];
    table.columns.forEach(({ dimensions: flow }, column) => {
      const measure = measures.find((one) => one === flow.measure);
      if (
        measure === undefined ||
        flow.of !== end.measure ||
        flow.aspect !== 'count' ||
        flow.subset !== end.subset ||
        flow.status !== end.status ||
        flow.period.year !== end.period.year ||
        yearsOf(flow) !== 1
      )
        return;
      const times = (seen.get(measure) ?? 0) + 1;
      seen.set(measure, times);
      terms.push({ column, coefficient, role: times === 1 ? measure : `${measure}${times}` });
    });
    return terms;
  };
  return { outflows: termsOf(OUTFLOWS, -1), inflows: termsOf(INFLOWS, 1) };
}
