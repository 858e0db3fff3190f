import { Decimal } from '../domain/decimal';
import type { FactTable } from '../domain/fact';
import type { Interval } from '../domain/interval';
import type { ImpliedPattern, ImpliedTotalPattern, TotalPattern } from '../domain/relation';
import type { FigureSource } from './figure';
import { householdsOfPair, householdsOfRow, realBoundsOfRow } from './implied-households';
import type { RelationAt } from './relation-at';
import {
  evaluateEither,
  evaluateLinear,
  evaluateLink,
  evaluateProduct,
  evaluateRatio,
  expectedOfLinear,
  expectedOfLink,
  expectedOfProduct,
  expectedOfRatio,
} from './row-relations';
import { ratioAcrossRows } from './row-share';
import { sideOf, type Side } from './side';
import { impliedAt, toInterval, type ImpliedBounds, type Valuation } from './valuation';

export function evaluate(facts: FactTable, relation: RelationAt, valuation: Valuation): Side {
  return evaluateWith(facts, relation, valuation, 'whole');
}

/**
 * As evaluate, but the sum of implied households is taken over real numbers: the side is
 * then monotone in every figure. Holds wherever evaluate holds, and a little beyond.
 */
export function evaluateMonotone(
  facts: FactTable,
  relation: RelationAt,
  valuation: Valuation,
): Side {
  return evaluateWith(facts, relation, valuation, 'real');
}

function evaluateWith(
  facts: FactTable,
  { pattern, row }: RelationAt,
  valuation: Valuation,
  bounds: ImpliedBounds,
): Side {
  const start = row * facts.table.columns.length;
  switch (pattern.kind) {
    case 'linear':
      return evaluateLinear(pattern, start, valuation);
    case 'ratio':
      return evaluateRatio(pattern, start, valuation);
    case 'product':
      return evaluateProduct(pattern, start, valuation);
    case 'either':
      return evaluateEither(pattern, start, valuation);
    case 'link':
      return evaluateLink(pattern, valuation);
    case 'implied':
      return bounds === 'whole'
        ? evaluateImplied(pattern, start, valuation)
        : sideOfRealPairs(pattern, start, valuation);
    case 'total':
      return evaluateTotal(facts, pattern, valuation);
    case 'row-share':
      return evaluateRatio(ratioAcrossRows(pattern, facts.table.columns.length), 0, valuation);
    case 'implied-total':
      return evaluateImpliedTotal(facts, pattern, valuation, bounds);
  }
}

function evaluateImplied(pattern: ImpliedPattern, start: number, valuation: FigureSource): Side {
  if (householdsOfRow(start, pattern.pairs, valuation) !== 'empty') {
    return pattern.pairs.some((pair) => householdsOfPair(start, pair, valuation) !== undefined)
      ? 0
      : undefined;
  }
  return sideOfPairs(pattern, start, valuation);
}

/** Compares the first pair's households with the others'; a pair that fits no whole number has no side of its own. */
function sideOfPairs(pattern: ImpliedPattern, start: number, valuation: FigureSource): Side {
  const [first, ...others] = pattern.pairs;
  const own = householdsOfPair(start, first!, valuation);
  const rest = householdsOfRow(start, others, valuation);
  if (typeof own === 'object' && typeof rest === 'object')
    return own.high && own.high.lessThan(rest.low) ? -1 : 1;
  return 1;
}

/** As evaluateImplied over real numbers from one on: monotone in every count and rate. */
function sideOfRealPairs(pattern: ImpliedPattern, start: number, valuation: FigureSource): Side {
  const [first, ...others] = pattern.pairs;
  const own = realBoundsOfRow(start, [first!], valuation);
  const rest = realBoundsOfRow(start, others, valuation);
  const side = own && rest && sideOf(toInterval(own), toInterval(rest));
  if (side) return side;
  if (own?.high?.lessThan(Decimal.ONE)) return -1;
  if (rest?.high?.lessThan(Decimal.ONE)) return 1;
  return own || rest ? 0 : undefined;
}

function evaluateTotal(facts: FactTable, pattern: TotalPattern, valuation: Valuation): Side {
  const { total: row, terms, comparison } = facts.sums[pattern.sum]!;
  const width = facts.table.columns.length;
  const total = valuation.figure(row * width + pattern.column);
  if (!total) return undefined;
  if (comparison === '=') {
    const sum = valuation.columnSum(pattern.column, pattern.sum);
    return sum && sideOf(total.interval, sum);
  }
  const sides = terms.map((term) => {
    const part = valuation.figure(term * width + pattern.column);
    return part && sideOf(total.interval, part.interval);
  });
  if (sides.includes(-1)) return -1;
  return sides.some((side) => side !== undefined) ? 0 : undefined;
}

function evaluateImpliedTotal(
  facts: FactTable,
  { pairs, sum: which }: ImpliedTotalPattern,
  valuation: Valuation,
  bounds: ImpliedBounds,
): Side {
  const total = impliedAt(facts, facts.sums[which]!.total, pairs, bounds, valuation);
  if (!total) return undefined;
  const sum = valuation.impliedSum(pairs, which, bounds);
  return sum && sideOf(total, sum);
}

/** What the subject of a failing relation should meet, for messages; undefined where it has none. */
export function expectationOf(
  facts: FactTable,
  relation: RelationAt,
  valuation: Valuation,
): Interval | undefined {
  const { pattern, row } = relation;
  const start = row * facts.table.columns.length;
  switch (pattern.kind) {
    case 'linear':
      return expectedOfLinear(pattern, start, valuation);
    case 'total':
      return expectedOfTotal(facts, pattern, valuation);
    case 'ratio':
      return expectedOfRatio(pattern, start, valuation);
    case 'row-share':
      return expectedOfRatio(ratioAcrossRows(pattern, facts.table.columns.length), 0, valuation);
    case 'product':
      return expectedOfProduct(pattern, start, valuation);
    case 'either': {
      const [first] = pattern.options;
      return first.kind === 'ratio'
        ? expectedOfRatio(first, start, valuation)
        : expectedOfLinear(first, start, valuation);
    }
    case 'link':
      return expectedOfLink(pattern, valuation);
    case 'implied': {
      const [, ...others] = pattern.pairs;
      const rest = householdsOfRow(start, others, valuation);
      return typeof rest === 'object' ? toInterval(rest) : undefined;
    }
    case 'implied-total': {
      const sum = valuation.impliedSum(pattern.pairs, pattern.sum, 'whole');
      return sum && outwards(sum);
    }
  }
}

function expectedOfTotal(
  facts: FactTable,
  { column, sum }: TotalPattern,
  valuation: Valuation,
): Interval | undefined {
  const { terms, comparison } = facts.sums[sum]!;
  if (comparison === '=') return valuation.columnSum(column, sum);
  let low: Decimal | undefined;
  for (const term of terms) {
    const part = valuation.figure(term * facts.table.columns.length + column)?.interval.low;
    if (part && !(low && part.atMost(low))) low = part;
  }
  return low && { low };
}

/** Real bounds, which stand in for contradictory rows, as whole households. */
export function outwards({ low, high }: Interval): Interval {
  return {
    ...(low && { low: low.round(0, 'floor') }),
    ...(high && { high: high.round(0, 'ceil') }),
  };
}
