import { Decimal } from '../domain/decimal';
import { isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { restoreFormula } from './suggestions';

/** A share of households lies between 0 and 100 percent; a formula beyond that is a symptom and stays silent. */
export const rateOutOfRange = defineCellRule({
  id: 'rate-out-of-range',
  severity: 'error',
  since: '0.1.0',
  messages: ['above'],
  source: 'Tỷ lệ hộ nằm trong khoảng 0–100%',
  concerns: ({ fact, column }) =>
    !!fact &&
    !isRangeOrBound(fact) &&
    column.dimensions.aspect === 'rate' &&
    Decimal.HUNDRED.lessThan(fact.quantity.value),
  mayConcern: ({ dimensions }, { most }) =>
    // At the limit itself the double does not tell on which side the number lies.
    dimensions.aspect === 'rate' && most >= 100 ? (value) => value >= 100 : undefined,
  inspect({ fact, row, place }, report) {
    if (!fact || fact.standing === 'live') return;
    const { value } = fact.quantity;
    report({
      messageId: 'above',
      place,
      actual: value.toString(),
      expected: { low: '0', high: '100' },
      data: {
        actual: { kind: 'number', value: value.toString(), unit: 'percent' },
        unit: { kind: 'text', value: row.label },
      },
      suggestions: restoreFormula(place, fact),
    });
  },
});
