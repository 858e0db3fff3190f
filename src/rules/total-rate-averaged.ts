import { Decimal } from '../domain/decimal';
import { factAt, type Fact, type FactTable } from '../domain/fact';
import type { Table } from '../domain/table';
import { add, meet, type Interval } from '../domain/interval';
import { defineCellRule } from './define-rule';
import { householdsBehind, hundredfoldOver, type Bounds } from './households-behind';
import { RATE_BASE, rateColumnsOf, type RateColumns } from './rate-columns';
import { restoreFormula, useValue } from './suggestions';

/**
 * The rate of the whole is that of its sums, not the mean of the places' rates, in which a
 * small commune weighs as much as a large one. Where the two are the same, both are right.
 * Speaking of one cell, the rule stands in for the mismatch that the relations would report.
 */
export const totalRateAveraged = defineCellRule({
  id: 'total-rate-averaged',
  severity: 'error',
  tentative: true,
  options: RATE_BASE,
  since: '0.1.0',
  messages: ['averaged'],
  source:
    'Tỷ lệ chung = tổng số hộ nghèo / tổng số hộ dân cư × 100, không phải bình quân các tỷ lệ',
  concerns: ({ fact, row, column }) =>
    !!fact && row.role === 'total' && column.dimensions.aspect === 'rate',
  mayConcern: ({ dimensions }) => (dimensions.aspect === 'rate' ? 'totals' : undefined),
  inspect({ facts, fact, row, column, columnIndex, place, options }, report) {
    if (!fact) return;
    if (fact.standing === 'live' && column.formulaFor?.(row) !== undefined) return;
    if (!mayBeMean(facts, fact, columnIndex)) return;
    const columns = rateColumnsOf(facts.table, options).find(({ rate }) => rate === columnIndex);
    const places = columns && readPlaces(facts, columns);
    if (!places) return;
    const { value, interval } = fact.quantity;
    const right = hundredfoldOver(places.count, places.households);
    if (!right || meet(interval, right) || !meet(interval, places.mean)) return;
    const decimals = Math.max(fact.quantity.decimals ?? 0, facts.table.options.rateDecimals);
    const expected = { low: right.low.round(decimals), high: right.high.round(decimals) };
    const isKnown = expected.low.equals(expected.high);
    const restoring = restoreFormula(place, fact);
    report({
      messageId: 'averaged',
      place,
      actual: value.toString(),
      expected: { low: expected.low.toString(), high: expected.high.toString() },
      data: {
        actual: { kind: 'number', value: value.toString(), unit: 'percent' },
        right: {
          kind: 'range',
          low: expected.low.toString(),
          high: expected.high.toString(),
          unit: 'percent',
        },
        unit: { kind: 'text', value: row.label },
        places: { kind: 'number', value: String(places.number), unit: 'plain' },
      },
      suggestions:
        restoring.length > 0 || fact.standing !== 'typed' || !isKnown
          ? restoring
          : [useValue(place, fact.cell, expected.low, 'percent', fact.storedShift)],
    });
  },
});

/** Whether the rates of the other rows have this one for their mean, which few totals can be. */
function mayBeMean(
  { facts, table, totalIndex }: FactTable,
  { quantity }: Fact,
  rate: number,
): boolean {
  const { low, high, openLow, openHigh, figures } = facts.addUp(
    rate,
    rowsBeside(table, totalIndex),
  );
  if (figures < 2 || openLow + openHigh > 0) return false;
  return meet(quantity.interval, meanOf({ low, high }, figures));
}

const known = new WeakMap<Table['rows'], readonly number[]>();

/** All rows but the total, listed once however often one of them is edited. */
function rowsBeside({ rows }: Table, totalIndex: number): readonly number[] {
  let found = known.get(rows);
  if (!found) {
    found = [...rows.keys()].filter((rowIndex) => rowIndex !== totalIndex);
    known.set(rows, found);
  }
  return found;
}

function meanOf({ low, high }: Bounds, number: number): Bounds {
  const divisor = Decimal.integer(number);
  return { low: low.dividedBy(divisor, 6, 'floor'), high: high.dividedBy(divisor, 6, 'ceil') };
}

/** What the places add up to, and the mean of their rates. */
interface Places {
  readonly number: number;
  readonly count: Decimal;
  readonly households: Bounds;
  readonly mean: Interval;
}

/** Undefined where a place is filled in by half, or where there are too few for a mean. */
function readPlaces(facts: FactTable, columns: RateColumns): Places | undefined {
  let number = 0;
  let count = Decimal.ZERO;
  let households: Bounds = { low: Decimal.ZERO, high: Decimal.ZERO };
  let rates: Interval = { low: Decimal.ZERO, high: Decimal.ZERO };
  for (const rowIndex of facts.table.rows.keys()) {
    if (rowIndex === facts.totalIndex) continue;
    const counted = factAt(facts, rowIndex, columns.count);
    const rate = factAt(facts, rowIndex, columns.rate);
    if (!counted && !rate) continue;
    const own = householdsBehind(facts, rowIndex, columns);
    if (!counted || !rate || !own) return undefined;
    number++;
    count = count.plus(counted.quantity.value);
    households = { low: households.low.plus(own.low), high: households.high.plus(own.high) };
    rates = add(rates, rate.quantity.interval);
  }
  if (number < 2 || !rates.low || !rates.high) return undefined;
  const mean = meanOf({ low: rates.low, high: rates.high }, number);
  return { number, count, households, mean };
}
