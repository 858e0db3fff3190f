import { Decimal, maximum } from '../domain/decimal';
import { isHousehold, mayBeNegative } from '../domain/dimensions';
import { columnOf, type FactTable } from '../domain/fact';
import { around, exactly } from '../domain/interval';
import type { Definitions } from './definitions';
import type { LabelSlips } from './labels';
import type { GrowthOfTable } from './growth-of-table';
import type { RelationsOfTable } from './relations-of-table';
import { suppose, type Supposition } from './suppose';
import type { Figure } from './figure';
import type { ReportedValuation } from './valuation';

/** What a table's relations are, bundled for the search. */
export interface Problem {
  readonly facts: FactTable;
  /** The numbers as they stand, with their sums. */
  readonly reported: ReportedValuation;
  readonly relations: RelationsOfTable;
  readonly definitions: Definitions;
  readonly growth: GrowthOfTable;
  /** Figures of a plan's text that agree under another label. */
  readonly labels?: LabelSlips;
}

/** The grid on which a cell's values lie: whole counts, or rates with as many decimals as are reported. */
export interface Grid {
  readonly decimals: number;
  readonly low: Decimal;
  readonly high: Decimal;
}

export function gridOf({ facts }: Problem, index: number): Grid {
  const { quantity, standing } = facts.facts.at(index)!;
  const { dimensions } = columnOf(facts, index);
  const { aspect } = dimensions;
  if (aspect === 'count' || aspect === 'amount') {
    const { finest, largest } = reachOf(facts, index);
    return {
      decimals: aspect === 'count' && isHousehold(dimensions) ? 0 : finest,
      low: mayBeNegative(dimensions) ? largest.negated() : Decimal.ZERO,
      high: largest,
    };
  }
  // Where a formula belongs, its rounding counts, not that of what stands there instead.
  const decimals =
    (standing === 'typed' || standing === 'live' ? quantity.decimals : undefined) ??
    facts.table.options.rateDecimals;
  return {
    decimals,
    low: mayBeNegative(dimensions) ? Decimal.integer(-100) : Decimal.ZERO,
    // A share of money may be exceeded.
    high: aspect === 'percent' ? Decimal.integer(100_000) : Decimal.HUNDRED,
  };
}

/** How finely and how far the numbers of a column are searched. */
interface Reach {
  readonly finest: number;
  readonly largest: Decimal;
}

const known = new WeakMap<FactTable['facts'], Map<number, Reach>>();

/** A wrong figure tells little of the right one, so that its column is asked. */
function reachOf({ facts, table }: FactTable, index: number): Reach {
  const column = index % table.columns.length;
  let columns = known.get(facts);
  if (!columns) known.set(facts, (columns = new Map<number, Reach>()));
  let found = columns.get(column);
  if (!found) {
    const { decimals, largest } = facts.magnitudes(column);
    found = {
      // Amounts and quantities are searched as finely as their column is written, down to a limit.
      finest: Math.min(6, decimals),
      largest: maximum(largest.shifted(4), Decimal.integer(10_000_000)).round(0, 'ceil'),
    };
    columns.set(column, found);
  }
  return found;
}

/** The figure that a cell would report if this value were typed there. */
export function figureFor(problem: Problem, index: number, value: Decimal): Figure {
  const { aspect } = columnOf(problem.facts, index).dimensions;
  if (aspect === 'count' || aspect === 'amount') return { value, interval: exactly(value) };
  const { decimals } = gridOf(problem, index);
  return { value, interval: around(value, Decimal.halfUnit(decimals)) };
}

export function supposeAt(problem: Problem, index: number, value: Decimal): Supposition {
  return suppose(
    problem.reported,
    problem.relations,
    problem.definitions,
    new Map([[index, figureFor(problem, index, value)]]),
  );
}
