import { placeOf, type Fact } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { defineTableRule } from './define-rule';
import { percentsAsWords } from './percents-as-words';
import { showsPercent } from './shows-percent';
import { shownText } from './shown-text';
import { useValues } from './suggestions';
import { columnPlace } from './whole-column';

/**
 * A column whose figures are words from end to end, as they come out of Word and PDF: sums over it
 * give nothing. The figures are read and checked like numbers, so that this is said once of the
 * column and not of each cell. Words among numbers are another matter: sums pass over just them.
 * Percentages that nobody adds up are only remarked on, and so are changes typed with their sign  (`+2`, `-47`), words so that the plus is seen.
 */
export const columnStoredAsText = defineTableRule({
  id: 'column-stored-as-text',
  severity: 'warning',
  since: '0.1.0',
  messages: ['column', 'percents'],
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
        messageId: words.every(({ written }) => written?.unit === 'percent')
          ? 'percents'
          : 'column',
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
    for (const percents of percentsAsWords(facts).values()) {
      const offers = percents.map((figure) => {
        const { value } = figure.quantity;
        const place = placeOf(facts, figure.index);
        return { place, figure, value: showsPercent(figure.cell) ? value.shifted(-2) : value };
      });
      const [first, last] = [offers[0]!, offers[offers.length - 1]!];
      report({
        messageId: 'percents',
        place: {
          sheet: table.sheet,
          range: {
            ...first.place.range,
            top: Math.min(...offers.map(({ place }) => place.range.top)),
            bottom: Math.max(...offers.map(({ place }) => place.range.bottom)),
          },
        },
        severity: 'info',
        data: {
          column: {
            kind: 'text',
            value: endShared(labelOf(first.figure), labelOf(last.figure)),
          },
          cells: { kind: 'number', value: String(percents.length), unit: 'plain' },
          text: { kind: 'text', value: shownText(first.figure.cell.value) },
        },
        suggestions: useValues(offers, 'percent'),
      });
    }

    function labelOf({ index }: Fact): string {
      return table.columns[index % table.columns.length]!.label;
    }
  },
});

/** What stands above a column in which each cell has a name of its own before it. */
function endShared(one: string, other: string): string {
  const [words, others] = [one.split(' – '), other.split(' – ')];
  let length = 0;
  while (length < words.length && words.at(-1 - length) === others.at(-1 - length)) length++;
  return words.slice(words.length - length).join(' – ') || one;
}

const SIGNED = /^\s*\+/;
