import { unitOf } from './figure-unit';
import { defineCellRule } from './define-rule';

/** Levels and flows of households are never below zero; a negative result of a formula is a symptom and stays silent. */
export const negativeValue = defineCellRule({
  id: 'negative-value',
  severity: 'error',
  since: '0.1.0',
  messages: ['negative'],
  source: 'Số hộ và tỷ lệ hộ không âm',
  inspect({ fact, column, row, place }, report) {
    if (!fact || fact.standing === 'live' || column.dimensions.aspect === 'points') return;
    const { value } = fact.quantity;
    if (value.sign() >= 0) return;
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
      suggestions: [
        {
          messageId: 'use-value',
          data: { value: { kind: 'number', value: value.negated().toString(), unit } },
          edits: [
            {
              sheet: place.sheet,
              cell: { row: place.range.top, column: place.range.left },
              before: { value: fact.cell.value },
              after: { value: value.negated().shifted(fact.storedShift).toDouble() },
            },
          ],
        },
      ],
    });
  },
});
