import { Decimal } from '../domain/decimal';
import { factAt, placeOf, type Fact, type FactTable } from '../domain/fact';
import { around, includes, scale, type Interval } from '../domain/interval';
import type { RuleOptions } from '../domain/rule';
import { defineCellRule } from './define-rule';
import { hundredfoldOver } from './households-behind';
import { RATE_BASE, rateColumnsOf, type RateColumns } from './rate-columns';
import { useValues } from './suggestions';

/**
 * Percentages and fractions in one column: 0,0227 beside 2,27 without a percent format. A small
 * percentage looks the same, so the counts of the row must say so; without them only digits
 * can, for nobody writes 0,0227% among figures of two decimals. A column of nothing but
 * fractions is no mixture. Said once of a column, of its first fraction.
 */
export const rateScaleMixed = defineCellRule({
  id: 'rate-scale-mixed',
  severity: 'warning',
  options: RATE_BASE,
  since: '0.1.0',
  messages: ['fractions'],
  source: 'Trong một cột tỷ lệ chỉ dùng một cách ghi: 2,27 (%) hoặc 0,0227 định dạng phần trăm',
  concerns: ({ fact, column: { dimensions } }) =>
    !!fact &&
    (dimensions.aspect === 'rate' || dimensions.aspect === 'percent') &&
    fact.quantity.value.scale > USUAL_DECIMALS &&
    mayBeFraction(fact),
  mayConcern: ({ dimensions: { aspect } }, { finest = Infinity }) =>
    (aspect === 'rate' || aspect === 'percent') && finest > USUAL_DECIMALS
      ? (value) => value <= 1 && Math.round(value * UNITS) / UNITS !== value
      : undefined,
  inspect({ facts, fact, column, columnIndex, options }, report) {
    const fractions = fractionsOf(facts, columnIndex, options);
    const [first] = fractions;
    const [noticed] = fractions.filter(({ quantity }) => quantity.value.scale > USUAL_DECIMALS);
    if (!fact || !first || noticed !== fact) return;
    const offers = fractions.map((one) => ({
      place: placeOf(facts, one.index),
      figure: one,
      value: one.quantity.value.shifted(2),
    }));
    report({
      messageId: 'fractions',
      place: offers[0]!.place,
      actual: first.quantity.value.toString(),
      related: offers.slice(1).map(({ place }) => place),
      explains: fractions.map(({ index }) => index),
      data: {
        actual: { kind: 'number', value: first.quantity.value.toString(), unit: 'plain' },
        meant: { kind: 'number', value: offers[0]!.value.toString(), unit: 'percent' },
        cells: { kind: 'places', places: offers.map(({ place }) => place) },
        number: { kind: 'number', value: String(offers.length), unit: 'plain' },
        column: { kind: 'text', value: column.label },
      },
      suggestions: useValues(offers, 'percent'),
    });
  },
});

/** Percentages have two decimals at most, or nearly always. */
const USUAL_DECIMALS = 2;
const UNITS = 100;

/** A column is looked at once, however many of its cells give reason to. */
const known = new WeakMap<FactTable, Map<number, readonly Fact[]>>();

function fractionsOf(facts: FactTable, column: number, options: RuleOptions): readonly Fact[] {
  const columns = known.get(facts) ?? new Map<number, readonly Fact[]>();
  known.set(facts, columns);
  const found =
    columns.get(column) ??
    findFractions(
      facts,
      column,
      rateColumnsOf(facts.table, options).find(({ rate }) => rate === column),
    );
  columns.set(column, found);
  return found;
}

function findFractions(
  facts: FactTable,
  column: number,
  rate: RateColumns | undefined,
): readonly Fact[] {
  const suspects: Fact[] = [];
  let decimals = 0;
  let hasPercents = false;
  for (const row of facts.table.rows.keys()) {
    const fact = factAt(facts, row, column);
    if (!fact || fact.quantity.value.sign() <= 0) continue;
    if (mayBeFraction(fact)) {
      suspects.push(fact);
      continue;
    }
    hasPercents = true;
    if (fact.quantity.origin === 'constant' && fact.storedShift === 0)
      decimals = Math.max(decimals, fact.quantity.value.scale);
  }
  if (!hasPercents) return [];
  const judged = suspects.map((fact) => judge(facts, fact, rate));
  const isStriking = ({ quantity: { value } }: Fact): boolean =>
    value.scale > decimals + 1 && value.scale >= PERCENT_AS_FRACTION;
  const anyStriking = suspects.some((fact, i) => judged[i] === 'unknown' && isStriking(fact));
  return suspects.filter(
    (fact, i) =>
      judged[i] === 'fraction' ||
      (judged[i] === 'unknown' && anyStriking && fact.quantity.value.scale > decimals),
  );
}

/** Decimals of a fraction that stands for a percentage of two. */
const PERCENT_AS_FRACTION = 4;

function mayBeFraction({ quantity, storedShift }: Fact): boolean {
  return quantity.origin === 'constant' && storedShift === 0 && quantity.value.atMost(Decimal.ONE);
}

/** What the counts of its row say of a number between 0 and 1. */
function judge(
  facts: FactTable,
  fact: Fact,
  rate: RateColumns | undefined,
): 'fraction' | 'percent' | 'unknown' {
  const row = Math.floor(fact.index / facts.table.columns.length);
  const shares = rate ? sharesOf(facts, row, rate) : [];
  if (shares.length === 0) return 'unknown';
  const own = around(fact.quantity.value, Decimal.halfUnit(fact.quantity.value.scale));
  if (shares.some((share) => isWithin(share, own))) return 'percent';
  const hundredfold = scale(own, Decimal.HUNDRED);
  return shares.some((share) => isWithin(share, hundredfold)) ? 'fraction' : 'percent';
}

/** The percentages that the row's counts give, of the same households and of all. */
function sharesOf(facts: FactTable, row: number, { count, households, whole }: RateColumns) {
  const counted = factAt(facts, row, count)?.quantity.value;
  return [households, whole].flatMap((column): Interval[] => {
    const all = column === undefined ? undefined : factAt(facts, row, column)?.quantity.interval;
    const share = counted && all && hundredfoldOver(counted, all);
    return share ? [share] : [];
  });
}

function isWithin({ low }: Interval, rounded: Interval): boolean {
  return !!low && includes(rounded, low);
}
