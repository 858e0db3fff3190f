import { unitOf } from './figure-unit';
import { defineCellRule } from './define-rule';
import { readsAsThousands } from './ambiguous-thousands';

/** Households and persons are counted whole. */
export const countNotWhole = defineCellRule({
  id: 'count-not-whole',
  severity: 'error',
  since: '0.1.0',
  messages: ['fraction'],
  source: 'Số hộ, số người là số nguyên',
  inspect(cell, report) {
    const { fact, column } = cell;
    if (!fact || fact.standing === 'live' || column.dimensions.aspect !== 'count') return;
    const { value } = fact.quantity;
    if (value.isInteger() || readsAsThousands(cell)) return;
    report({
      messageId: 'fraction',
      place: cell.place,
      actual: value.toString(),
      data: {
        actual: { kind: 'number', value: value.toString(), unit: unitOf(column.dimensions) },
        unit: { kind: 'text', value: cell.row.label },
      },
    });
  },
});
