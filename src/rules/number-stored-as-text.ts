import type { Decimal } from '../domain/decimal';
import type { Suggestion } from '../domain/finding';
import { unitOf } from './figure-unit';
import { defineCellRule } from './define-rule';

/**
 * Text in a figure column: Excel's sums pass over it in silence. A text with two
 * readings (1.234 is 1234 in Vietnamese and 1,234 in English) is shown with both.
 */
export const numberStoredAsText = defineCellRule({
  id: 'number-stored-as-text',
  severity: 'warning',
  since: '0.1.0',
  messages: ['number', 'ambiguous', 'words'],
  source: 'Excel bỏ qua ô dạng văn bản khi tính tổng',
  inspect({ unread, row, column, place }, report) {
    if (!unread || unread.reason === 'error') return;
    const unit = unitOf(column.dimensions);
    const [first, second] = unread.readings;
    const useReading = (reading: Decimal): Suggestion => ({
      messageId: 'use-value',
      data: { value: { kind: 'number', value: reading.toString(), unit } },
      edits: [
        {
          sheet: place.sheet,
          cell: { row: place.range.top, column: place.range.left },
          before: {
            value: unread.cell.value,
            ...(unread.cell.formula !== undefined && { formula: unread.cell.formula }),
          },
          after: { value: reading.toDouble() },
        },
      ],
    });
    report({
      messageId: first === undefined ? 'words' : second === undefined ? 'number' : 'ambiguous',
      place,
      actual: String(unread.cell.value),
      data: {
        text: { kind: 'text', value: String(unread.cell.value) },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
        ...(first && { first: { kind: 'number' as const, value: first.toString(), unit } }),
        ...(second && { second: { kind: 'number' as const, value: second.toString(), unit } }),
      },
      suggestions: unread.readings.map(useReading),
    });
  },
});
