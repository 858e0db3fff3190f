import type { Decimal } from '../domain/decimal';
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
  if (!before || !after) return undefined;
  return {
    ...(before.high?.sign() === 1 && { low: fraction(after.low, before.high) }),
    ...(after.high && before.low.sign() > 0 && { high: fraction(after.high, before.low) }),
  };
}

function fraction(numerator: Decimal, denominator: Decimal): Fraction {
  return { numerator: numerator.toDouble(), denominator: denominator.toDouble() };
}

function householdsAt(
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

/** The factors that fit every row; undefined where no single one does. */
export function commonGrowth(rows: Iterable<Growth | undefined>): Growth | undefined {
  let low: Fraction | undefined;
  let high: Fraction | undefined;
  for (const row of rows) {
    if (row?.low && (!low || compareFractions(low, row.low) < 0)) low = row.low;
    if (row?.high && (!high || compareFractions(row.high, high) < 0)) high = row.high;
  }
  if (low && high && compareFractions(high, low) < 0) return undefined;
  return { ...(low && { low }), ...(high && { high }) };
}

/** Whether two growths share a factor. */
export function growthsMeet(one: Growth, other: Growth): boolean {
  return !isAbove(one, other) && !isAbove(other, one);
}

function isAbove(one: Growth, other: Growth): boolean {
  return !!one.low && !!other.high && compareFractions(other.high, one.low) < 0;
}
