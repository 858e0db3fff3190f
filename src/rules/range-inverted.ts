import { defineCellRule } from './define-rule';
import { shownText } from './shown-text';
import { useText } from './suggestions';

/** Two numerals with whatever stands around them. */
const TWO_NUMERALS = /^(\D*)(\d(?:[\d.,]*\d)?)(.*?)(\d(?:[\d.,]*\d)?)(\D*)$/s;

/** A range names its smaller end first; "70-65" is turned round, or one of its ends is wrong. */
export const rangeInverted = defineCellRule({
  id: 'range-inverted',
  severity: 'error',
  since: '0.1.0',
  messages: ['inverted'],
  source: 'Khoảng số liệu ghi từ số nhỏ đến số lớn',
  concerns: ({ fact }) => fact?.written?.inverted === true,
  inspect({ fact, row, column, place }, report) {
    if (!fact) return;
    const text = shownText(fact.cell.value);
    const turned = text.replace(TWO_NUMERALS, '$1$4$3$2$5');
    report({
      messageId: 'inverted',
      place,
      actual: text,
      data: {
        text: { kind: 'text', value: text },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
      suggestions: turned === text ? [] : [useText(place, fact.cell, turned)],
    });
  },
});
