import { Decimal } from '../domain/decimal';
import { placeOf, type UnreadCell } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { defineCellRule } from './define-rule';
import { isInOtherUnit } from './money-units';
import { percentsAsWords } from './percents-as-words';
import { showsPercent } from './shows-percent';
import { shownText } from './shown-text';
import { restoreFormula, useValue } from './suggestions';

/**
 * Text in a figure column: Excel's sums pass over it in silence. A text with two
 * readings (1.234 is 1234 in Vietnamese and 1,234 in English) is shown with both.
 * What can be one number only is checked as that number, and sums that passed over it are
 * named here, once, instead of being accused. A number that its cell shows as a date is no text, but nobody can read it either.
 */
export const numberStoredAsText = defineCellRule({
  id: 'number-stored-as-text',
  severity: 'warning',
  since: '0.1.0',
  messages: ['number', 'ambiguous', 'words', 'date'],
  source: 'Excel bỏ qua ô dạng văn bản khi tính tổng',
  // What can be one number only is checked as that number.
  remark: ({ fact }) => fact?.text !== undefined,
  concerns: ({ fact, unread }) =>
    fact?.text !== undefined ||
    (unread !== undefined && unread.reason !== 'error' && unread.reason !== 'uncached'),
  inspect({ facts, fact, unread, row, column, place }, report) {
    const found = unread ?? fact;
    if (!found || (unread && isInOtherUnit(unread, column))) return;
    // Of a whole column it is said once
    if (fact && [...percentsAsWords(facts).values()].some((column) => column.includes(fact)))
      return;
    const { cell } = found;
    const readings = unread?.readings ?? fact?.text?.readings ?? [];
    const leftOutBy = fact?.text?.leftOutBy ?? [];
    const sums = leftOutBy.map((index) => placeOf(facts, index));
    const unit = unitOf(column.dimensions);
    const text = shownText(cell.value);
    const [first, second] = readings;
    const restoring = restoreFormula(place, found);
    const storedShift = column.dimensions.aspect !== 'count' && showsPercent(cell) ? -2 : 0;
    report({
      messageId: messageOf(cell, readings),
      place,
      actual: text,
      related: sums,
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
        ...(sums.length > 0 && { sums: { kind: 'places' as const, places: sums } }),
      },
      suggestions:
        restoring.length > 0
          ? restoring
          : readings.map((reading) => useValue(place, cell, reading, unit, storedShift)),
    });
  },
});

function messageOf(
  cell: UnreadCell['cell'],
  readings: readonly Decimal[],
): 'number' | 'ambiguous' | 'words' | 'date' {
  if (typeof cell.value === 'number') return 'date';
  return readings.length === 0 ? 'words' : readings.length === 1 ? 'number' : 'ambiguous';
}

function toCanonical(value: number): string {
  return Decimal.fromDouble(value).toString();
}
