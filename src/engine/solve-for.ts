import { Decimal, maximum, minimum } from '../domain/decimal';
import type { Interval } from '../domain/interval';
import { evaluate, evaluateMonotone } from './evaluate';
import { isAloneIn, movedBy } from './followers';
import { boundsOfMember } from './member-bounds';
import type { RelationAt } from './relation-at';
import { isFactOf } from './relations-of-table';
import type { Side } from './side';
import { figureFor, gridOf, supposeAt, type Problem } from './solve';

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
  const { decimals } = gridOf(problem, index);
  const real = solveOverReals(problem, index, relations);
  return real && tightened(problem, index, relations, real, decimals);
}

/**
 * As solveFor, for one relation and over real numbers of households: nothing fits beyond, though
 * not all within need fit.
 */
export function valuesThatMayFit(
  problem: Problem,
  index: number,
  relation: RelationAt,
): Interval | undefined {
  const { decimals, low, high } = gridOf(problem, index);
  const grid = { low: low.shifted(decimals), high: high.shifted(decimals) };
  const units = isAloneIn(problem, index, relation)
    ? narrowed(problem, index, relation, grid, decimals)
    : solveOverReals(problem, index, [relation]);
  return units && { low: units.low.shifted(-decimals), high: units.high.shifted(-decimals) };
}

function solveOverReals(
  problem: Problem,
  index: number,
  relations: readonly RelationAt[],
): Units | undefined {
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
    const near = narrowed(problem, index, relation, { low, high }, grid.decimals);
    const part = near && solveOne(side, near.low, near.high);
    if (!part) return undefined;
    low = maximum(low, part.low);
    high = minimum(high, part.high);
    if (high.lessThan(low)) return undefined;
  }
  return { low, high };
}

/** In whole units of the cell's grid. */
interface Units {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * Where the other figures of a relation say at once what may fit, nothing else need be searched;
 * undefined where that leaves nothing.
 */
function narrowed(
  problem: Problem,
  index: number,
  relation: RelationAt,
  { low, high }: Units,
  decimals: number,
): Units | undefined {
  const still = low.equals(high) ? undefined : withoutFollowers(problem, index, relation);
  if (!still) return { low, high };
  const bounds = boundsOfMember(problem.facts, still, index, problem.reported);
  if (!bounds || bounds === 'free') return { low, high };
  // A figure meets the bounds where what it stands for does.
  const { value, interval } = figureFor(problem, index, low.shifted(-decimals));
  const half = interval.high ? interval.high.minus(value) : Decimal.ZERO;
  const least = bounds.low?.minus(half).shifted(decimals).round(0, 'ceil');
  const most = bounds.high?.plus(half).shifted(decimals).round(0, 'floor');
  const near = {
    low: least ? maximum(low, least) : low,
    high: most ? minimum(high, most) : high,
  };
  return near.high.lessThan(near.low) ? undefined : near;
}

/**
 * The relation as far as no live formula in it follows the cell: of pairs that imply households those
 * that stand still must agree, too. Undefined where that leaves nothing to compare with.
 */
function withoutFollowers(
  problem: Problem,
  index: number,
  relation: RelationAt,
): RelationAt | undefined {
  if (isAloneIn(problem, index, relation)) return relation;
  const { pattern, row } = relation;
  if (pattern.kind !== 'implied') return undefined;
  const start = row * problem.facts.table.columns.length;
  const moved = movedBy(problem, index);
  const stands = (column: number): boolean =>
    start + column === index || !moved.has(start + column);
  const pairs = pattern.pairs.filter(({ count, rate }) => stands(count) && stands(rate));
  const still: RelationAt = { pattern: { ...pattern, pairs }, row };
  return pairs.length > 1 && isFactOf(problem.facts, still, index) ? still : undefined;
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
  const last = low.equals(high) ? first : inwards(high, Decimal.ONE.negated());
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
