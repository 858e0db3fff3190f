import { Decimal } from '../../domain/decimal';
import type { AllocationPlace, AllocationProblem, AllocationRequest } from './types';

/** Why a request cannot be met: first what is wrong by itself, and only then what does not fit together. */
export function findProblems({ target, places }: AllocationRequest): AllocationProblem[] {
  const wrong = [...targetProblems(target), ...places.flatMap(placeProblems)];
  if (places.length === 0) wrong.push({ kind: 'no-places' });
  return wrong.length > 0 ? wrong : sumProblems({ target, places });
}

function targetProblems(target: Decimal): AllocationProblem[] {
  if (target.sign() < 0) return [{ kind: 'target-negative', target }];
  return target.isInteger() ? [] : [{ kind: 'target-not-whole', target }];
}

const BOUNDS = ['floor', 'cap', 'locked'] as const;

function placeProblems(given: AllocationPlace, place: number): AllocationProblem[] {
  const { weight, floor, cap, locked } = given;
  const problems: AllocationProblem[] = [];
  if (weight.sign() < 0) problems.push({ kind: 'weight-negative', place, weight });
  for (const bound of BOUNDS) {
    const value = given[bound];
    if (!value) continue;
    if (value.sign() < 0) problems.push({ kind: 'bound-negative', place, bound, value });
    else if (!value.isInteger()) problems.push({ kind: 'bound-not-whole', place, bound, value });
  }
  if (floor && cap?.lessThan(floor)) problems.push({ kind: 'floor-above-cap', place, floor, cap });
  if (locked && floor && locked.lessThan(floor))
    problems.push({ kind: 'lock-below-floor', place, locked, floor });
  if (locked && cap?.lessThan(locked))
    problems.push({ kind: 'lock-above-cap', place, locked, cap });
  return problems;
}

function sumProblems({ target, places }: AllocationRequest): AllocationProblem[] {
  const least = sum(places.map(leastOf));
  if (target.lessThan(least)) return [{ kind: 'target-below-least', target, least }];
  const most = sumOfMost(places, mostOf);
  if (most?.lessThan(target)) return [{ kind: 'target-above-most', target, most }];
  const reachable = sumOfMost(places, mostByWeight);
  return reachable?.lessThan(target) ? [{ kind: 'no-weight', left: target.minus(reachable) }] : [];
}

function leastOf({ locked, floor }: AllocationPlace): Decimal {
  return locked ?? floor ?? Decimal.ZERO;
}

function mostOf({ locked, cap }: AllocationPlace): Decimal | undefined {
  return locked ?? cap;
}

/** In proportion to no weight a place gets nothing beyond what it must get. */
function mostByWeight(place: AllocationPlace): Decimal | undefined {
  return place.weight.isZero() ? leastOf(place) : mostOf(place);
}

/** Undefined where some place may take any number. */
function sumOfMost(
  places: readonly AllocationPlace[],
  most: (place: AllocationPlace) => Decimal | undefined,
): Decimal | undefined {
  const all = places.map(most);
  return all.every((one) => one !== undefined) ? sum(all) : undefined;
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), Decimal.ZERO);
}
