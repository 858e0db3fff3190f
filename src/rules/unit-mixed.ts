import { Decimal } from '../domain/decimal';
import { isBudget } from '../domain/dimensions';
import { factAt, placeOf, type Fact, type FactTable, type UnreadCell } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { meet, type Interval } from '../domain/interval';
import { defineTableRule } from './define-rule';
import { isInOtherUnit } from './money-units';
import { shownText } from './shown-text';
import { useValues, type ValueOffer } from './suggestions';

/**
 * Amounts in đồng, millions and billions in one column: said by words beside the number, or by
 * several amounts that are thousands of times too large or too small and with which, once they
 * are moved, the column adds up. A single amount that is out by a thousand is a slip of the
 * keyboard, which the sums show by themselves.
 */
export const unitMixed = defineTableRule({
  id: 'unit-mixed',
  severity: 'warning',
  explains: true,
  since: '0.1.0',
  messages: ['words', 'magnitude'],
  source: 'Mỗi cột tiền chỉ dùng một đơn vị tính, ghi ở đầu biểu',
  examine({ facts }, report) {
    const { table } = facts;
    if (table.options.statements) return;
    table.columns.forEach(({ dimensions, label }, column) => {
      if (!isBudget(dimensions) || dimensions.aspect !== 'amount') return;
      const unit = unitOf(dimensions);
      const say = (messageId: 'words' | 'magnitude', found: readonly Amount[]): void => {
        const [first] = found;
        if (!first) return;
        const places = found.map(({ figure }) => placeOf(facts, figure.index));
        const offers = found.flatMap(({ figure, meant }): ValueOffer[] =>
          meant ? [{ place: placeOf(facts, figure.index), figure, value: meant }] : [],
        );
        report({
          messageId,
          place: places[0]!,
          actual: shownText(first.figure.cell.value),
          related: places.slice(1),
          explains: found.map(({ figure }) => figure.index),
          data: {
            text: { kind: 'text', value: shownText(first.figure.cell.value) },
            ...('quantity' in first.figure && {
              actual: {
                kind: 'number' as const,
                value: first.figure.quantity.value.toString(),
                unit: 'plain' as const,
              },
            }),
            ...(first.meant && {
              meant: { kind: 'number' as const, value: first.meant.toString(), unit },
            }),
            cells: { kind: 'places', places },
            number: { kind: 'number', value: String(found.length), unit: 'plain' },
            column: { kind: 'text', value: label },
          },
          suggestions: offers.length === found.length ? useValues(offers, unit) : [],
        });
      };
      say('words', findWords(facts, column));
      say('magnitude', findMagnitudes(facts, column));
    });
  },
});

/** An amount in a unit of its own, and what it is in the unit of its column. */
interface Amount {
  readonly figure: Fact | UnreadCell;
  readonly meant: Decimal | undefined;
}

function findWords({ table, unread }: FactTable, column: number): Amount[] {
  const width = table.columns.length;
  return unread
    .filter((one) => one.index % width === column && isInOtherUnit(one, table.columns[column]!))
    .map((figure) => ({
      figure,
      meant: figure.readings.length === 1 ? figure.readings[0] : undefined,
    }));
}

/** More rows than a sum of amounts has; whoever adds up more is not looked at again after every edit. */
const MOST_ROWS = 1000;

/** Powers of ten between đồng, millions and billions. */
const SHIFTS = [-3, -6, -9, 3, 6, 9] as const;

function findMagnitudes(facts: FactTable, column: number): Amount[] {
  for (const { total, terms, comparison } of facts.sums) {
    const whole = factAt(facts, total, column);
    if (comparison !== '=' || whole?.quantity.origin !== 'constant') continue;
    if (terms.length > MOST_ROWS) continue;
    const parts = terms.flatMap((row) => {
      const fact = factAt(facts, row, column);
      return fact && fact.quantity.value.sign() > 0 ? [fact] : [];
    });
    if (parts.length < 3 || parts.some(({ quantity }) => quantity.origin !== 'constant')) continue;
    const sum = sumOf(parts);
    if (meet(whole.quantity.interval, { low: sum, high: sum })) continue;
    for (const shift of SHIFTS) {
      const moved = findMoved(parts, whole.quantity.interval, shift);
      if (moved)
        return moved.map((figure) => ({
          figure,
          meant: figure.quantity.value.shifted(shift).normalised(),
        }));
    }
  }
  return [];
}

/** The largest amounts, or the smallest ones, with which the column adds up once they are moved. */
function findMoved(parts: readonly Fact[], whole: Interval, shift: number): Fact[] | undefined {
  const order = shift < 0 ? -1 : 1;
  const sorted = [...parts].sort(
    (one, other) => order * one.quantity.value.compare(other.quantity.value),
  );
  const all = sumOf(parts);
  let moved = Decimal.ZERO;
  for (const [position, { quantity }] of sorted.slice(0, -1).entries()) {
    moved = moved.plus(quantity.value);
    const right = all.minus(moved).plus(moved.shifted(shift));
    if (position > 0 && meet(whole, { low: right, high: right }))
      return sorted.slice(0, position + 1).sort((one, other) => one.index - other.index);
  }
  return undefined;
}

function sumOf(facts: readonly Fact[]): Decimal {
  return facts.reduce((sum, { quantity }) => sum.plus(quantity.value), Decimal.ZERO);
}
