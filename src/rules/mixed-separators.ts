import { unitOf } from '../domain/figure-unit';
import { defineCellRule } from './define-rule';
import { useText } from './suggestions';

/**
 * One figure with a decimal point among figures with commas. It can be read in one way only,
 * and is; whoever reads it in a hurry may take the point for one of thousands.
 */
export const mixedSeparators = defineCellRule({
  id: 'mixed-separators',
  severity: 'info',
  remark: true,
  since: '0.1.0',
  messages: ['other-way'],
  source: 'Nghị định 30/2020/NĐ-CP và cách viết số tiếng Việt: dấu phẩy ngăn phần thập phân',
  concerns: ({ fact, unread }) => (fact ?? unread)?.written?.strayLocale === true,
  inspect({ fact, unread, row, column, place }, report) {
    const cell = (fact ?? unread)?.cell;
    const value = fact?.quantity.value ?? unread?.readings[0];
    if (typeof cell?.value !== 'string' || !value) return;
    const text = cell.value;
    report({
      messageId: 'other-way',
      place,
      actual: text,
      data: {
        text: { kind: 'text', value: text },
        value: { kind: 'number', value: value.toString(), unit: unitOf(column.dimensions) },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
      // A text that should be a number gets its repair from the rule about those.
      suggestions: fact && !fact.text ? [useText(place, cell, exchangeSeparators(text))] : [],
    });
  },
});

function exchangeSeparators(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, (separator) => (separator === '.' ? ',' : '.'));
}
