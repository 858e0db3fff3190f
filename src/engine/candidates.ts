import type { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import type { Interval } from '../domain/interval';
import { gridOf, type Problem } from './solve';
import { slipsInto } from './slips';
import { computeInRow } from './suppose';

export interface Candidate {
  readonly value: Decimal;
  readonly slip: Slip;
}

/** Values that a known slip explains; failing that, the one value that fits, if it is one. */
export function candidatesFor(problem: Problem, index: number, satisfying: Interval): Candidate[] {
  const fact = problem.facts.facts.at(index)!;
  const wrong = fact.quantity.value;
  const { decimals } = gridOf(problem, index);
  const { low, high } = satisfying;
  if (!low || !high) return [];
  const slips = slipsInto(wrong, decimals, satisfying);
  if (low.equals(high)) {
    const [likely] = slips;
    if (likely && SLIP_RANK[likely.slip] < SLIP_RANK['copied-from-above']) return slips;
    return [{ value: low, slip: copiedFrom(problem, index) ?? likely?.slip ?? 'recomputed' }];
  }
  // Of a figure that only must not be too large or too small, a slip that fits says nothing.
  const grid = gridOf(problem, index);
  return grid.low.lessThan(low) && high.lessThan(grid.high) ? slips : [];
}

/** Which neighbour holds the same figure; a zero is no sign of copying. */
function copiedFrom({ facts }: Problem, index: number): Slip | undefined {
  const width = facts.table.columns.length;
  const { value } = facts.facts.at(index)!.quantity;
  if (value.isZero()) return undefined;
  const column = index % width;
  const neighbours: readonly (readonly [Slip, number | undefined])[] = [
    ['copied-from-above', index - width],
    ['copied-from-below', index + width],
    ['copied-from-left', column > 0 ? index - 1 : undefined],
    ['copied-from-right', column + 1 < width ? index + 1 : undefined],
  ];
  return neighbours.find(
    ([, neighbour]) =>
      neighbour !== undefined && facts.facts.at(neighbour)?.quantity.value.equals(value),
  )?.[0];
}

/** The formula's result, with the slip that made another of it where there is one. */
export function restoration(problem: Problem, index: number, value: Decimal): Candidate {
  const { quantity, standing, sumFault } = problem.facts.facts.at(index)!;
  if (standing === 'deviating')
    return { value, slip: sumFault?.missing.length ? 'row-left-out' : 'recomputed' };
  const { decimals } = gridOf(problem, index);
  const [named] = slipsInto(quantity.value, decimals, { low: value, high: value });
  return { value, slip: named?.slip ?? 'formula-overwritten' };
}

/** What the formula that belongs in a cell would give there, where the cell holds something else. */
export function formulaValue(
  { facts, definitions, reported }: Problem,
  index: number,
): Decimal | undefined {
  const definition = definitions.ofExpected(index);
  if (!definition) return undefined;
  if (definition.kind === 'formula')
    return definition.compute(reported)?.shifted(-(facts.facts.at(index)?.storedShift ?? 0));
  const { pattern, row } = definition;
  if (pattern.kind === 'total') return reported.columnSum(pattern.column, pattern.sum)?.low;
  return computeInRow(facts, pattern, row, reported, index)?.value;
}

/** A slip that explains the value is likelier than a value that merely fits. */
export const SLIP_RANK: Record<Slip, number> = {
  'formula-overwritten': 0,
  'digits-swapped': 1,
  sign: 2,
  'power-of-ten': 2,
  'decimal-comma': 2,
  'digit-missing': 3,
  'digit-extra': 3,
  'rows-exchanged': 3,
  'copied-from-above': 4,
  'copied-from-below': 4,
  'copied-from-left': 4,
  'copied-from-right': 4,
  'digit-wrong': 5,
  'unit-word': 3,
  'year-label': 3,
  'rate-averaged': 1,
  'row-left-out': 1,
  'source-left-out': 1,
  recomputed: 15,
};

export const UNNAMED_RANK = 20;
