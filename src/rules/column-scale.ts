import type { Aspect } from '../domain/dimensions';
import { columnOf, placeOf, type Fact } from '../domain/fact';
import { around, scale, type Interval } from '../domain/interval';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import type { ColumnTrials } from '../domain/rule';
import { defineTableRule } from './define-rule';
import { columnPlace, indexesOf } from './whole-column';
import { unitOf } from '../domain/figure-unit';
import { useValues } from './suggestions';

/**
 * A whole column in another scale than its header says: rates as fractions without a percent
 * format, amounts in đồng under "triệu đồng". Said only where just one column and one
 * scale make every relation hold that fails now.
 */
export const columnScale = defineTableRule({
  id: 'column-scale',
  severity: 'warning',
  explains: true,
  since: '0.1.0',
  messages: ['shifted'],
  source: 'Số liệu của một cột phải theo đúng đơn vị ghi ở tiêu đề cột',
  examine({ facts, columns }, report) {
    const found = columns.failing.flatMap((column) => {
      const { aspect } = facts.table.columns[column]!.dimensions;
      if (!columns.isMostlyFailing(column)) return [];
      return (SHIFTS[aspect] ?? []).flatMap((shift) =>
        explainsAll(columns, column, shift) ? [{ column, shift }] : [],
      );
    });
    const [only, other] = found;
    if (!only || other) return;
    const { column, shift } = only;
    const indexes = indexesOf(facts, column);
    const offers = indexes.map((index) => ({
      place: placeOf(facts, index),
      figure: facts.facts.at(index)!,
      value: facts.facts.at(index)!.quantity.value.shifted(shift),
    }));
    const unit = unitOf(columnOf(facts, indexes[0]!).dimensions);
    const typed = offers.every(({ figure }) => figure.cell.formula === undefined);
    const example = offers.find(({ value }) => !value.isZero()) ?? offers[0]!;
    report({
      messageId: 'shifted',
      place: columnPlace(facts, column),
      explains: indexes,
      data: {
        column: { kind: 'text', value: facts.table.columns[column]!.label },
        factor: {
          kind: 'number',
          value: Decimal.ONE.shifted(Math.abs(shift)).toString(),
          unit: 'plain',
        },
        direction: { kind: 'term', id: shift > 0 ? 'times' : 'divided' },
        exampleCell: { kind: 'place', place: example.place },
        actual: { kind: 'number', value: example.figure.quantity.value.toString(), unit: 'plain' },
        meant: { kind: 'number', value: example.value.toString(), unit },
      },
      suggestions: typed ? useValues(offers, unit) : [],
    });
  },
});

/** Powers of ten by which the figures of an aspect are confused. */
const SHIFTS: Partial<Record<Aspect, readonly number[]>> = {
  rate: [2, -2],
  percent: [2, -2],
  points: [2, -2],
  amount: [3, -3, 6, -6],
};

function explainsAll(columns: ColumnTrials, column: number, shift: number): boolean {
  const holdsWith = (read: (fact: Fact) => Quantity): boolean =>
    (columns.holdingAfter([{ column, read }]) ?? 0) > 0;
  if (!holdsWith((fact) => shifted(fact, shift))) return false;
  // A share so small that any would fit its count tells of no scale
  return !holdsWith((fact) => shifted(lessened(fact), shift));
}

const SOMEWHAT_LESS = Decimal.parse('0.97');

function lessened({ quantity }: Pick<Fact, 'quantity'>): Pick<Fact, 'quantity'> {
  const value = quantity.value.times(SOMEWHAT_LESS);
  return { quantity: { ...quantity, value, interval: scale(quantity.interval, SOMEWHAT_LESS) } };
}

function shifted({ quantity }: Pick<Fact, 'quantity'>, shift: number): Quantity {
  const { low, high } = quantity.interval;
  const value = quantity.value.shifted(shift);
  const interval: Interval = {
    ...(low && { low: low.shifted(shift) }),
    ...(high && { high: high.shifted(shift) }),
  };
  // Fractions of four digits are percentages of two.
  const decimals = quantity.decimals === undefined ? undefined : quantity.decimals - shift;
  if (decimals === undefined || decimals < 0) return { ...quantity, value, interval };
  return { ...quantity, value, decimals, interval: around(value, Decimal.halfUnit(decimals)) };
}
