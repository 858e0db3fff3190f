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
  'stale-value': {
    stale: {
      title: 'Result of a formula not worked out anew',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}, while its formula gives ${f.figure('expected')}.` +
        (f.has('count')
          ? ` The table has ${f.figure('count')} such cells: ${f.cell('cells')}.`
          : '') +
        ' Open the file in Excel, calculate (F9) and save it.',
    },
    uncached: {
      title: 'Formulas not worked out yet',
      text: (f) =>
        `${f.figure('count')} cells have formulas of which the file holds no result: ${f.cell('cells')}. Open the file in Excel and save it, so that it can be checked.`,
    },
  },
  'external-link': {
    linked: {
      title: 'Figures from another file',
      text: (f) =>
        `${f.figure('count')} cells fetch figures from “${f.text('files')}”: ${f.cell('cells')}. They do not follow that file and are lost when this one is sent on; paste them as values or bring their table into this file.`,
    },
    lost: {
      title: 'Formula lost its cell',
      text: (f) =>
        `The formula in cell ${f.cell('cells')} contains #REF!: the cell it named was deleted, and its result looks as if nothing had happened. Mend the formula.`,
    },
  },
  'hidden-row-in-total': {
    counted: {
      title: 'Hidden row in a total',
      text: (f) =>
        `${f.text('unit')}: also adds hidden row ${f.text('rows')} (${f.text('names')}). Show the row, or take it out of the total if it does not belong.`,
    },
  },
  'row-numbering': {
    gap: {
      title: 'Running number left out',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('found')}” right after “${f.text('before')}”.` +
        (f.has('others') ? ` See ${f.cell('others')}, too.` : '') +
        ' Check whether a row is missing.',
    },
    repeated: {
      title: 'Running number comes twice',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} repeats the number “${f.text('found')}” of the row above.` +
        (f.has('others') ? ` See ${f.cell('others')}, too.` : '') +
        ' Check whether a row was copied.',
    },
    'out-of-order': {
      title: 'Running numbers out of order',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('found')}” after “${f.text('before')}” without a new section.` +
        (f.has('others') ? ` See ${f.cell('others')}, too.` : ''),
    },
  },
  'template-changed': {
    columns: {
      title: 'Columns of the form were changed',
      text: (f) =>
        `Column “${f.text('columns')}” of the form can no longer be found (the column or its name was deleted), so what depends on it is not checked.`,
    },
    rows: {
      title: 'Rows of the form were changed',
      text: (f) =>
        `The first or last row of the form at ${f.cell('place')} was deleted; the extent of the table is guessed from its columns. Check that all rows are there.`,
    },
  },
  'missing-unit': {
    missing: {
      title: 'Table lacks places',
      text: (f) =>
        `The list in ${f.cell('place')} lacks ${f.figure('count')} places that ${f.has('otherSheet') ? `sheet “${f.text('otherSheet')}”` : 'the list of the territory'} has: ${f.text('names')}. Add their rows, or remove them there if they do not belong.`,
    },
  },
  'deadline-order': {
    turned: {
      title: 'Period ends before it begins',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('text')}”, of which the end comes before the beginning. Check the dates.`,
    },
    descending: {
      title: 'Dates listed backwards',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('text')}”, of which the second date comes before the first. Check their order.`,
    },
    'after-whole': {
      title: 'Part is due after the whole',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('text')}”, after “${f.text('wholeText')}” for ${f.text('whole')}. Bring the two deadlines together.`,
    },
  },
  'lead-agency-missing': {
    missing: {
      title: 'No lead agency named',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) is blank.` +
        (f.has('others') ? ` So are ${f.cell('others')}.` : '') +
        ' Name one agency that answers for it.',
    },
  },
  'project-unassigned': {
    missing: {
      title: 'Project without an assignment',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} has money, but “${f.text('otherSheet')}” names no lead agency for it.` +
        (f.has('others') ? ` Nor for ${f.cell('others')}.` : '') +
        ' Add a line that assigns this project.',
    },
  },
  'lead-agency-duplicate': {
    'two-leads': {
      title: 'Two agencies lead',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('lead')}”. Name one lead agency, and the others as partners.`,
    },
    'other-lead': {
      title: 'Lead agencies differ',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('lead')}”, while sheet “${f.text('otherSheet')}” says “${f.text('other')}” in cell ${f.cell('otherCell')}. Agree on one lead agency.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
