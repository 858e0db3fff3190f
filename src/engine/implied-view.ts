import { momentOf } from '../domain/dimensions';
import type { FactTable } from '../domain/fact';
import type { ImpliedPattern } from '../domain/relation';
import type { ImpliedHouseholds } from '../domain/rule';
import { householdsOfRow } from './implied-households';
import type { RelationsOfTable } from './relations-of-table';
import { reportedValuation } from './valuation';

/** Households by row and moment, stated or implied, as rules over whole tables see them. */
export function impliedHouseholds(
  facts: FactTable,
  relations: RelationsOfTable,
  /** Row indexes with a figure already found wrong. */
  doubtfulRows: ReadonlySet<number>,
): ImpliedHouseholds {
  const { columns } = facts.table;
  const stated = new Map<number, number>();
  columns.forEach(({ dimensions }, column) => {
    const moment = momentOf(dimensions.period);
    if (
      moment !== undefined &&
      dimensions.measure === 'households' &&
      dimensions.aspect === 'count' &&
      dimensions.subset === 'all'
    )
      stated.set(moment, column);
  });
  const implied = new Map<number, ImpliedPattern>();
  for (const pattern of relations.patterns)
    if (pattern.kind === 'implied') implied.set(pattern.moment, pattern);
  const valuation = reportedValuation(facts);

  return {
    moments: [...new Set([...stated.keys(), ...implied.keys()])],
    complete: doubtfulRows.size === 0,
    stated: (moment) => stated.has(moment),
    range(rowIndex, moment) {
      if (doubtfulRows.has(rowIndex)) return undefined;
      const start = rowIndex * columns.length;
      const column = stated.get(moment);
      if (column !== undefined) {
        const value = facts.facts[start + column]?.quantity.value;
        if (!value?.isInteger() || value.sign() < 0) return undefined;
        const whole = BigInt(value.round(0).toString());
        return { low: whole, high: whole };
      }
      const pattern = implied.get(moment);
      const range = pattern && householdsOfRow(start, pattern.pairs, valuation);
      if (typeof range !== 'object') return undefined;
      return {
        low: BigInt(range.low.toString()),
        high: range.high === undefined ? undefined : BigInt(range.high.toString()),
      };
    },
  };
}
