import type { RuleCatalogue } from '../catalogue';

export const columns = {
  'figures-cut-off': {
    column: {
      title: 'Digits cut off instead of rounded',
      text: (f) =>
        `${f.text('column')}: the figures agree only if digits were cut off, not rounded (${f.figure('rows')} comparisons are off by half a unit or more). Round them the usual way.`,
    },
  },
  'column-scale': {
    shifted: {
      title: 'A whole column in the wrong unit',
      text: (f) =>
        `${f.text('column')}: the figures agree only if ${f.term('direction') === 'times' ? 'multiplied' : 'divided'} by ${f.figure('factor')}; cell ${f.cell('exampleCell')} holds ${f.figure('actual')} where ${f.figure('meant')} is meant. Correct the figures or the unit in the header.`,
    },
  },
  'column-mislabelled': {
    exchanged: {
      title: 'Two columns exchanged',
      text: (f) =>
        `${f.text('column')}: the figures agree only if this column changes places with “${f.text('otherColumn')}” (${f.cell('otherCells')}). Check the headers or the figures of both.`,
    },
    ambiguous: {
      title: 'Headers that do not fit their columns',
      text: (f) =>
        `The figures agree only if two columns change places or one bears another year; check ${f.text('columns')}.`,
    },
    year: {
      title: 'Wrong year in a header',
      text: (f) =>
        `${f.text('column')}: the figures agree only if they are of ${f.text('year')}. Check the year in the header.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
