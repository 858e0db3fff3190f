import type { Decimal } from '../../domain/decimal';
import {
  LAST_UNDATED_YEAR,
  PLACES_TO_VND,
  type BudgetDimensions,
  type MoneyUnit,
  type Status,
} from '../../domain/dimensions';
import type { SubmittedAmount, SubmittedMoneyTable } from '../submission';

const PREFERRED: readonly MoneyUnit[] = ['millionVnd', 'thousandVnd', 'billionVnd', 'vnd'];

export function toVnd(value: Decimal, unit: MoneyUnit): Decimal {
  return value.shifted(PLACES_TO_VND[unit]);
}

export function fromVnd(value: Decimal, unit: MoneyUnit): Decimal {
  return value.shifted(-PLACES_TO_VND[unit]).normalised();
}

/** One text for columns that can be added up together, in whatever unit. */
export function moneyColumnKey({ capital, source, status }: BudgetDimensions): string {
  return `${capital} ${source} ${status}`;
}

/** Amounts of the year; those of no year are taken for it. */
export function amountsOfYear({ amounts }: SubmittedMoneyTable, year: number): SubmittedAmount[] {
  return amounts.filter(({ dimensions: { period } }) => {
    const years = period.years ?? 1;
    return period.year <= LAST_UNDATED_YEAR || (period.year === year && years === 1);
  });
}

/** The latest year of a table's amounts. */
export function moneyYearOf({ amounts }: SubmittedMoneyTable): number | undefined {
  const years = amounts.flatMap(({ dimensions: { period } }) =>
    period.year > LAST_UNDATED_YEAR ? period.year : [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** The unit of most tables; of several, the one that plans of communes are mostly written in. */
export function commonUnit(tables: readonly SubmittedMoneyTable[]): MoneyUnit {
  const votes = new Map<MoneyUnit, number>();
  for (const { unit } of tables) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  const rank = (unit: MoneyUnit): number => PREFERRED.indexOf(unit);
  const [first] = [...votes].sort(
    ([unit, count], [otherUnit, otherCount]) => otherCount - count || rank(unit) - rank(otherUnit),
  );
  return first?.[0] ?? PREFERRED[0]!;
}

/** What has been given to a unit, whoever says so. */
export const GIVEN: readonly Status[] = ['assigned', 'allocated'];
