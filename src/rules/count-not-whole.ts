import { unitOf } from '../domain/figure-unit';
import { endsOf } from './bounds';
import { defineCellRule } from './define-rule';
import { readsAsThousands } from './ambiguous-thousands';
import { restoreFormula } from './suggestions';

/** Households and persons are counted whole. */
export const countNotWhole = defineCellRule({
  id: 'count-not-whole',
  severity: 'error',
  since: '0.1.0',
  messages: ['fraction'],
  source: 'Số hộ, số người là số nguyên',
  concerns: ({ fact, column }) =>
    !!fact && column.dimensions.aspect === 'count' && endsOf(fact).some((end) => !end.isInteger()),
  mayConcern: ({ dimensions }, { decimals }) =>
    dimensions.aspect === 'count' && decimals !== 0
      ? (value) => !Number.isInteger(value)
      : undefined,
  inspect(cell, report) {
    const { fact, row, column, place } = cell;
    if (!fact || fact.standing === 'live' || readsAsThousands(cell)) return;
    const value = endsOf(fact).find((end) => !end.isInteger()) ?? fact.quantity.value;
    report({
      messageId: 'fraction',
      place,
      actual: value.toString(),
      data: {
        actual: { kind: 'number', value: value.toString(), unit: unitOf(column.dimensions) },
        unit: { kind: 'text', value: row.label },
      },
      suggestions: restoreFormula(place, fact),
    });
  },
});
