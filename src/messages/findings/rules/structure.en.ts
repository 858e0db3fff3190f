import type { RuleCatalogue } from '../catalogue';

export const structure = {
  'formula-inconsistent': {
    cell: {
      title: 'Formula unlike its column',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) is worked out by “${f.text('formula')}”, the other rows of the column by “${f.text('expected')}”. Use one formula unless the difference is meant.`,
    },
    cells: {
      title: 'Formula unlike its column',
      text: (f) =>
        `Cells ${f.cell('place')} (${f.text('column')}) are worked out by “${f.text('formula')}”, the other rows of the column by “${f.text('expected')}”. Use one formula unless the difference is meant.`,
    },
  },
  'sum-range-short': {
    missing: {
      title: 'Sum leaves out rows',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('cells')} is worked out by “${f.text('formula')}”, which does not add ${f.cell('rows')}. Widen the sum, or the total falls short when those rows change.`,
    },
    repeated: {
      title: 'Sum adds a row twice',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('cells')} is worked out by “${f.text('formula')}”, which adds ${f.cell('rows')} twice. Each row is to be added once, by itself or within the subtotal of its group.`,
    },
    strange: {
      title: 'Sum reaches into other rows',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('cells')} is worked out by “${f.text('formula')}”, which also adds ${f.cell('rows')}, no part of this total. Narrow the sum.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
