import { Decimal } from '../domain/decimal';
import { factAt } from '../domain/fact';
import type { InspectedCell } from '../domain/rule';
import { unitOf } from '../domain/figure-unit';
import { isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { restoreFormula, useValue } from './suggestions';

const THOUSAND = Decimal.integer(1000);

/**
 * The classic trap: on a machine with en-US settings `7.540` is taken for 7,54.
 * A count that is not whole but becomes so times a thousand, beside large whole
 * numbers, was meant in thousands. Never multiplied silently: it is offered.
 */
export const ambiguousThousands = defineCellRule({
  id: 'ambiguous-thousands',
  severity: 'warning',
  since: '0.1.0',
  messages: ['lost-group'],
  source: 'Dấu chấm phân cách hàng nghìn bị máy hiểu là dấu thập phân',
  concerns: ({ fact, column }) =>
    !!fact &&
    !isRangeOrBound(fact) &&
    column.dimensions.aspect === 'count' &&
    !fact.quantity.value.isInteger(),
  mayConcern: ({ dimensions }, { decimals }) =>
    dimensions.aspect === 'count' && decimals !== 0
      ? (value) => !Number.isInteger(value)
      : undefined,
  inspect(cell, report) {
    const { fact, place, row, column } = cell;
    if (!fact || fact.standing === 'live' || !readsAsThousands(cell)) return;
    const { value } = fact.quantity;
    const meant = value.times(THOUSAND).normalised();
    const unit = unitOf(column.dimensions);
    report({
      messageId: 'lost-group',
      place,
      actual: value.toString(),
      expected: { low: meant.toString(), high: meant.toString() },
      data: {
        actual: { kind: 'number', value: value.toString(), unit },
        meant: { kind: 'number', value: meant.toString(), unit },
        unit: { kind: 'text', value: row.label },
      },
      suggestions:
        fact.standing === 'typed'
          ? [useValue(place, fact.cell, meant, unit)]
          : restoreFormula(place, fact),
    });
  },
});

/** Whether a count looks like thousands whose separator was read as a decimal point. */
export function readsAsThousands({
  facts,
  fact,
  column,
  columnIndex,
  rowIndex,
}: InspectedCell): boolean {
  if (!fact || isRangeOrBound(fact) || column.dimensions.aspect !== 'count') return false;
  const { value } = fact.quantity;
  if (value.isInteger() || value.sign() <= 0 || !value.times(THOUSAND).isInteger()) return false;
  if (!value.lessThan(THOUSAND)) return false;
  return facts.table.rows.some((_, other) => {
    const neighbour = other === rowIndex ? undefined : factAt(facts, other, columnIndex);
    return neighbour !== undefined && THOUSAND.atMost(neighbour.quantity.value);
  });
}
