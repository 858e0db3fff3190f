import { placeOf } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { defineTableRule } from './define-rule';
import { shownText } from './shown-text';
import { useValues } from './suggestions';
import { columnPlace } from './whole-column';

/**
 * A column whose figures are words from end to end, as they come out of Word and PDF: sums over it
 * give nothing. The figures are read and checked like numbers, so that this is said once of the
 * column and not of each cell. Words among numbers are another matter: sums pass over just them.
 * Changes typed with their sign (`+2`, `-47`) are words so that the plus is seen: only remarked on.
 */
export const columnStoredAsText = defineTableRule({
  id: 'column-stored-as-text',
  severity: 'warning',
  since: '0.1.0',
  messages: ['column'],
  source: 'Excel bỏ qua ô dạng văn bản khi tính tổng',
  examine({ facts }, report) {
    const { table } = facts;
    if (table.options.statements) return;
    table.columns.forEach(({ label, dimensions }, column) => {
      const words = [...facts.facts.rare()].filter(
        ({ index, cell, written, text }) =>
          index % table.columns.length === column &&
          text === undefined &&
          typeof cell.value === 'string' &&
          cell.formula === undefined &&
          written?.shape === 'value',
      );
      const [first] = words;
      if (!first) return;
      const offers = words.map((figure) => ({
        place: placeOf(facts, figure.index),
        figure,
        value: figure.quantity.value,
      }));
      const unit = unitOf(dimensions);
      report({
        messageId: 'column',
        place: columnPlace(facts, column),
        data: {
          column: { kind: 'text', value: label },
          cells: { kind: 'number', value: String(words.length), unit: 'plain' },
          text: { kind: 'text', value: shownText(first.cell.value) },
          first: { kind: 'number', value: first.quantity.value.toString(), unit },
        },
        suggestions: useValues(offers, unit),
        ...(words.some(
          ({ cell: { value } }) => typeof value === 'string' && SIGNED.test(value),
        ) && { severity: 'info' }),
      });
    });
  },
});

const SIGNED = /^\s*\+/;
