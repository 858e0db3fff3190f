import { momentOf } from '../domain/dimensions';
import type { FactTable } from '../domain/fact';
import type { RatePair } from '../domain/relation';
import { compareFractions, type Fraction } from './fraction';
import { householdsOfRow, type WholeRange } from './implied-households';
import type { RelationsOfTable } from './relations-of-table';
import type { FigureSource } from './figure';

/** Growth factors (later households / earlier households) that fit one row; an end that is absent is open. */
export interface Growth {
  readonly low?: Fraction;
  readonly high?: Fraction;
}

/** Two neighbouring moments of a table at which it states or implies households. */
export interface GrowthStep {
  readonly earlier: HouseholdMoment;
  readonly later: HouseholdMoment;
}

export interface HouseholdMoment {
  readonly moment: number;
  /** The column that states them; otherwise `pairs` imply them. */
  readonly column?: number;
  readonly pairs: readonly RatePair[];
}

export function growthSteps(facts: FactTable, relations: RelationsOfTable): GrowthStep[] {
  const found = new Map<number, HouseholdMoment>();
  for (const pattern of relations.patterns)
    if (pattern.kind === 'implied')
      found.set(pattern.moment, { moment: pattern.moment, pairs: pattern.pairs });
  facts.table.columns.forEach(({ dimensions }, column) => {
    const moment = momentOf(dimensions.period);
    if (
      dimensions.measure === 'households' &&
      dimensions.aspect === 'count' &&
      dimensions.subset === 'all' &&
      moment !== undefined
    )
      found.set(moment, { moment, column, pairs: [] });
  });
  const moments = [...found.values()].sort((one, other) => one.moment - other.moment);
  return moments.slice(1).map((later, i) => ({ earlier: moments[i]!, later }));
}

/** Undefined where either moment says nothing of the row, or contradicts itself. */
export function growthOfRow(
  facts: FactTable,
  { earlier, later }: GrowthStep,
  row: number,
  source: FigureSource,
): Growth | undefined {
  const before = householdsAt(facts, earlier, row, source);
  const after = householdsAt(facts, later, row, source);
  return before && after && growthBetween(toEnds(before), toEnds(after));
}

/** Whole numbers of households; `high` is Infinity where there is no upper end. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

function toEnds({ low, high }: WholeRange): Ends {
  return { low: low.toDouble(), high: high ? high.toDouble() : Infinity };
}

export function growthBetween(before: Ends, after: Ends): Growth {
  const hasLow = before.high > 0 && before.high !== Infinity;
  const hasHigh = after.high !== Infinity && before.low > 0;
  return {
    ...(hasLow && { low: { numerator: after.low, denominator: before.high } }),
    ...(hasHigh && { high: { numerator: after.high, denominator: before.low } }),
  };
}

export function householdsAt(
  facts: FactTable,
  { column, pairs }: HouseholdMoment,
  row: number,
  source: FigureSource,
): WholeRange | undefined {
  const start = row * facts.table.columns.length;
  if (column === undefined) {
    const range = householdsOfRow(start, pairs, source);
    return typeof range === 'object' ? range : undefined;
  }
  const value = source.figure(start + column)?.value;
  return value?.isInteger() && value.sign() >= 0 ? { low: value, high: value } : undefined;
}

/** Whether two growths share a factor. */
export function growthsMeet(one: Growth, other: Growth): boolean {
  return !isAbove(one, other) && !isAbove(other, one);
}

function isAbove(one: Growth, other: Growth): boolean {
  return !!one.low && !!other.high && compareFractions(other.high, one.low) < 0;
}
