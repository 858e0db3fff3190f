import { Decimal } from '../domain/decimal';
import { isPoint } from '../domain/interval';
import { expectationOf } from './evaluate';
import type { RelationAt } from './relation-at';
import { factsOfRelation } from './relations-of-table';
import { roundedTogetherOf, roundingOf } from './rounding-findings';
import type { Problem } from './solve';

/**
 * Sums of typed figures, without one in common, that must be a little off before rounding explains it:
 * one mistake moves two at most, unless formulas carry it on.
 */
const FEWEST_APART = 3;

/**
 * Which of the failing relations are sums of exact amounts that miss because each amount was
 * rounded: by one unit of the last place where their rule allows that of each, or by half a unit
 * a figure where several do that share none.
 */
export function roundedAmong(
  problem: Problem,
  failing: readonly RelationAt[],
): (relation: RelationAt) => boolean {
  const near = failing.filter((relation) => missesALittle(problem, relation));
  const together = new Set(areApart(problem, near) ? near : []);
  return (relation) => together.has(relation) || isOffByOne(problem, relation);
}

function areApart({ facts }: Problem, relations: readonly RelationAt[]): boolean {
  const taken = new Set<number>();
  let apart = 0;
  for (const relation of relations) {
    const cells = factsOfRelation(facts, relation);
    const isTyped = cells.every((index) => facts.facts.at(index)?.cell.formula === undefined);
    if (!isTyped || cells.some((index) => taken.has(index))) continue;
    for (const index of cells) taken.add(index);
    apart++;
  }
  return apart >= FEWEST_APART;
}

/** Half a unit for each figure of the sum, which states at least two. */
function missesALittle(problem: Problem, relation: RelationAt): boolean {
  if ((roundedTogetherOf(relation) ?? roundingOf(relation)) === undefined) return false;
  const missed = missedBy(problem, relation);
  return (
    missed !== undefined &&
    missed.terms > 1 &&
    missed.units.times(Decimal.integer(2)).atMost(Decimal.integer(missed.terms + 1))
  );
}

function isOffByOne(problem: Problem, relation: RelationAt): boolean {
  const { pattern, row } = relation;
  if (pattern.kind === 'either')
    return pattern.options.some((option) => isOffByOne(problem, { pattern: option, row }));
  if (roundingOf(relation) === undefined) return false;
  return missedBy(problem, relation)?.units.equals(Decimal.ONE) ?? false;
}

/** By how many units of the last place that any of its figures is written to a sum of exact amounts misses. */
function missedBy(
  problem: Problem,
  relation: RelationAt,
): { readonly units: Decimal; readonly terms: number } | undefined {
  const { facts, reported } = problem;
  const [subject, ...terms] = factsOfRelation(facts, relation);
  const stated = reported.figure(subject!);
  const sum = expectationOf(facts, relation, reported);
  if (!stated || !isPoint(stated.interval) || !sum?.low || !isPoint(sum)) return undefined;
  const decimals = [subject!, ...terms].reduce(
    (most, index) => Math.max(most, facts.facts.at(index)?.quantity.value.normalised().scale ?? 0),
    0,
  );
  return {
    units: stated.value.minus(sum.low).abs().shifted(decimals),
    terms: terms.filter((index) => facts.facts.has(index)).length,
  };
}
