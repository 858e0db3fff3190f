import { Decimal } from '../../domain/decimal';
import type { Remark, RemarkPlace } from '../remark';
import type { References } from '../request';
import type { StatedFigure, Submission, SubmittedAmount } from '../submission';
import type { UnitNames } from '../unit-names';
import { assignMoney } from './assign-money';
import { amountsOfYear, fromVnd, GIVEN, moneyColumnKey } from './money-fit';
import { amountKey, type RolledMoney, type RolledMoneyUnit } from './rolled-money';

export interface MoneyComparison {
  readonly year: number;
  readonly names: UnitNames;
  readonly references: References;
}

/** Where units disagree with what was assigned to them, or with the upper unit's own tables. */
export function compareMoney(money: RolledMoney, comparison: MoneyComparison): Remark[] {
  const { assigned, against } = comparison.references;
  return [
    ...(assigned ? compareWith(assigned, 'assigned', money, comparison) : []),
    ...(against ? compareWith(against, 'against', money, comparison) : []),
  ];
}

type Kind = 'assigned' | 'against';

/** A reference may hold a table for each unit, and one for all of them together. */
function compareWith(
  { path, money: tables = [] }: Submission,
  kind: Kind,
  money: RolledMoney,
  { year, names }: MoneyComparison,
): Remark[] {
  const isComplete = money.units.every(({ amounts }) => amounts.size > 0);
  return tables.flatMap((table): Remark[] => {
    const ofUnits = assignMoney(path, table, names, year).tables;
    const wanted = amountsOfYear(table, year).filter(
      ({ dimensions: { status } }) => kind === 'against' || GIVEN.includes(status),
    );
    const at = (amount: SubmittedAmount): RemarkPlace => ({
      path,
      sheet: table.sheet,
      range: amount.range,
    });
    if (ofUnits.length > 0)
      return ofUnits.flatMap(({ unit }) =>
        wanted.flatMap((amount) =>
          compareUnit(kind, money, money.units[unit]!, amount, at(amount)),
        ),
      );
    return isComplete
      ? wanted.flatMap((amount) => compareTotal(money, amount, kind, at(amount)))
      : [];
  });
}

function compareUnit(
  kind: Kind,
  { unit: money }: RolledMoney,
  { name: unit, amounts }: RolledMoneyUnit,
  amount: SubmittedAmount,
  place: RemarkPlace,
): Remark[] {
  const own = keysOf(amount, kind).flatMap((key) => amounts.get(key) ?? [])[0];
  if (!own || isSame(own.value, amount.value)) return [];
  return [
    {
      id: `${kind}-differs`,
      severity: 'error',
      unit,
      label: labelOf(amount),
      stated: fromVnd(Decimal.parse(own.value), money).toString(),
      expected: fromVnd(Decimal.parse(amount.value), money).toString(),
      money,
      places: [placeOf(own), place],
    },
  ];
}

function compareTotal(
  { unit: money, totals }: RolledMoney,
  amount: SubmittedAmount,
  kind: Kind,
  place: RemarkPlace,
): Remark[] {
  const sum = keysOf(amount, kind).flatMap((key) => totals.get(key) ?? [])[0];
  if (!sum || sum.equals(Decimal.parse(amount.value))) return [];
  return [
    {
      id: 'money-total-differs',
      severity: 'error',
      label: labelOf(amount),
      stated: fromVnd(Decimal.parse(amount.value), money).toString(),
      expected: fromVnd(sum, money).toString(),
      money,
      places: [place],
    },
  ];
}

/** What is assigned by one is allocated to another: both words are accepted for it. */
function keysOf({ node, dimensions }: SubmittedAmount, kind: Kind): string[] {
  const statuses = kind === 'assigned' ? GIVEN : [dimensions.status];
  return statuses.map((status) => amountKey(node, moneyColumnKey({ ...dimensions, status })));
}

function labelOf({ nodeLabel, columnLabel }: SubmittedAmount): string {
  return `${nodeLabel}, ${columnLabel}`;
}

function isSame(one: string, other: string): boolean {
  return Decimal.parse(one).equals(Decimal.parse(other));
}

function placeOf({ path, sheet, range }: StatedFigure): RemarkPlace {
  return { path, sheet, range };
}
