import { Decimal } from '../domain/decimal';
import type { UnreadCell } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { defineCellRule } from './define-rule';
import { isInOtherUnit } from './money-units';
import { shownText } from './shown-text';
import { restoreFormula, useValue } from './suggestions';

/**
 * Text in a figure column: Excel's sums pass over it in silence. A text with two
 * readings (1.234 is 1234 in Vietnamese and 1,234 in English) is shown with both.
 * A number that its cell shows as a date is no text, but nobody can read it either.
 */
export const numberStoredAsText = defineCellRule({
  id: 'number-stored-as-text',
  severity: 'warning',
  since: '0.1.0',
  messages: ['number', 'ambiguous', 'words', 'date'],
  source: 'Excel bỏ qua ô dạng văn bản khi tính tổng',
  concerns: ({ unread }) =>
    unread !== undefined && unread.reason !== 'error' && unread.reason !== 'uncached',
  inspect({ unread, row, column, place }, report) {
    if (!unread || isInOtherUnit(unread, column)) return;
    const { cell, readings } = unread;
    const unit = unitOf(column.dimensions);
    const text = shownText(cell.value);
    const [first, second] = readings;
    const restoring = restoreFormula(place, unread);
    const storedShift = column.dimensions.aspect !== 'count' && showsPercent(cell) ? -2 : 0;
    report({
      messageId: messageOf(unread),
      place,
      actual: text,
      data: {
        text: { kind: 'text', value: text },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
        ...(typeof cell.value === 'number' && {
          stored: {
            kind: 'number' as const,
            value: toCanonical(cell.value),
            unit: 'plain' as const,
          },
        }),
        ...(first && { first: { kind: 'number' as const, value: first.toString(), unit } }),
        ...(second && { second: { kind: 'number' as const, value: second.toString(), unit } }),
      },
      suggestions:
        restoring.length > 0
          ? restoring
          : readings.map((reading) => useValue(place, cell, reading, unit, storedShift)),
    });
  },
});

function messageOf({ cell, readings }: UnreadCell): 'number' | 'ambiguous' | 'words' | 'date' {
  if (typeof cell.value === 'number') return 'date';
  return readings.length === 0 ? 'words' : readings.length === 1 ? 'number' : 'ambiguous';
}

function toCanonical(value: number): string {
  return Decimal.fromDouble(value).toString();
}

/** A percent sign that is not quoted makes Excel show a hundredfold of what it stores. */
function showsPercent({ numberFormat = '' }: UnreadCell['cell']): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}
