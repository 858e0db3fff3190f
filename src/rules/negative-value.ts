import { mayBeNegative } from '../domain/dimensions';
import { unitOf } from '../domain/figure-unit';
import { endsOf, isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { restoreFormula, useValue } from './suggestions';

/** Levels and flows of households are never below zero; a negative result of a formula is a symptom and stays silent. */
export const negativeValue = defineCellRule({
  id: 'negative-value',
  severity: 'error',
  since: '0.1.0',
  messages: ['negative'],
  source: 'Số hộ và tỷ lệ hộ không âm',
  concerns: ({ fact, column }) =>
    !!fact && !mayBeNegative(column.dimensions) && endsOf(fact).some((end) => end.sign() < 0),
  mayConcern: ({ dimensions }, { least }) =>
    !mayBeNegative(dimensions) && least < 0 ? (value) => value < 0 : undefined,
  inspect({ fact, column, row, place }, report) {
    if (!fact || fact.standing === 'live') return;
    const value = endsOf(fact).find((end) => end.sign() < 0)!;
    const unit = unitOf(column.dimensions);
    report({
      messageId: 'negative',
      place,
      actual: value.toString(),
      expected: { low: '0' },
      data: {
        actual: { kind: 'number', value: value.toString(), unit },
        unit: { kind: 'text', value: row.label },
      },
      suggestions: isRangeOrBound(fact)
        ? []
        : fact.standing === 'typed'
          ? [useValue(place, fact.cell, value.negated(), unit, fact.storedShift)]
          : restoreFormula(place, fact),
    });
  },
});
