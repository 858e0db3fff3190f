import { Decimal } from '../domain/decimal';
import { momentOf } from '../domain/dimensions';
import type { FactTable } from '../domain/fact';
import { intersect, meet, type Interval } from '../domain/interval';
import type { RatePair } from '../domain/relation';
import { householdsOfRow, type WholeRange } from './implied-households';
import type { RelationsOfTable } from './relations-of-table';
import { reportedValuation, type Valuation } from './valuation';

/**
 * Growth of households between two moments is no relation that must hold, but of two
 * repairs that satisfy every relation the one is likelier after which a place grows
 * like the others. Used to rank suspects only, never to raise an error.
 */
export interface GrowthPlausibility {
  /** 0 grows like the others, 1 within what places do, 2 beyond; plus 2 for each other row that stays beyond. */
  score(rowIndex: number, valuation: Valuation): number;
}

/** Yearly factors between which the households of a place are expected to stay. */
const PLAUSIBLE: Interval = { low: Decimal.of(95, 2), high: Decimal.of(110, 2) };
const DIGITS = 8;

export function growthPlausibility(
  facts: FactTable,
  relations: RelationsOfTable,
): GrowthPlausibility {
  const moments = householdMoments(facts, relations);
  const reported = reportedValuation(facts);
  const growthOf = (rowIndex: number, valuation: Valuation): Interval[] =>
    moments
      .slice(1)
      .map((later, i) => growthBetween(facts, moments[i]!, later, rowIndex, valuation));
  const growths = facts.table.rows.map((_, rowIndex) => growthOf(rowIndex, reported));

  return {
    score(rowIndex, valuation) {
      let score = 0;
      growthOf(rowIndex, valuation).forEach((own, step) => {
        let common: Interval | undefined = {};
        growths.forEach((growth, other) => {
          if (other === rowIndex || other === facts.totalIndex) return;
          if (!meet(growth[step]!, PLAUSIBLE)) score += 2;
          else common = common && intersect(common, growth[step]!);
        });
        if (common && meet(own, common)) return;
        score += meet(own, PLAUSIBLE) ? 1 : 2;
      });
      return score;
    },
  };
}

interface HouseholdMoment {
  readonly moment: number;
  readonly column?: number;
  readonly pairs?: readonly RatePair[];
}

/** Moments at which the table states or implies households, in order of time. */
function householdMoments(facts: FactTable, relations: RelationsOfTable): HouseholdMoment[] {
  const found = new Map<number, HouseholdMoment>();
  for (const pattern of relations.patterns)
    if (pattern.kind === 'implied')
      found.set(pattern.moment, { moment: pattern.moment, pairs: pattern.pairs });
  facts.table.columns.forEach(({ dimensions }, column) => {
    const moment = momentOf(dimensions.period);
    if (dimensions.measure === 'households' && dimensions.subset === 'all' && moment !== undefined)
      found.set(moment, { moment, column });
  });
  return [...found.values()].sort((one, other) => one.moment - other.moment);
}

/** Factor by which households may have grown; unbounded where either moment says nothing. */
function growthBetween(
  facts: FactTable,
  earlier: HouseholdMoment,
  later: HouseholdMoment,
  rowIndex: number,
  valuation: Valuation,
): Interval {
  const before = householdsAt(facts, earlier, rowIndex, valuation);
  const after = householdsAt(facts, later, rowIndex, valuation);
  if (!before || !after) return {};
  return {
    ...(before.high?.sign() === 1 && { low: after.low.dividedBy(before.high, DIGITS, 'floor') }),
    ...(after.high &&
      before.low.sign() > 0 && { high: after.high.dividedBy(before.low, DIGITS, 'ceil') }),
  };
}

function householdsAt(
  facts: FactTable,
  { column, pairs }: HouseholdMoment,
  rowIndex: number,
  valuation: Valuation,
): WholeRange | undefined {
  const start = rowIndex * facts.table.columns.length;
  if (column !== undefined) {
    const value = valuation.figure(start + column)?.value;
    return value && { low: value, high: value };
  }
  const range = householdsOfRow(start, pairs ?? [], valuation);
  return typeof range === 'object' ? range : undefined;
}
