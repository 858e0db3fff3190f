import { Decimal } from '../../domain/decimal';
import type { Difference, Remark } from '../remark';
import type { References } from '../request';
import type { StatedFigure, Submission, SubmittedAmount } from '../submission';
import type { UnitNames } from '../unit-names';
import { assignMoney, type MoneyTableOfUnit } from './assign-money';
import { compareMoney } from './compare-money';
import { amountsOfYear, commonUnit, fromVnd, moneyColumnKey, moneyYearOf } from './money-fit';
import { amountKey, type RolledMoney, type RolledMoneyUnit } from './rolled-money';

export interface MoneyRequest {
  readonly submissions: readonly Submission[];
  readonly year: number;
  readonly names: UnitNames;
  readonly references: References;
}

export interface MoneyOutcome {
  /** Absent where nobody sent a table of money. */
  readonly money?: RolledMoney;
  readonly remarks: readonly Remark[];
}

/** Adds up the tables of money that lower units sent, each in whatever unit of money it is written. */
export function rollUpMoney({ submissions, year, names, references }: MoneyRequest): MoneyOutcome {
  const remarks: Remark[] = [];
  const tables: MoneyTableOfUnit[] = [];
  for (const { path, money = [] } of submissions)
    for (const table of money) {
      const found = moneyYearOf(table);
      const places = [{ path, sheet: table.sheet }];
      if (amountsOfYear(table, year).length === 0 && found !== undefined) {
        remarks.push({ id: 'other-year', severity: 'error', year, found, places });
        continue;
      }
      const assigned = assignMoney(path, table, names, year);
      remarks.push(...assigned.remarks);
      tables.push(...assigned.tables);
    }
  if (tables.length === 0) return { remarks };
  const unit = commonUnit(submissions.flatMap(({ money = [] }) => money));
  const columns = labelsBy(
    tables,
    ({ dimensions }) => moneyColumnKey(dimensions),
    ({ columnLabel }) => columnLabel,
  );
  const nodes = labelsBy(
    tables,
    ({ node }) => node,
    ({ nodeLabel }) => nodeLabel,
  );
  // Where few send such a table, nobody has asked for one.
  const senders = new Set(tables.map((table) => table.unit)).size;
  const gravity = senders * 2 > names.names.length ? 'error' : 'info';
  const units = names.names.map((name, index): RolledMoneyUnit => {
    const own = tables.filter((table) => table.unit === index);
    const { amounts, differences } = collect(own);
    const sources = own.map(({ path, sheet, evidence }) => ({ path, sheet, evidence }));
    const places = sources.map(({ path, sheet }) => ({ path, sheet }));
    if (own.length === 0)
      remarks.push({ id: 'money-missing', severity: gravity, unit: name, places: [] });
    else if (differences.length > 0 || new Set(own.map(({ path }) => path)).size > 1)
      remarks.push({
        id: 'unit-repeated',
        severity: differences.length > 0 ? 'error' : 'warning',
        unit: name,
        differences: differences.map((difference) => inUnit(difference)),
        money: unit,
        places,
      });
    return { name, sources, amounts: differences.length > 0 ? new Map() : amounts };
  });
  const rolled: RolledMoney = {
    unit,
    nodes: [...nodes]
      .map(([code, label]) => ({ code, label }))
      .sort((one, other) => byCode(one.code, other.code)),
    columns: [...columns].map(([key, label]) => ({ key, label })),
    units,
    totals: totalsOf(units),
  };
  remarks.push(...compareMoney(rolled, { year, names, references }));
  return { money: rolled, remarks };

  function inUnit({ label, values }: Difference): Difference {
    return {
      label,
      values: values.map(({ value, place }) => ({
        value: fromVnd(Decimal.parse(value), unit).toString(),
        place,
      })),
    };
  }
}

/** What all tables of a unit state alike, and what they state differently. */
function collect(tables: readonly MoneyTableOfUnit[]): {
  readonly amounts: ReadonlyMap<string, StatedFigure>;
  readonly differences: readonly Difference[];
} {
  const stated = new Map<string, (StatedFigure & { readonly label: string })[]>();
  for (const { path, sheet, amounts } of tables)
    for (const { node, nodeLabel, columnLabel, dimensions, value, range } of amounts) {
      const key = amountKey(node, moneyColumnKey(dimensions));
      const label = `${nodeLabel}, ${columnLabel}`;
      const figure = { value, range, path, sheet, label };
      const known = stated.get(key);
      if (known) known.push(figure);
      else stated.set(key, [figure]);
    }
  const amounts = new Map<string, StatedFigure>();
  const differences: Difference[] = [];
  for (const [key, figures] of stated) {
    const [first] = figures;
    const value = Decimal.parse(first!.value);
    if (figures.every((other) => Decimal.parse(other.value).equals(value))) {
      amounts.set(key, first!);
      continue;
    }
    const values = figures.map(({ path, sheet, range, value: text }) => ({
      value: text,
      place: { path, sheet, range },
    }));
    differences.push({ label: first!.label, values });
  }
  return { amounts, differences };
}

function totalsOf(units: readonly RolledMoneyUnit[]): ReadonlyMap<string, Decimal> {
  const totals = new Map<string, Decimal>();
  for (const { amounts } of units)
    for (const [key, { value }] of amounts)
      totals.set(key, (totals.get(key) ?? Decimal.ZERO).plus(Decimal.parse(value)));
  return totals;
}

/** The first label of each key, in the order in which they first come. */
function labelsBy(
  tables: readonly MoneyTableOfUnit[],
  keyOf: (amount: SubmittedAmount) => string,
  labelOf: (amount: SubmittedAmount) => string,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const amount of tables.flatMap(({ amounts }) => amounts))
    if (!labels.has(keyOf(amount))) labels.set(keyOf(amount), labelOf(amount));
  return labels;
}

/** `DA2` before `DA10`, parts after their whole. */
function byCode(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
