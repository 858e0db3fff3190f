import { Decimal } from '../domain/decimal';
import { factAt, placeOf, type Fact, type FactTable } from '../domain/fact';
import { around, includes, scale, type Interval } from '../domain/interval';
import { defineTableRule } from './define-rule';
import { hundredfoldOver } from './households-behind';
import { RATE_BASE, rateColumnsOf, type RateColumns } from './rate-columns';
import { useValues } from './suggestions';

/**
 * Percentages and fractions in one column: 0,0227 beside 2,27 without a percent format. A small
 * percentage looks the same, so the counts of the row must say so; without them only digits
 * can, for nobody writes 0,0227% among figures of two decimals. A column of nothing but
 * fractions is no mixture.
 */
export const rateScaleMixed = defineTableRule({
  id: 'rate-scale-mixed',
  severity: 'warning',
  explains: true,
  options: RATE_BASE,
  since: '0.1.0',
  messages: ['fractions'],
  source: 'Trong một cột tỷ lệ chỉ dùng một cách ghi: 2,27 (%) hoặc 0,0227 định dạng phần trăm',
  examine({ facts, options }, report) {
    const { table } = facts;
    const rates = rateColumnsOf(table, options);
    table.columns.forEach(({ dimensions, label }, column) => {
      if (dimensions.aspect !== 'rate' && dimensions.aspect !== 'percent') return;
      const fractions = findFractions(
        facts,
        column,
        rates.find(({ rate }) => rate === column),
      );
      const [first] = fractions;
      if (!first) return;
      const offers = fractions.map((fact) => ({
        place: placeOf(facts, fact.index),
        figure: fact,
        value: fact.quantity.value.shifted(2),
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
          column: { kind: 'text', value: label },
        },
        suggestions: useValues(offers, 'percent'),
      });
    });
  },
});

function findFractions(
  facts: FactTable,
  column: number,
  rate: RateColumns | undefined,
): readonly Fact[] {
  const suspects = findSuspects(facts, column, rate);
  if (suspects.length === 0) return [];
  const others = facts.table.rows.flatMap((_, row) => {
    const fact = factAt(facts, row, column);
    return fact && fact.quantity.value.sign() > 0 && !mayBeFraction(fact) ? [fact] : [];
  });
  if (others.length === 0) return [];
  const decimals = others.reduce(
    (most, { quantity, storedShift }) =>
      quantity.origin === 'constant' && storedShift === 0
        ? Math.max(most, quantity.value.scale)
        : most,
    0,
  );
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

/**
 * Small numbers that are worth a closer look. Plain arithmetic, because it runs over all rows
 * after every edit: where the counts are known, their share is far larger than the number.
 */
function findSuspects(
  facts: FactTable,
  column: number,
  rate: RateColumns | undefined,
): readonly Fact[] {
  const width = facts.table.columns.length;
  const valueAt = (row: number, at: number | undefined): number | undefined => {
    const value = at === undefined ? undefined : facts.facts[row * width + at]?.cell.value;
    return typeof value === 'number' ? value : undefined;
  };
  const found: Fact[] = [];
  for (let row = 0; row < facts.table.rows.length; row++) {
    const fact = facts.facts[row * width + column];
    const value = fact?.cell.value;
    if (!fact || typeof value !== 'number' || value <= 0 || value > 1) continue;
    const counted = valueAt(row, rate?.count);
    const households = valueAt(row, rate?.households) ?? valueAt(row, rate?.whole);
    const isKnown = counted !== undefined && households !== undefined && households > 0;
    if (isKnown && (100 * counted) / households < FAR_LARGER * value) continue;
    if (mayBeFraction(fact)) found.push(fact);
  }
  return found;
}

/** A fraction is a hundredth of its percentage, give or take what is rounded. */
const FAR_LARGER = 10;

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
