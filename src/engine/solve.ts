import { Decimal, maximum, minimum } from '../domain/decimal';
import { isHousehold } from '../domain/dimensions';
import { columnOf, type FactTable, type Magnitudes } from '../domain/fact';
import { around, exactly, type Interval } from '../domain/interval';
import type { Definitions } from './definitions';
import type { LabelSlips } from './labels';
import type { GrowthOfTable } from './growth-of-table';
import { evaluate, evaluateMonotone } from './evaluate';
import type { RelationAt } from './relation-at';
import type { Side } from './side';
import { relationKey, relationsThrough, type RelationsOfTable } from './relations-of-table';
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
  const { aspect } = columnOf(facts, index).dimensions;
  if (aspect === 'count' || aspect === 'amount') {
    const isWhole = aspect === 'count' && isHousehold(columnOf(facts, index).dimensions);
    return {
      decimals: isWhole ? 0 : finestOf(facts, index),
      low: Decimal.ZERO,
      high: largestOf(facts, index),
    };
  }
  // Where a formula belongs, its rounding counts, not that of what stands there instead.
  const decimals =
    (standing === 'typed' || standing === 'live' ? quantity.decimals : undefined) ??
    facts.table.options.rateDecimals;
  return {
    decimals,
    low: aspect === 'rate' || aspect === 'percent' ? Decimal.ZERO : Decimal.integer(-100),
    // A share of money may be exceeded.
    high: aspect === 'percent' ? Decimal.integer(100_000) : Decimal.HUNDRED,
  };
}

const known = new WeakMap<FactTable['facts'], Map<number, Magnitudes>>();

/** How finely a column's amounts are written and how large they are: a wrong one tells little of the right one. */
function magnitudesOf({ facts, table }: FactTable, index: number): Magnitudes {
  const column = index % table.columns.length;
  let columns = known.get(facts);
  if (!columns) known.set(facts, (columns = new Map<number, Magnitudes>()));
  let found = columns.get(column);
  if (!found) columns.set(column, (found = facts.magnitudes(column)));
  return found;
}

/** Amounts and quantities are searched as finely as their column is written, down to a limit. */
function finestOf(facts: FactTable, index: number): number {
  return Math.min(6, magnitudesOf(facts, index).decimals);
}

function largestOf(facts: FactTable, index: number): Decimal {
  const { largest } = magnitudesOf(facts, index);
  return maximum(largest.shifted(4), Decimal.integer(10_000_000)).round(0, 'ceil');
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

/** Every relation whose outcome another value of this cell could change. */
export function relationsBehind(problem: Problem, index: number): RelationAt[] {
  const { facts, relations } = problem;
  const value = facts.facts.at(index)!.quantity.value;
  // Any other value shows along which formulas a change runs.
  const { changed } = supposeAt(problem, index, value.plus(Decimal.integer(7919)));
  const found = new Map<string, RelationAt>();
  for (const fact of changed)
    for (const relation of relationsThrough(facts, relations, fact))
      found.set(relationKey(relations, relation), relation);
  return [...found.values()];
}

/**
 * The values of one cell with which all these relations hold, everything else
 * standing as it is and live formulas following. Each relation is monotone in one
 * cell, so the values form one interval of the grid and bisection finds its ends
 * exactly. Undefined where there is no such value, or none near the ends over real
 * numbers when households must be whole.
 */
export function solveFor(
  problem: Problem,
  index: number,
  relations: readonly RelationAt[],
): Interval | undefined {
  const grid = gridOf(problem, index);
  let low = grid.low.shifted(grid.decimals);
  let high = grid.high.shifted(grid.decimals);
  for (const relation of relations.filter(isMonotone)) {
    const side = (units: Decimal): Side =>
      evaluateMonotone(
        problem.facts,
        relation,
        supposeAt(problem, index, units.shifted(-grid.decimals)),
      );
    const part = solveOne(side, low, high);
    if (!part) return undefined;
    low = maximum(low, part.low);
    high = minimum(high, part.high);
    if (high.lessThan(low)) return undefined;
  }
  return tightened(problem, index, relations, { low, high }, grid.decimals);
}

/** A single pair that fits no whole number has no side to bisect towards; it is only checked. */
function isMonotone({ pattern }: RelationAt): boolean {
  return pattern.kind !== 'implied' || pattern.pairs.length > 1;
}

/** Steps by which whole numbers of households may push an end inwards from the real one. */
const TIGHTENING = 1000;

/**
 * Moves the ends inwards to values with which the relations hold over whole households, too.
 * Where only one end finds such a value nearby, the other stays: few households fit there.
 */
function tightened(
  problem: Problem,
  index: number,
  relations: readonly RelationAt[],
  { low, high }: { low: Decimal; high: Decimal },
  decimals: number,
): Interval | undefined {
  const holds = (units: Decimal): boolean => {
    const supposed = supposeAt(problem, index, units.shifted(-decimals));
    return relations.every((one) => (evaluate(problem.facts, one, supposed) ?? 0) === 0);
  };
  const inwards = (from: Decimal, step: Decimal): Decimal | undefined => {
    let at = from;
    for (let i = 0; i < TIGHTENING && low.atMost(at) && at.atMost(high); i++) {
      if (holds(at)) return at;
      at = at.plus(step);
    }
    return undefined;
  };
  const first = inwards(low, Decimal.ONE);
  const last = inwards(high, Decimal.ONE.negated());
  if (!first && !last) return undefined;
  return { low: (first ?? low).shifted(-decimals), high: (last ?? high).shifted(-decimals) };
}

/** Bisects a monotone side function over whole units; an undefined side is no objection. */
export function solveOne(
  sideAt: (units: Decimal) => Side,
  low: Decimal,
  high: Decimal,
): { low: Decimal; high: Decimal } | undefined {
  const atLow = sideAt(low) ?? 0;
  const atHigh = sideAt(high) ?? 0;
  if (atLow === 0 && atHigh === 0) return { low, high };
  if (atLow === atHigh) return undefined;
  const rising = atLow < atHigh;
  const toward = (units: Decimal): number => (rising ? 1 : -1) * (sideAt(units) ?? 0);
  const first = atLow === 0 ? low : firstWhere(low, high, (units) => toward(units) >= 0);
  const afterLast = atHigh === 0 ? undefined : firstWhere(low, high, (units) => toward(units) > 0);
  const last = afterLast ? afterLast.minus(Decimal.ONE) : high;
  return last.lessThan(first) ? undefined : { low: first, high: last };
}

/** The smallest whole number in (low, high] with the property, which holds at high. */
function firstWhere(low: Decimal, high: Decimal, holds: (units: Decimal) => boolean): Decimal {
  let below = low;
  let at = high;
  const two = Decimal.integer(2);
  while (Decimal.ONE.lessThan(at.minus(below))) {
    const middle = below.plus(at).dividedBy(two, 0, 'floor');
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
