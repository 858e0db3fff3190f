import type { FactTable } from '../domain/fact';
import type { ImpliedHouseholds } from '../domain/rule';

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Growth factors (later households / earlier households) that fit one row; an open end is absent. */
export interface Growth {
  readonly rowIndex: number;
  readonly low: Fraction;
  readonly high?: Fraction;
}

/** Two neighbouring moments of which at least one is not stated but implied by counts and rates. */
export interface GrowthStep {
  readonly earlier: number;
  readonly later: number;
  readonly rows: readonly Growth[];
}

export function growthSteps(facts: FactTable, implied: ImpliedHouseholds): GrowthStep[] {
  const moments = [...implied.moments].sort((one, other) => one - other);
  const steps: GrowthStep[] = [];
  for (let i = 0; i + 1 < moments.length; i++) {
    const earlier = moments[i]!;
    const later = moments[i + 1]!;
    if (implied.stated(earlier) && implied.stated(later)) continue;
    const rows: Growth[] = [];
    facts.table.rows.forEach((_, rowIndex) => {
      const before = implied.range(rowIndex, earlier);
      const after = implied.range(rowIndex, later);
      if (!before || !after || before.high === undefined || before.high === 0n) return;
      rows.push({
        rowIndex,
        low: { numerator: after.low, denominator: before.high },
        ...(after.high !== undefined &&
          before.low > 0n && { high: { numerator: after.high, denominator: before.low } }),
      });
    });
    if (rows.length > 0) steps.push({ earlier, later, rows });
  }
  return steps;
}

export function compareFractions(one: Fraction, other: Fraction): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The factors that fit every row; undefined where no single one does or an end stays open. */
export function commonGrowth(
  rows: readonly Growth[],
): { low: Fraction; high: Fraction } | undefined {
  let low: Fraction | undefined;
  let high: Fraction | undefined;
  for (const row of rows) {
    if (!low || compareFractions(low, row.low) < 0) low = row.low;
    if (row.high && (!high || compareFractions(row.high, high) < 0)) high = row.high;
  }
  return low && high && compareFractions(low, high) <= 0 ? { low, high } : undefined;
}

/** A growth factor as percent, rounded half up to two decimals: 1.0129 → `1.29`. */
export function toPercent({ numerator, denominator }: Fraction): string {
  const scaled = (numerator - denominator) * 20000n;
  const sign = scaled < 0n ? -1n : 1n;
  const rounded = ((sign * scaled) / denominator + 1n) / 2n;
  const digits = String(rounded).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return sign < 0n && rounded !== 0n ? `-${text}` : text;
}
